using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Paragraphs whose first sentence has the date: "On March 23, 1994, …", "In 1992, …", "Since 1995 …". The sentence is kept whole.</summary>
internal sealed class DatedSentenceLayout : ProseLayout
{
    /// <summary>Prose of every layout has dates in it; one that does not open the sentence says little.</summary>
    private const double MentionWeight = 0.5;

    /// <inheritdoc/>
    public override string Name => "dated-sentences";

    /// <inheritdoc/>
    public override LayoutScore Score(DocumentProfile profile)
    {
        var counts = profile.Counts;
        return new LayoutScore(
            Name,
            counts.Share(counts.Openings + (MentionWeight * counts.Mentions)),
            counts.Say(counts.Openings, "have a first sentence that opens with the date") + string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {counts.Mentions} have it further in"));
    }

    /// <inheritdoc/>
    protected override BlockSense? Sense(Block block, Block? next, ProseReading reading)
    {
        if (reading.Profile.Leading.Read(block, reading.Reference) is { } leading && (leading.IsStrong || leading.StandsAlone))
        {
            return BlockSense.Of(leading, block.Text.Length);
        }

        return block.Kind != BlockKind.Heading && !Endnote.Opens(block.Text) && reading.Profile.Inline.ReadFirstSentence(block, reading.Reference) is { } inline
            && !IsPreamble(inline, block, reading)
            ? new BlockSense(inline.Phrase.Date, inline.Phrase.Start, inline.Phrase.Length, 0, block.Text.Length)
            : null;
    }

    /// <inheritdoc/>
    protected override bool IsTitle(Block block, Block? next, ProseReading reading) => 
        reading.IsAtStart && next is not null && HeadingShape.IsTitle(block) && reading.Profile.Leading.Read(block, null) is null;

    /// <summary>
    /// "This chronology covers 1990 to 2004", "By Jane Smith, 4 April 2019": before the first entry, a span of years further in dates the whole account, and a
    /// line that is no sentence its publication.
    /// </summary>
    private static bool IsPreamble(InlineDate inline, Block block, ProseReading reading) =>
        !reading.HasEntries && !inline.OpensSentence && (!Sentence.IsEnded(block.Text) || new BlockSense(inline.Phrase.Date, 0, 0, 0, 0) is { IsYearOrMore: true });
}
