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
        reading.Profile.Leading.Read(block, reading.Reference) is { } leading && reading.Profile.Accepts(leading)
            ? BlockSense.Of(leading, block.Text.Length)
            : null;
}
