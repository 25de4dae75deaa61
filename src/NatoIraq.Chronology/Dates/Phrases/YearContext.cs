namespace NatoIraq.Chronology.Dates;

/// <summary>Where a day or month without a year gets one: the year that puts it nearest to the reference.</summary>
/// <param name="reference">The date of the entry or heading around it, or null.</param>
internal sealed class YearContext(EdtfDate? reference)
{
    private const int MostYearsToLeapDay = 8;
    private const int GreatestYear = 9999;
    private const long Unreal = long.MaxValue;

    /// <summary>The year last named in the text, which decides where the reference spans several years; null for none.</summary>
    public int? LastNamed { get; set; }

    /// <summary>
    /// Whether the next date continues from the one that named the year: "in May 2003 and again in June". It is then in the same year, or in the next
    /// where it would else come before.
    /// </summary>
    public bool GoesOn { get; set; }

    /// <summary>Where in its year the date stood that named the year last (<see cref="PartialDate.OrderInYear"/>).</summary>
    public int LastOrder { get; set; }

    /// <summary>Whether a date may be read that gets no year.</summary>
    public bool MayBeOpen { get; init; }

    /// <summary>The year that puts the date nearest to the reference, or the one named last where there is none; null where there is nothing to take it from.</summary>
    public int? Nearest(in PartialDate date)
    {
        if (GoesOn && LastNamed is { } same)
        {
            return same + (date.OrderInYear < LastOrder ? 1 : 0);
        }

        // Of a reference that is open on one side, the side that is not: "since 2004" speaks of 2004.
        var bounds = reference?.KnownBounds;
        if ((bounds?.EarliestStart ?? bounds?.EarliestEnd) is not { } from || (bounds?.LatestEnd ?? bounds?.LatestStart) is not { } to)
        {
            return LastNamed;
        }

        var firstYear = (int)Math.Clamp(CivilCalendar.FromDayNumber(from).Year, -GreatestYear, GreatestYear);
        var lastYear = (int)Math.Clamp(CivilCalendar.FromDayNumber(to).Year, -GreatestYear, GreatestYear);
        if (LastNamed is { } named && named >= firstYear && named <= lastYear && Distance(date, named, from, to) == 0)
        {
            return LastNamed;
        }

        // Inside the reference all years are equally near, so that those about its edges decide. A 29 February can be farther away.
        int? best = null;
        for (var reach = 1; best is null && reach <= MostYearsToLeapDay; reach++)
        {
            var least = Unreal;
            foreach (var year in (ReadOnlySpan<int>)[firstYear, firstYear - reach, lastYear, lastYear + reach])
            {
                var distance = Distance(date, year, from, to);
                if (distance < least)
                {
                    (best, least) = (year, distance);
                }
            }
        }

        return best;
    }

    private static long Distance(in PartialDate date, int year, long from, long to)
    {
        if (year is < -GreatestYear or > GreatestYear || !(date with { Year = year }).IsReal)
        {
            return Unreal;
        }

        var days = date.DaysIn(year);
        return days.Last < from ? from - days.Last : days.First > to ? days.First - to : 0;
    }
}
