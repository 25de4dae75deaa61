using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>Finds the years that a document is about, which tell the century of a date like "12.03.35".</summary>
internal static partial class DocumentYears
{
    /// <summary>The years of a document; null where no date of it has a year of two digits, or none names a year in full.</summary>
    /// <param name="head">The beginning of the document.</param>
    /// <param name="blocks">The same in blocks.</param>
    public static YearRange? Infer(string head, IReadOnlyList<Block> blocks)
    {
        if (!ShortDate().IsMatch(head))
        {
            return null;
        }

        var dates = new DatePhraseReader();
        YearRange? years = null;
        void Add(int? year) => years = year is not { } named ? years : years is { } range ? new YearRange(Math.Min(range.First, named), Math.Max(range.Last, named)) : new YearRange(named, named);
        foreach (var year in blocks.Where((block, index) => index == 0 || block is { Kind: BlockKind.Heading, Level: 1 }).SelectMany(static block => TitleYear().Matches(block.Text)))
        {
            Add(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture));
        }

        if (years is not null)
        {
            return years;
        }

        foreach (var block in blocks)
        {
            foreach (var cell in block.Cells.Where(static cell => cell.Text.Length == 4 && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2100))
            {
                Add(int.Parse(cell.Text, CultureInfo.InvariantCulture));
            }

            foreach (var phrase in dates.Find(block.Text).Where(phrase => FullYear().IsMatch(block.Text.AsSpan(phrase.Start, phrase.Length))))
            {
                Add(phrase.Date.Start?.Year);
            }
        }

        return years;
    }

    /// <summary>What there is to say where the years change what two digits mean; null where they do not.</summary>
    public static string? Remark(YearRange? years) => years is { } range && Enumerable.Range(0, 100).Any(year => NatoIraq.Chronology.Dates.Years.OfTwoDigits(year, range) != NatoIraq.Chronology.Dates.Years.OfTwoDigits(year, null))
        ? string.Create(CultureInfo.InvariantCulture, $"Years of two digits are read as those nearest to {range.First} to {range.Last}, the years that the document names in full.")
        : null;

    /// <summary>The years of the title count alone: what is cited may be of any.</summary>
    [GeneratedRegex(@"(?<![0-9./])(?:1[0-9]|20)[0-9][0-9](?![0-9./])", RegexOptions.CultureInvariant)]
    private static partial Regex TitleYear();

    [GeneratedRegex(@"(?<![\w./-])(?:[0-9][0-9]?|\?\?)([./-])[0-9][0-9]?\1[0-9][0-9](?![\w/-])|(?<=[0-9] )['’][0-9][0-9](?![0-9])|(?<!\w)[0-3]?[0-9] \p{Lu}\p{L}{2,8}\.? [0-9][0-9](?![\w:,/-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate();

    [GeneratedRegex(@"[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex FullYear();
}
