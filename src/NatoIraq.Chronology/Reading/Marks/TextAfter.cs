using System.Buffers;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>What stands behind a date in its block: a separator, then text or nothing.</summary>
/// <param name="Position">Alone where nothing follows, Lead otherwise.</param>
/// <param name="Separator">What stands between.</param>
/// <param name="TextStart">Offset of the text; the length of the words where there is none.</param>
internal readonly partial record struct TextAfter(DatePosition Position, DateSeparator Separator, int TextStart)
{
    /// <summary>Symbols that belong to the text they stand before.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"“‘'([{<«„$£€¥#@&…¿¡");

    /// <summary>What says that a heading goes on from a page before, or belongs to a page's editor.</summary>
    private static readonly string[] Remarks = ["continued", "cont'd", "cont’d", "contd", "cont", "ctd", "edit", "edit source"];

    /// <summary>The longest of them with what closes it.</summary>
    private const int LongestRemark = 24;

    /// <summary>Whether a symbol belongs to the text it stands before: a quotation mark, a bracket, a currency.</summary>
    public static bool IsOpener(char symbol) => Openers.Contains(symbol);

    /// <summary>What stands behind the date; null where the date runs on into a word ("2003-style").</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Offset of the date.</param>
    /// <param name="end">Offset behind it.</param>
    /// <param name="opensSentence">Whether the date begins with a word that leads on into a sentence.</param>
    public static TextAfter? Find(Block block, int start, int end, bool opensSentence)
    {
        var text = block.Text;
        if (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            // "1950年10月…": what ends the date is no letter of the word behind it.
            return EastAsianDates.IsSign(text[end - 1]) ? new TextAfter(DatePosition.Lead, DateSeparator.Strong, end) : null;
        }

        var index = NextWord(text, end);
        if (index >= text.Length || IsRemark(text, index) || IsCount(text, end, index))
        {
            return new TextAfter(DatePosition.Alone, DateSeparator.None, text.Length);
        }

        var textStart = index;
        while (textStart > end && Openers.Contains(text[textStart - 1]) && !IsOpenedBefore(text, start, textStart - 1))
        {
            textStart--;
        }

        // "**September 7** is the 250th day", "Sunday, June 2, was wet": the date is what the sentence is about.
        if (Predicate().IsMatch(text.AsSpan(end, Math.Min(text.Length, textStart + 6) - end)))
        {
            return null;
        }

        return SeparatorOf(block, start, end, textStart, opensSentence) is { } separator ? new TextAfter(DatePosition.Lead, separator, textStart) : null;
    }

    /// <summary>The symbols between the date and the text; empty where there are none.</summary>
    public string SymbolsIn(string text, int end) => text.AsSpan(end, Math.Max(0, TextStart - end)).Trim().ToString();

    /// <summary>Whether nothing but symbols and the number of a note follows.</summary>
    public static bool IsNothing(string text, int end) => NextWord(text, end) >= text.Length;

    private static int NextWord(string text, int index)
    {
        while (index < text.Length && !char.IsLetterOrDigit(text[index]))
        {
            index += Math.Max(1, NoteNumber.LengthAt(text, index));
        }

        return index;
    }

    [GeneratedRegex("^,? (?:is|was|were|are) ", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    /// <summary>A quotation mark that closes what was opened before the date.</summary>
    private static bool IsOpenedBefore(string text, int start, int index) => text[index] is '"' or '\'' && start > 0 && text[start - 1] == text[index];

    private static bool IsRemark(string text, int index) =>
        text.Length - index <= LongestRemark && Remarks.Contains(text[index..].TrimEnd(" .)]}>:*=-–—".ToCharArray()), StringComparer.OrdinalIgnoreCase);

    /// <summary>"January 2018 (7)": how many things a page has of that month.</summary>
    private static bool IsCount(string text, int end, int index) =>
        text.AsSpan(end, index - end) is [.., '('] && text.AsSpan(index).TrimEnd() is [.. var digits, ')'] && !digits.ContainsAnyExceptInRange('0', '9');

    private static DateSeparator? SeparatorOf(Block block, int start, int end, int textStart, bool opensSentence)
    {
        var text = block.Text;
        var run = text.AsSpan(end, textStart - end);
        if (HasWideSpace(block, end, textStart) || (block.EmphasisLength >= end && block.EmphasisLength <= textStart && block.EmphasisLength < text.Length))
        {
            return DateSeparator.Strong;
        }

        var symbols = run.Trim();
        if (symbols.IsEmpty)
        {
            return opensSentence || char.IsLower(text[textStart]) ? DateSeparator.Sentence : DateSeparator.Space;
        }

        if (!symbols.ContainsAnyExcept(',', ';'))
        {
            return opensSentence ? DateSeparator.Sentence : DateSeparator.Comma;
        }

        if (!symbols.ContainsAnyExcept('.', ' '))
        {
            return DateSeparator.Period;
        }

        // One mark without spaces joins two words: "2003-style", "May/June", "1990’s".
        var isJoined = run.Length == 1 && run[0] is '-' or '/' or '’' or '\'' or '‑' && !char.IsUpper(text[textStart]);
        var isClosing = symbols is [')', ..] or [']', ..] or ['}', ..] && start == 0;
        return isJoined || isClosing ? null : DateSeparator.Strong;
    }

    /// <summary>In lines and rows a tab or several spaces divide; in HTML and in paragraphs white space means nothing.</summary>
    private static bool HasWideSpace(Block block, int start, int end)
    {
        if (block.Raw is null && block.Kind != BlockKind.Row)
        {
            return false;
        }

        for (var index = start; index < end; index++)
        {
            if (block.Content.IsWideSpace(index))
            {
                return true;
            }
        }

        return false;
    }
}
