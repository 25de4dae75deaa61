namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The groupings of months that stand instead of a month (ISO 8601-2:2019, 4.8.1; Library of Congress EDTF, level 2
/// "Sub-year groupings"): seasons 21–32, quarters 33–36, quadrimesters 37–39, semestrals 40–41.
/// </summary>
/// <remarks>
/// The standard leaves the months of the seasons open. By convention here spring is March to May, and so on; a season belongs to the
/// year it begins in, so that winter 2014 ends in February 2015. Seasons of no named hemisphere (21–24) are northern.
/// </remarks>
internal static class SubYearGroup
{
    /// <summary>Spring; the first of the seasons.</summary>
    public const int Spring = 21;

    /// <summary>The last of the seasons that are of level 1.</summary>
    public const int Winter = 24;

    /// <summary>The first quarter.</summary>
    public const int FirstQuarter = 33;

    /// <summary>The first third of the year.</summary>
    public const int FirstThird = 37;

    /// <summary>The first half of the year.</summary>
    public const int FirstHalf = 40;

    private const int LastHalf = 41;
    private const int SouthernSpring = 29;

    /// <summary>Whether a number instead of a month is a group.</summary>
    public static bool IsGroup(int code) => code is >= Spring and <= LastHalf;

    /// <summary>How finely a date with this group is known.</summary>
    public static DatePrecision Precision(int code) => code switch
    {
        < FirstQuarter => DatePrecision.Season,
        < FirstThird => DatePrecision.Quarter,
        < FirstHalf => DatePrecision.Third,
        _ => DatePrecision.Half,
    };

    /// <summary>The days of the group in a year.</summary>
    public static DayRange Days(long year, int code)
    {
        var (firstMonth, months) = Months(code);
        var lastMonth = firstMonth + months - 1;
        var lastYear = lastMonth > 12 ? year + 1 : year;
        return new DayRange(
            CivilCalendar.DayNumber(year, firstMonth, 1),
            CivilCalendar.Month(lastYear, lastMonth > 12 ? lastMonth - 12 : lastMonth).Last);
    }

    private static (int FirstMonth, int Months) Months(int code) => code switch
    {
        >= FirstHalf => (1 + ((code - FirstHalf) * 6), 6),
        >= FirstThird => (1 + ((code - FirstThird) * 4), 4),
        >= FirstQuarter => (1 + ((code - FirstQuarter) * 3), 3),
        >= SouthernSpring => (3 + ((code - SouthernSpring + 2) % 4 * 3), 3),
        _ => (3 + ((code - Spring) % 4 * 3), 3),
    };
}
