using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>A title that ends with its date ("Legation Raised to Embassy, 1946."), and mostly a paragraph below it.</summary>
internal sealed class DatedTitleLayout : ProseLayout
{
    /// <summary>Any sentence may end with a date; so a line without text below says less than a title with some.</summary>
    private const double TailWeight = 0.8;

    /// <inheritdoc/>
    public override string Name => "dated-titles";

    /// <inheritdoc/>
    public override LayoutScore Score(DocumentProfile profile)
    {
        var counts = profile.Counts;
        return new LayoutScore(
            Name,
            counts.Share(counts.Titles + (TailWeight * counts.Tails)),
            counts.Say(counts.Titles + counts.Tails, "end with the date") + string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {counts.Titles} of them over a paragraph"));
    }

    /// <inheritdoc/>
    protected override BlockSense? Sense(Block block, Block? next, ProseReading reading)
    {
        if (reading.Profile.Leading.Read(block, reading.Reference) is { } leading && reading.Profile.Accepts(leading))
        {
            return BlockSense.Of(leading, block.Text.Length);
        }

        // Where titles have their text below them, the block below a title is that text, whatever it ends with.
        var isTextOfTitle = reading.IsOpen && block.Kind == BlockKind.Text && reading.Profile.TitlesHaveText
            && (!block.IsAfterGap || reading.IsOpenEmpty);
        return isTextOfTitle || Endnote.Opens(block.Text) ? null : reading.Profile.Inline.ReadTitleEnd(block, reading.Reference);
    }

    /// <summary>A first line with no text of its own below names the document, not an entry.</summary>
    protected override bool IsTitle(Block block, Block? next, ProseReading reading) =>
        reading.IsAtStart && reading.Profile.TitlesHaveText && HeadingShape.IsTitle(block) && next is not null
            && (next.Kind == BlockKind.Heading
                || (block.Kind == BlockKind.Text && next.IsAfterGap && reading.Profile.Inline.ReadTitleEnd(next, reading.Reference) is not null));
}
