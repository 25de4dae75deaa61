using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Measuring;

/// <summary>
/// The month, quarter, year and decade an event began in, as far as its date tells: what is not known is X, as in EDTF (ISO 8601-2:2019,
/// "Unspecified digit"), and never guessed. A span counts where it begins. Months are numbered from January of the year 0.
/// </summary>
/// <param name="First">The first month it can have begun in; null where nothing bounds it.</param>
/// <param name="Last">The last month it can have begun in; null where nothing bounds it.</param>
/// <param name="MonthOfYear">The month (1–12) of a date that has a month and no year.</param>
internal sealed record EventPeriod(int? First, int? Last, int? MonthOfYear)
{
    private const string Unknown = "XXXX";
    private const int YearDigits = 4;
    private const int DecadeDigits = 3;
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;
    private const int YearsInDecade = 10;

    /// <summary>The period of an event.</summary>
    public static EventPeriod Of(Event @event)
    {
        var (first, last) = Beginning(@event);
        return first is { } earliest && last is { } latest
            ? new EventPeriod(Number(earliest), Number(latest), null)
            : new EventPeriod(first is { } from ? Number(from) : null, last is { } to ? Number(to) : null, MonthWithoutYear(@event.Date));
    }

    /// <summary>A month that is known.</summary>
    public static EventPeriod OfMonth(int month) => new(month, month, null);

    /// <summary>
    /// What it is called: the month <c>2018-02</c>, <c>2007-XX</c>, <c>199X-XX</c>, <c>XXXX-04</c>, <c>XXXX-XX</c>; the quarter
    /// <c>2018-Q1</c>, <c>2007-QX</c>; the year <c>2018</c>, <c>201X</c>; the decade <c>201X</c>, <c>20XX</c>.
    /// </summary>
    public string In(EventDimension dimension) => dimension switch
    {
        EventDimension.Decade => Common(month => Year(month)[..DecadeDigits] + "X"),
        EventDimension.Year => Common(Year),
        EventDimension.Quarter => $"{Common(Year)}-Q{Part(static month => Quarter(month).ToString(CultureInfo.InvariantCulture)) ?? "X"}",
        _ => $"{Common(Year)}-{Part(static month => ((month % MonthsInYear) + 1).ToString("00", CultureInfo.InvariantCulture)) ?? "XX"}",
    };

    /// <summary>The first year of the decade; null where it can have begun in several.</summary>
    public int? Decade => First / (MonthsInYear * YearsInDecade) is { } decade && decade == Last / (MonthsInYear * YearsInDecade) ? decade * YearsInDecade : null;

    /// <summary>Whether it can have begun in some of the months.</summary>
    public bool MayBeIn((int First, int Last) months) => (First ?? int.MinValue) <= months.Last && (Last ?? int.MaxValue) >= months.First;

    /// <summary>The first and the last month of a period by its name; null where it is not one period, because some of it is not known.</summary>
    public static (int First, int Last)? Months(EventDimension dimension, string name)
    {
        var digits = dimension is EventDimension.Decade ? DecadeDigits : YearDigits;
        if (!int.TryParse(name.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        switch (dimension)
        {
            case EventDimension.Decade:
                return (year * YearsInDecade * MonthsInYear, (((year + 1) * YearsInDecade) * MonthsInYear) - 1);
            case EventDimension.Year:
                return (year * MonthsInYear, ((year + 1) * MonthsInYear) - 1);
            default:
                var mark = dimension is EventDimension.Quarter ? "-Q" : "-";
                var length = dimension is EventDimension.Quarter ? MonthsInQuarter : 1;
                return int.TryParse(name.AsSpan(YearDigits + mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
                    ? ((year * MonthsInYear) + ((part - 1) * length), (year * MonthsInYear) + (part * length) - 1)
                    : null;
        }
    }

    private static (DateTime? First, DateTime? Last) Beginning(Event @event)
    {
        if (@event.Start is { } day && @event.Start == @event.End)
        {
            return (day, day);
        }

        var bounds = @event.ToEdtf().KnownBounds;
        return (DateBounds.ToDateTime(bounds.EarliestStart), DateBounds.ToDateTime(bounds.LatestStart ?? bounds.LatestEnd));
    }

    private static int? MonthWithoutYear(string date) =>
        date.StartsWith(Unknown + "-", StringComparison.Ordinal) && date.Length >= YearDigits + 3
        && int.TryParse(date.AsSpan(YearDigits + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= MonthsInYear
            ? month
            : null;

    /// <summary>What the names of the first and the last month's period have in common, and X for the rest.</summary>
    private string Common(Func<int, string> name)
    {
        if (First is not { } first || Last is not { } last)
        {
            return Unknown;
        }

        var (from, to) = (name(first), name(last));
        var common = from.AsSpan().CommonPrefixLength(to);
        return from[..common] + Unknown[common..];
    }

    /// <summary>The part of the year; null where it is not known.</summary>
    private string? Part(Func<int, string> name) => (First, Last) switch
    {
        ({ } first, { } last) => Year(first) == Year(last) && name(first) == name(last) ? name(first) : null,
        _ => MonthOfYear is { } month ? name(month - 1) : null,
    };

    private static int Number(DateTime day) => (day.Year * MonthsInYear) + day.Month - 1;

    private static string Year(int month) => (month / MonthsInYear).ToString("0000", CultureInfo.InvariantCulture);

    private static int Quarter(int month) => (month % MonthsInYear / MonthsInQuarter) + 1;
}
