namespace NatoIraq.Chronology.Dates;

/// <summary>Where a day or month without a year gets one: the year that puts it nearest to the reference.</summary>
/// <param name="reference">The date of the entry or heading around it; null where there is none.</param>
internal sealed class YearContext(EdtfDate? reference)
{
    private readonly long? first = reference?.Bounds.EarliestStart ?? reference?.Bounds.LatestEnd;
    private readonly long? last = reference?.Bounds.LatestEnd ?? reference?.Bounds.EarliestStart;

    /// <summary>The year last named in the text, which decides where the reference spans several years; 0 for none.</summary>
    public int LastNamed { get; set; }

    /// <summary>Whether there is anything to take a year from.</summary>
    public bool IsKnown => first is not null || LastNamed > 0;

    /// <summary>The year that puts the date nearest to the reference.</summary>
    public int Nearest(PartialDate date)
    {
        if (first is not { } from || last is not { } to)
        {
            return LastNamed;
        }

        var firstYear = Math.Clamp(CivilCalendar.FromDayNumber(from).Year - 1, 1, 9999);
        var lastYear = Math.Clamp(CivilCalendar.FromDayNumber(to).Year + 1, 1, 9999);
        if (LastNamed > firstYear && LastNamed < lastYear && Distance(date, LastNamed, from, to) == 0)
        {
            return LastNamed;
        }

        // Only the years at either edge of the reference can be nearer than one inside it, and inside it all are equally near.
        var best = 0;
        var least = long.MaxValue;
        foreach (var year in new[] { firstYear + 1, firstYear, lastYear - 1, lastYear })
        {
            var distance = Distance(date, (int)year, from, to);
            if (distance < least && year is > 0 and <= 9999)
            {
                (best, least) = ((int)year, distance);
            }
        }

        return best;
    }

    private static long Distance(PartialDate date, int year, long from, long to)
    {
        var dated = date with { Year = year };
        if (!dated.IsReal)
        {
            return long.MaxValue - 1;
        }

        var start = dated.ToRangeStart().Days.First;
        var end = dated.ToRangeEnd().Days.Last;
        return end < from ? from - end : start > to ? start - to : 0;
    }
}
