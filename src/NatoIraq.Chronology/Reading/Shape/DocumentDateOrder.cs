using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>
/// Finds whether a document writes the day or the month first in dates of numbers: from those that can be only one of the two, or else from the order
/// in which only one of the two readings puts them.
/// </summary>
internal static partial class DocumentDateOrder
{
    /// <summary>How many dates must stand in order before that counts for more than chance.</summary>
    private const int LeastInOrder = 3;

    /// <summary>The order of a document, Auto where it does not settle it; and what there is to say about that.</summary>
    /// <param name="head">The beginning of the document.</param>
    /// <param name="blocks">The same in blocks.</param>
    public static (DateOrder Order, string? Note) Infer(string head, IReadOnlyList<Block> blocks)
    {
        var order = DateOrderInference.Infer(head);
        if (order != DateOrder.Auto)
        {
            return (order, null);
        }

        order = OfOpenDates(blocks);
        if (order != DateOrder.Auto)
        {
            return (order, null);
        }

        var dates = new DatePhraseReader();
        var open = blocks
            .Where(static block => block.Text.AsSpan().ContainsAny('/', '-', '.') && block.Text.AsSpan().ContainsAnyInRange('0', '9'))
            .SelectMany(block => dates.Find(block.Text).Where(static phrase => phrase.IsAmbiguous).Select(phrase => (block, phrase)))
            .ToList();
        if (open.Count == 0)
        {
            return (order, null);
        }

        var isInOrder = (
            DayFirst: IsInOrder(open.Select(static found => found.phrase.Alternatives[0])),
            MonthFirst: IsInOrder(open.Select(static found => found.phrase.Alternatives[1])));
        if (open.Count >= LeastInOrder && isInOrder.DayFirst != isInOrder.MonthFirst)
        {
            return (isInOrder.DayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst, null);
        }

        var (first, date) = open[0];
        return (order, string.Create(CultureInfo.InvariantCulture,
            $"{open.Count} numeric dates, the first '{first.Text.AsSpan(date.Start, date.Length)}', are ambiguous: day or month first. Use -DateOrder."));
    }

    /// <summary>The same of dates without a year that fill a cell or stand before a text: "04/25".</summary>
    private static DateOrder OfOpenDates(IReadOnlyList<Block> blocks)
    {
        int day = 0, month = 0;
        foreach (var match in blocks.SelectMany(static block => block.Kind == BlockKind.Row ? block.Cells.Select(static cell => cell.Text) : [block.Text]).Select(static text => OpenDate().Match(text)).Where(static match => match.Success))
        {
            var (first, second) = (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
            day += first is > 12 and <= 31 && second is >= 1 and <= 12 ? 1 : 0;
            month += second is > 12 and <= 31 && first is >= 1 and <= 12 ? 1 : 0;
        }

        return day > 0 == month > 0 ? DateOrder.Auto : day > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    [GeneratedRegex(@"^([0-9]{1,2})/([0-9]{1,2})(?=$|:? [\p{Lu}–—-]| ?:)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenDate();

    private static bool IsInOrder(IEnumerable<EdtfDate> days)
    {
        var starts = days.Select(static day => day.Start).OfType<DateTime>().ToList();
        var signs = starts.Zip(starts.Skip(1)).Select(static pair => Math.Sign((pair.Second - pair.First).Ticks)).ToList();
        return !(signs.Contains(1) && signs.Contains(-1));
    }
}
