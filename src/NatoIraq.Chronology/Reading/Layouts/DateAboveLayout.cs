using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>
/// The date alone on its line and the text in paragraphs below it. A date with no text below is a section; so is a year whose text opens with
/// a date of its own, and a decade always.
/// </summary>
internal sealed class DateAboveLayout : ProseLayout
{
    /// <inheritdoc/>
    public override string Name => "date-above-text";

    /// <inheritdoc/>
    public override LayoutScore Score(DocumentProfile profile)
    {
        var counts = profile.Counts;
        return new LayoutScore(Name, counts.Share(counts.Alone), counts.Say(counts.Alone, "stand alone on a line and have text below"));
    }

    /// <inheritdoc/>
    protected override BlockSense? Sense(Block block, Block? next, ProseReading reading) =>
        reading.Profile.Leading.Read(block, reading.Reference) is { } leading && reading.Profile.Accepts(leading)
            ? BlockSense.Of(leading, block.Text.Length)
            : null;

    /// <inheritdoc/>
    protected override bool DatesTextBelow(BlockSense sense, Block block, Block next, ProseReading reading) =>
        !sense.IsYearOrMore || !reading.IsSectionLevel(block);

    /// <summary>"May 2011 – Operations in Libya" on top of dates that all stand alone names the document.</summary>
    protected override bool IsTitle(Block block, Block? next, ProseReading reading) =>
        reading.IsAtStart && next is { IsAfterGap: true } && reading.Profile.Counts is { Lines: 1, Alone: > 2 } && HeadingShape.IsTitle(block)
            && reading.Profile.Leading.Read(block, null) is { StandsAlone: false };
}
