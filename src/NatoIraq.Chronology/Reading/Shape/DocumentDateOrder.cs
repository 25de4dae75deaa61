using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>
/// Finds whether a document writes the day or the month first in dates of numbers: from those that can be only one of the two, or else from the order
/// in which only one of the two readings puts them.
/// </summary>
internal static class DocumentDateOrder
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

    private static bool IsInOrder(IEnumerable<EdtfDate> days)
    {
        int rising = 0, falling = 0;
        DateTime? above = null;
        foreach (var day in days)
        {
            rising += day.Start > above ? 1 : 0;
            falling += day.Start < above ? 1 : 0;
            above = day.Start ?? above;
        }

        return rising == 0 || falling == 0;
    }
}
