namespace NatoIraq.Chronology.Dates;

/// <summary>A set of days, never empty, perhaps with holes ("the 25th of some month of 1560"), perhaps without an end.</summary>
internal abstract class DaySet
{
    /// <summary>The first day; <see cref="DayRange.PastInfinity"/> where it has none.</summary>
    public abstract long First { get; }

    /// <summary>The last day; <see cref="DayRange.FutureInfinity"/> where it has none.</summary>
    public abstract long Last { get; }

    /// <summary>The runs of days it is made of, ascending, with at least one day between two of them.</summary>
    public abstract IEnumerable<DayRange> Ranges { get; }

    /// <summary>Whether there is no hole between first and last.</summary>
    public virtual bool IsContiguous => false;

    /// <summary>The earliest of its days on or after <paramref name="from"/>.</summary>
    public abstract bool TryFirst(long from, out long day);

    /// <summary>The latest of its days on or before <paramref name="to"/>.</summary>
    public abstract bool TryLast(long to, out long day);

    /// <summary>Whether the two share a day.</summary>
    public bool Intersects(DaySet other) => TryFirstShared(this, other, DayRange.PastInfinity, out _);

    /// <summary>The earliest day on or after <paramref name="from"/> that lies in both.</summary>
    public static bool TryFirstShared(DaySet one, DaySet two, long from, out long day)
    {
        day = from;
        while (one.TryFirst(day, out var first) && two.TryFirst(first, out day))
        {
            if (day == first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every day of <paramref name="other"/> is one of its days.</summary>
    public bool Covers(DaySet other)
    {
        if (IsContiguous || other.First < First || other.Last > Last)
        {
            return other.First >= First && other.Last <= Last;
        }

        return !Gaps.Any(gap => other.TryFirst(gap.First, out var day) && day <= gap.Last);
    }

    /// <summary>The runs of days that are not in it, ascending, from before every day to after every day.</summary>
    public IEnumerable<DayRange> Gaps
    {
        get
        {
            var next = DayRange.PastInfinity;
            foreach (var range in Ranges)
            {
                if (range.First > next)
                {
                    yield return new DayRange(next, DayRange.Before(range.First));
                }

                next = DayRange.After(range.Last);
            }

            if (next < DayRange.FutureInfinity)
            {
                yield return new DayRange(next, DayRange.FutureInfinity);
            }
        }
    }
}
