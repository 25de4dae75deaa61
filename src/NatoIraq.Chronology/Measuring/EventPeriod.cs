using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Measuring;

/// <summary>
/// The month and year an event began in, as far as its date tells: what is not known is X, as in EDTF (ISO 8601-2:2019, "Unspecified
/// digit"), and never guessed. A span counts where it begins.
/// </summary>
internal static class EventPeriod
{
    private const string UnknownMonth = "XX";
    private const string UnknownYear = "XXXX";
    private const int YearDigits = 4;
    private const int MonthsInYear = 12;

    /// <summary>The month: <c>2018-02</c>, <c>2007-XX</c>, <c>199X-XX</c>, <c>XXXX-04</c>, <c>XXXX-XX</c>.</summary>
    public static string MonthOf(Event @event)
    {
        var (first, last) = Beginning(@event);
        if (first is not { } earliest || last is not { } latest)
        {
            return @event.Date.StartsWith(UnknownYear + "-", StringComparison.Ordinal) && IsMonth(@event.Date.AsSpan(YearDigits + 1))
                ? @event.Date[..(YearDigits + 3)]
                : $"{UnknownYear}-{UnknownMonth}";
        }

        var (from, to) = (Month(earliest.Year, earliest.Month), Month(latest.Year, latest.Month));
        return from == to ? from : $"{CommonYear(from, to)}-{UnknownMonth}";
    }

    /// <summary>The year of a month as <see cref="MonthOf"/> gives it.</summary>
    public static string YearOf(string month) => month[..YearDigits];

    /// <summary>Every month from one to another, both known to the month or at least to the year; nothing where they are not.</summary>
    public static IEnumerable<string> MonthsBetween(string first, string last)
    {
        if (!TryNumber(first, monthIfUnknown: 1, out var from) || !TryNumber(last, MonthsInYear, out var to))
        {
            yield break;
        }

        for (var number = from; number <= to; number++)
        {
            yield return Month(number / MonthsInYear, (number % MonthsInYear) + 1);
        }
    }

    private static (DateTime? First, DateTime? Last) Beginning(Event @event)
    {
        if (@event.Start is { } day && @event.Start == @event.End)
        {
            return (day, day);
        }

        var bounds = @event.ToEdtf().Bounds;
        return (DateBounds.ToDateTime(bounds.EarliestStart), DateBounds.ToDateTime(bounds.LatestStart));
    }

    private static bool IsMonth(ReadOnlySpan<char> text) =>
        text.Length >= 2 && int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= MonthsInYear;

    private static string CommonYear(string from, string to)
    {
        var common = from.AsSpan(0, YearDigits).CommonPrefixLength(to.AsSpan(0, YearDigits));
        return from[..common] + UnknownYear[common..];
    }

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    private static bool TryNumber(string text, int monthIfUnknown, out int number)
    {
        number = 0;
        if (!int.TryParse(text.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        var isKnown = int.TryParse(text.AsSpan(YearDigits + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var month);
        number = (year * MonthsInYear) + (isKnown ? month : monthIfUnknown) - 1;
        return true;
    }
}
