namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Days to pixels and back, linearly: equal times are equal lengths.</summary>
/// <param name="FirstDay">The first day on the axis (<see cref="DateOnly.DayNumber"/>).</param>
/// <param name="LastDay">The last day on the axis, inclusive.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
public sealed record TimeScale(int FirstDay, int LastDay, double Left, double Right)
{
    /// <summary>Pixels a day.</summary>
    public double PerDay => (Right - Left) / (LastDay - FirstDay + 1);

    /// <summary>Where a day begins; days off the axis are at its ends.</summary>
    public double StartOf(long day) => Left + ((Math.Clamp(day, FirstDay, LastDay + 1L) - FirstDay) * PerDay);

    /// <summary>Where a day ends.</summary>
    public double EndOf(long day) => StartOf(day + 1);

    /// <summary>Whether all that an extent can mean is on the axis.</summary>
    public bool Holds(TimeExtent extent) => extent.EarliestStart >= FirstDay && extent.LatestEnd <= LastDay;

    /// <summary>The axis for events: whole years around them, or whole months where they are within two years.</summary>
    public static TimeScale Over(IEnumerable<TimeExtent> extents, double left, double right)
    {
        var first = int.MaxValue;
        var last = int.MinValue;
        foreach (var extent in extents)
        {
            foreach (var day in extent.KnownDays)
            {
                first = Math.Min(first, day);
                last = Math.Max(last, day);
            }
        }

        if (first > last)
        {
            return new TimeScale(0, DaysInYear - 1, left, right);
        }

        var from = DateOnly.FromDayNumber(first);
        var to = DateOnly.FromDayNumber(last);
        var wholeYears = last - first > 2 * DaysInYear;
        from = new DateOnly(from.Year, wholeYears ? 1 : from.Month, 1);
        to = wholeYears ? new DateOnly(to.Year, 12, 31) : new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month));
        return new TimeScale(from.DayNumber, to.DayNumber, left, right);
    }

    private const int DaysInYear = 365;
}
