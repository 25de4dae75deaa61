namespace NatoIraq.Chronology.Dates;

/// <summary>It happened in each year, month or day of a run of them: the range in <c>{1670..1672}</c>.</summary>
internal sealed class EveryUnitIn(long first, long last, DateUnit unit) : DateExtent
{
    /// <inheritdoc/>
    public override DaySet Days => new DaySpan(first, last);

    /// <inheritdoc/>
    public override DaySet Starts => IsInfinite(first) ? Infinitely(DayRange.PastInfinity) : Whole(UnitAround(first));

    /// <inheritdoc/>
    public override DaySet Ends => IsInfinite(last) ? Infinitely(DayRange.FutureInfinity) : Whole(UnitAround(last));

    /// <inheritdoc/>
    public override bool SharesDay(DaySet query, MatchMode match)
    {
        if (match == MatchMode.Possible)
        {
            return Days.Intersects(query);
        }

        // Certain where a whole unit lies inside a run of the query: then whichever of its days it was is one of the query's.
        return query.Ranges.Any(range => HoldsUnit(new DayRange(Math.Max(range.First, first), Math.Min(range.Last, last))));
    }

    private static bool IsInfinite(long day) => day is DayRange.PastInfinity + 1 or DayRange.FutureInfinity - 1;

    private static DaySpan Infinitely(long day) => new(day, day);

    private static DaySpan Whole(DayRange range) => new(range.First, range.Last);

    private bool HoldsUnit(DayRange range)
    {
        if (range.First > range.Last)
        {
            return false;
        }

        // A run without a beginning or an end holds units without number.
        if (range.First <= DayRange.PastInfinity + 1 || range.Last >= DayRange.FutureInfinity - 1)
        {
            return true;
        }

        var around = UnitAround(range.First);
        var whole = around.First == range.First ? around : UnitAround(around.Last + 1);
        return whole.Last <= range.Last;
    }

    private DayRange UnitAround(long day)
    {
        var (year, month, _) = CivilCalendar.FromDayNumber(day);
        return unit switch
        {
            DateUnit.Year => CivilCalendar.Year(year),
            DateUnit.Month => CivilCalendar.Month(year, month),
            _ => new DayRange(day, day),
        };
    }
}
