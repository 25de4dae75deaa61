using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Reads a day, or a span of days, that has its month and year from the heading above: "20:" or "21–23:" under "March 2003".</summary>
internal static class DayOfMonth
{
    private const string Rule = "DayUnderMonth";

    /// <summary>The day that stands at <paramref name="start"/>; null where none does, or where the heading is no month.</summary>
    public static DatePhrase? Read(string text, int start, EdtfDate? month)
    {
        if (month is not { Precision: DatePrecision.Month, Start: { } first } || !TryReadDay(text, start, first, out var day, out var end))
        {
            return null;
        }

        var expression = Format(first, day);
        if (end + 1 < text.Length && text[end] is '-' or '–' or '—' && TryReadDay(text, end + 1, first, out var last, out var lastEnd) && last > day)
        {
            expression += "/" + Format(first, last);
            end = lastEnd;
        }

        return end < text.Length && char.IsLetterOrDigit(text[end]) ? null : new DatePhrase(start, end - start, EdtfDate.Parse(expression), Rule);
    }

    private static bool TryReadDay(string text, int start, DateTime month, out int day, out int end)
    {
        day = 0;
        end = start;
        while (end < text.Length && end - start < 2 && char.IsAsciiDigit(text[end]))
        {
            day = (day * 10) + text[end++] - '0';
        }

        if (text.AsSpan(end) is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..] && end > start)
        {
            end += 2;
        }

        return day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month);
    }

    private static string Format(DateTime month, int day) => new DateTime(month.Year, month.Month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
