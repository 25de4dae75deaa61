using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>
/// Finds whether a document writes the day or the month first in dates of numbers: from those that can be only one of the two, or else from the order
/// in which only one of the two readings puts the entries.
/// </summary>
internal static class DateOrderInference
{
    /// <summary>The order of a document, Auto where it does not settle it; and what there is to say about that.</summary>
    public static (DateOrder Order, string? Note) Infer(IReadOnlyList<Block> head)
    {
        int dayFirst = 0, monthFirst = 0;
        var open = new List<string>();
        foreach (var block in head)
        {
            foreach (var (text, first, second) in NumericDates(block.Text))
            {
                dayFirst += first > 12 && second <= 12 ? 1 : 0;
                monthFirst += second > 12 && first <= 12 ? 1 : 0;
                if (first <= 12 && second <= 12 && first != second)
                {
                    open.Add(text);
                }
            }
        }

        if (dayFirst > 0 != monthFirst > 0)
        {
            return (dayFirst > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst, null);
        }

        if (open.Count == 0)
        {
            return (DateOrder.Auto, null);
        }

        if (dayFirst == 0)
        {
            var inOrder = (Day: IsInOrder(open, DateOrder.DayFirst), Month: IsInOrder(open, DateOrder.MonthFirst));
            if (open.Count > 2 && inOrder.Day != inOrder.Month)
            {
                return (inOrder.Day ? DateOrder.DayFirst : DateOrder.MonthFirst, null);
            }
        }

        var why = dayFirst > 0 ? "the document writes the day first in some and the month first in others" : "nothing in the document tells";
        return (DateOrder.Auto, string.Create(CultureInfo.InvariantCulture,
            $"{open.Count} dates of numbers, {open[0]} the first, can be read with the day or the month first, and {why}. Say which with -DateOrder."));
    }

    private static bool IsInOrder(List<string> texts, DateOrder order)
    {
        var reader = new DatePhraseReader(order);
        int rising = 0, falling = 0;
        DateTime? above = null;
        foreach (var text in texts)
        {
            var day = reader.ReadAt(text, 0)?.Date.Start;
            rising += day > above ? 1 : 0;
            falling += day < above ? 1 : 0;
            above = day ?? above;
        }

        return rising == 0 || falling == 0;
    }

    /// <summary>Dates of numbers whose year comes last, with slashes or hyphens; between full stops the day always comes first.</summary>
    private static IEnumerable<(string Text, int First, int Second)> NumericDates(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                continue;
            }

            var start = index;
            var first = ReadNumber(text, ref index);
            if (first.Length <= 2 && index < text.Length && text[index] is '/' or '-')
            {
                var separator = text[index++];
                var second = ReadNumber(text, ref index);
                if (second.Length is 1 or 2 && index < text.Length && text[index] == separator)
                {
                    index++;
                    var year = ReadNumber(text, ref index);
                    if (year.Length is 2 or 4)
                    {
                        yield return (text[start..index], first.Value, second.Value);
                    }
                }
            }
        }
    }

    private static (int Value, int Length) ReadNumber(string text, ref int index)
    {
        const int MostDigits = 9;
        int value = 0, start = index;
        for (; index < text.Length && char.IsAsciiDigit(text[index]); index++)
        {
            value = index - start < MostDigits ? (value * 10) + text[index] - '0' : value;
        }

        return (value, index - start);
    }
}
