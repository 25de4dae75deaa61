namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// The axis in bins that are units of the calendar, all of one length: days, months, quarters, years, decades, centuries. Bins of so many
/// pixels would be of no length that a reader knows, and the last would be longer than the others.
/// </summary>
public sealed class CalendarBins
{
    /// <summary>The narrowest that a bin may be on the axis, in pixels: wide enough for a count.</summary>
    private const double LeastWidth = 22;

    private const double DaysInMonth = 30.436875;
    private const int MonthsInYear = 12;
    private const int MonthsInTenMillennia = 120_000;

    /// <summary>The lengths that bins can have, in months; 0 is a day.</summary>
    private static readonly int[] Lengths = [0, 1, 3, 12, 60, 120, 600, 1200, 6000, 12_000];

    private readonly int months;

    private CalendarBins(int months) => this.months = months;

    /// <summary>The finest bins that are wide enough on an axis.</summary>
    /// <param name="scale">The axis.</param>
    /// <param name="leastWidth">The narrowest that a bin may be, in pixels.</param>
    public static CalendarBins On(TimeScale scale, double leastWidth = LeastWidth)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new(Lengths.FirstOrDefault(length => scale.PerDay * (length == 0 ? 1 : length * DaysInMonth) >= leastWidth, Lengths[^1]));
    }

    /// <summary>The bin that a day is in: its first and its last day, within the years 1 to 9999.</summary>
    public (int First, int Last) Of(int day)
    {
        if (months == 0)
        {
            return (day, day);
        }

        var date = DateOnly.FromDayNumber(day);
        var month = ((date.Year * MonthsInYear) + date.Month - 1) / months * months;
        return (FirstOf(month), FirstOf(month + months) - 1);
    }

    /// <summary>The bins from the one with a day to the one with another.</summary>
    public IEnumerable<(int First, int Last)> From(int first, int last)
    {
        for (var bin = Of(first); bin.First <= last; bin = Of(bin.Last + 1))
        {
            yield return bin;
            if (bin.Last >= DateOnly.MaxValue.DayNumber)
            {
                yield break;
            }
        }
    }

    /// <summary>What the unit is called that goes from a day to another: "a year".</summary>
    public static string NameOf(int first, int last) => Math.Round((last - first + 1) / DaysInMonth) switch
    {
        0 => "a day",
        1 => "a month",
        3 => "a quarter",
        12 => "a year",
        60 => "five years",
        <= 120 => "a decade",
        600 => "fifty years",
        <= 1200 => "a century",
        <= 6000 => "five centuries",
        _ => "a millennium",
    };

    private static int FirstOf(int month) => month switch
    {
        < MonthsInYear => 0,
        >= MonthsInTenMillennia => DateOnly.MaxValue.DayNumber + 1,
        _ => new DateOnly(month / MonthsInYear, (month % MonthsInYear) + 1, 1).DayNumber,
    };
}
