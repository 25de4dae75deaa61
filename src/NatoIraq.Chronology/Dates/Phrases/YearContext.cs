namespace NatoIraq.Chronology.Dates;

/// <summary>Where a day or month without a year gets one: the year that puts it nearest to the reference.</summary>
/// <param name="reference">The date of the entry or heading around it; null where there is none.</param>
internal sealed class YearContext(EdtfDate? reference)
{
    private const int MostYearsToLeapDay = 8;
    private const long Unreal = long.MaxValue;

    // Of a reference that is open on one side, the side that is not: "since 2004" speaks of 2004.
    private readonly long? first = reference?.Bounds.EarliestStart ?? reference?.Bounds.EarliestEnd;
    private readonly long? last = reference?.Bounds.LatestEnd ?? reference?.Bounds.LatestStart;

    /// <summary>The year last named in the text, which decides where the reference spans several years; 0 for none.</summary>
    public int LastNamed { get; set; }

    /// <summary>A context in which every date is in one year.</summary>
    public static YearContext Of(int year) => new(null) { LastNamed = year };

    /// <summary>Whether there is anything to take a year from.</summary>
    public bool IsKnown => first is not null || LastNamed > 0;

    /// <summary>The year that puts the date nearest to the reference.</summary>
    public int Nearest(PartialDate date)
    {
        if (first is not { } from || last is not { } to)
        {
            return LastNamed;
        }

        var firstYear = (int)Math.Clamp(CivilCalendar.FromDayNumber(from).Year, 1, 9999);
        var lastYear = (int)Math.Clamp(CivilCalendar.FromDayNumber(to).Year, 1, 9999);
        if (LastNamed >= firstYear && LastNamed <= lastYear && Distance(date, LastNamed, from, to) == 0)
        {
            return LastNamed;
        }

        // Inside the reference all years are equally near, so that those about its edges decide. A 29 February can be farther away.
        var best = 0;
        for (var reach = 1; best == 0 && reach <= MostYearsToLeapDay; reach++)
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

    private static long Distance(PartialDate date, int year, long from, long to)
    {
        if (year is < 1 or > 9999 || !(date with { Year = year }).IsReal)
        {
            return Unreal;
        }

        var days = date.DaysIn(year);
        return days.Last < from ? from - days.Last : days.First > to ? days.First - to : 0;
    }
}
