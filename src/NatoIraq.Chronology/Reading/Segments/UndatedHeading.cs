using System.Globalization;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Tells headings that no markup marks: short, standing apart, unended, with a dated line or another heading below.</summary>
internal static class UndatedHeading
{
    /// <summary>The longest line that is taken for a heading.</summary>
    private const int Longest = 100;

    /// <summary>The longest first line of a document that is taken for its title.</summary>
    private const int LongestTitle = 160;

    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>Whether a block without a date is a heading.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">The block below.</param>
    /// <param name="isNextDated">Whether that one opens an entry or a section.</param>
    public static bool Fits(Block block, Block? next, bool isNextDated)
    {
        var text = block.Text;
        if (block.Kind != BlockKind.Text || next is null)
        {
            return false;
        }

        if (text.EndsWith("[edit]", StringComparison.OrdinalIgnoreCase) && text.Length <= Longest)
        {
            // A wiki's heading, as it is when copied from the page.
            return true;
        }

        if (isNextDated && Weekdays.Contains(text.TrimEnd('.', ',', ':'), StringComparer.OrdinalIgnoreCase))
        {
            // It belongs to the date below.
            return true;
        }

        var isEmphasized = block.EmphasisLength == text.Length;
        return (block.IsAfterGap || isEmphasized) && text.Length <= Longest && (char.IsUpper(text[0]) || char.IsDigit(text[0]))
            && (!EndsSentence(text) || (text[^1] == '.' && IsCapitals(text))) && !Endnote.Opens(text)
            && (isNextDated || next.Kind == BlockKind.Heading || ((next.IsAfterGap || next.Kind != BlockKind.Text) && (IsCapitals(text) || isEmphasized)));
    }

    /// <summary>Whether an item heads others that are set in deeper, as the entry above is.</summary>
    public static bool IsAbove(Block block, Block? entry) => block.Kind == BlockKind.Item && entry?.Kind == BlockKind.Item && block.Depth < entry.Depth && !EndsSentence(block.Text);

    /// <summary>Whether a document's first block can be its title: it is no sentence, and not several.</summary>
    public static bool IsTitle(Block block) =>
        block.Kind is BlockKind.Text or BlockKind.Heading && block.Text.Length <= LongestTitle && !EndsSentence(block.Text) && (block.Kind == BlockKind.Heading || Sentence.FirstLength(block.Text) == block.Text.Length);

    private static bool EndsSentence(string text) => text is [.., '.' or ';' or ',' or '!' or '?'];

    /// <summary>Whether a text has capitals and no small letters.</summary>
    public static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);
}
