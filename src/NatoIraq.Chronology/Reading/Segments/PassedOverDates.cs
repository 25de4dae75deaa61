using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>Finds the dates of blocks that are read as no entry, so that none is lost without a word.</summary>
/// <param name="classifier">What has been read before.</param>
/// <param name="placer">The entry that a block may go on with.</param>
internal sealed partial class PassedOverDates(BlockClassifier classifier, BlockPlacer placer)
{
    private const int YearOfThreeDigits = 3;

    /// <summary>How far into a block that goes to an entry figures are looked for that may date it.</summary>
    private const int NearStart = 64;

    /// <summary>The same of one that goes to none.</summary>
    private const int LongestLine = 1024;

    /// <summary>
    /// The date of a block that is read as no entry and might be one: the one that it opens with, or has in its first sentence. What ends the chronology, and a
    /// line that goes on with the sentence above, has none.
    /// </summary>
    public DateMark? DateOf(MarkedBlock marked)
    {
        var block = marked.Block;
        if (Endnote.Opens(block.Text) || (block.Kind != BlockKind.Heading && Endnote.IsDateline(block.Text)))
        {
            return null;
        }

        return marked.Head switch
        {
            { Position: DatePosition.Lead, Form: MarkForm.Full or MarkForm.NeedsYear or MarkForm.Relative } head => GoesOn(block, head) || (classifier.IsInEndMatter && head.Form != MarkForm.Full) ? null : head,
            { Position: DatePosition.Lead, Separator: DateSeparator.Strong } apart when !classifier.IsInEndMatter && (apart.Form == MarkForm.Time || classifier.Shape.IsClock(apart) || apart is { Form: MarkForm.ShortYear, End: var end, Start: var start } && end - start == YearOfThreeDigits) => apart,
            { Form: MarkForm.DayOfMonth, Days: { IsSure: true } } day when !classifier.IsInEndMatter => day,
            null when !classifier.IsInEndMatter && !GoesOn(block) => marked.Labelled ?? marked.Trail ?? marked.Inside,
            _ => null,
        };
    }

    /// <summary>Whether a wrapped line goes on with the sentence above, and its date with it: "… a request of / 16 May 2003 for help".</summary>
    private bool GoesOn(Block block, DateMark head) => head is { Start: 0, Separator: DateSeparator.Sentence } && GoesOn(block);

    private bool GoesOn(Block block) => block is { IsAfterGap: false, Kind: BlockKind.Text } && !IsItem(block) && placer.Entry is { HasText: true, LastText: var above } && !Sentence.IsEnded(above);

    /// <summary>The year, or the figures of a day, of a block in which no date is found and that is no sentence's end: it may be written in another way or in another language.</summary>
    public string? FiguresIn(Block block) =>
        !classifier.HasEntries && placer.IsInPreface || classifier.IsInEndMatter || GoesOn(block) || Endnote.Opens(block.Text) || Endnote.IsDateline(block.Text) ? null
            : Figures().Match(block.Text, 0, placer.Entry is null ? Math.Min(block.Text.Length, LongestLine) : Math.Min(block.Text.Length, NearStart)) is { Success: true } figures ? figures.Value : null;

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?:1\d|20)\d\d(?![\p{L}\d])|(?<![\p{L}\d.,/-])\d{1,2}[-/]\d{1,2}(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    /// <summary>Whether a block is an item of a list.</summary>
    public static bool IsItem(Block block) => block.Kind == BlockKind.Item || ListMark.LengthAt(block.Text) > 0;
}
