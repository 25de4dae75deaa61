using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>A block of a document's head and the dates found in it, as far as they tell layouts apart.</summary>
/// <param name="Block">The block.</param>
/// <param name="Leading">The date it opens with.</param>
/// <param name="TitleEnd">The date it ends with, if it may be a title.</param>
/// <param name="FirstSentence">The date of its first sentence.</param>
internal sealed record BlockFacts(Block Block, LeadingDate? Leading, BlockSense? TitleEnd, InlineDate? FirstSentence)
{
    /// <summary>The date, wherever it was found.</summary>
    public EdtfDate? Date => Leading?.Date ?? FirstSentence?.Phrase.Date;

    /// <summary>Whether it is running text without a date at its start.</summary>
    public bool IsUndatedText => Leading is null && Block.Kind is BlockKind.Text or BlockKind.Item;

    /// <summary>The facts of blocks, each dated in the year of the heading above it.</summary>
    public static IEnumerable<BlockFacts> Of(IEnumerable<Block> blocks, DocumentProfile profile)
    {
        EdtfDate? reference = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Ignored)
            {
                continue;
            }

            var leading = profile.Leading.Read(block, reference);
            if (leading is { StandsAlone: true, Date.Precision: DatePrecision.Month } && reference is { Precision: DatePrecision.Month, Start: { } above })
            {
                // A month below a month is of the same year, as far as the order of a document's head is concerned.
                leading = profile.Leading.Read(block, YearOf(above));
            }

            if (leading is { } found && found.Date.Start is { } start && found.Date.End is { } end && start.Year == end.Year)
            {
                reference = found is { StandsAlone: true, Date.Precision: DatePrecision.Month } ? found.Date
                    : found.Date.Precision == DatePrecision.Year || reference?.Start?.Year != start.Year
                    ? YearOf(start)
                    : reference;
            }

            yield return leading is null
                ? new BlockFacts(block, null, profile.Inline.ReadTitleEnd(block, reference), profile.Inline.ReadFirstSentence(block, reference))
                : new BlockFacts(block, leading, null, null);
        }
    }

    private static EdtfDate YearOf(DateTime day) => EdtfDate.Parse(day.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
}
