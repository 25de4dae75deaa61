using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>
/// Date and text on one line, with any separator between: plain lines, items of lists, headings with text below. A year, month or decade alone
/// on its line is a section.
/// </summary>
internal sealed class DatedLineLayout : ProseLayout
{
    /// <summary>A row reads as a line well enough, but better as a row.</summary>
    private const double RowWeight = 0.7;

    /// <summary>What leads to the date a happening of its own has; "Since March", "After 3 June" only relate to another.</summary>
    private static readonly string[] Openings = ["On ", "In ", "By ", "At ", "During ", "Around ", "Throughout ", "Between ", "From ", "Early ", "Late ", "Mid"];

    /// <inheritdoc/>
    public override string Name => "dated-lines";

    /// <inheritdoc/>
    public override LayoutScore Score(DocumentProfile profile)
    {
        var counts = profile.Counts;
        return new LayoutScore(Name, counts.Share(counts.Lines - counts.Rows + (RowWeight * counts.Rows)), counts.Say(counts.Lines, "open with the date and go on with text on the same line"));
    }

    /// <inheritdoc/>
    protected override BlockSense? Sense(Block block, Block? next, ProseReading reading) =>
        reading.Profile.Leading.Read(block, reading.Reference) is { } leading
            && (reading.Profile.Accepts(leading) || reading.Profile.IsInColumn(block, leading) || (reading.OpenDate is not null && CarriesOn(leading.Date, next, reading)))
            ? BlockSense.Of(leading, block.Text.Length)
            : SenseOfParagraph(block, next, reading);

    /// <summary>
    /// Under the heading of a year a paragraph that opens with a day or month of that year is an entry beside the dated lines ("In early March,
    /// talks …"): where entries are one paragraph long, and the date carries on from the entry above and does not run past the one below.
    /// </summary>
    private static BlockSense? SenseOfParagraph(Block block, Block? next, ProseReading reading)
    {
        if (reading.YearOfSection is not { } year || !block.IsAfterGap || block.Kind is not (BlockKind.Text or BlockKind.Item)
            || reading.Profile.HasLongEntries || !OpensWithPreposition(block.Text)
            || reading.Profile.Inline.ReadFirstSentence(block, year) is not { OpensSentence: true, Phrase: var phrase }
            || phrase.Date.Start is not { } start || start.Year != year.Start?.Year || new BlockSense(phrase.Date, 0, 0, 0, 0).IsYearOrMore)
        {
            return null;
        }

        return CarriesOn(phrase.Date, next, reading) ? new BlockSense(phrase.Date, phrase.Start, phrase.Length, 0, block.Text.Length) : null;
    }

    /// <summary>Whether a date carries on from the entry above, is more than a part of it, and does not run past the one below.</summary>
    private static bool CarriesOn(EdtfDate date, Block? next, ProseReading reading)
    {
        var above = reading.OpenDate;
        var below = next is null ? null : reading.Profile.Leading.Read(next, reading.Reference)?.Date;
        var (earlier, later) = reading.Profile.IsDescending ? (below, above) : (above, below);
        return date is { Start: { } start, End: { } end } && !(earlier?.Start > start) && !(later?.End < end)
            && !(above is { Start: { } from, End: { } to } && from <= start && end <= to);
    }

    private static bool OpensWithPreposition(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
