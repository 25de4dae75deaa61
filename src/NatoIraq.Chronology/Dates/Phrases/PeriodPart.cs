namespace NatoIraq.Chronology.Dates;

/// <summary>A part of a century, decade, year or month as people name it.</summary>
internal enum PeriodPart
{
    /// <summary>The whole of it.</summary>
    Whole,

    /// <summary>"the beginning of", "the start of".</summary>
    Beginning,

    /// <summary>"early".</summary>
    Early,

    /// <summary>"mid-", "the middle of".</summary>
    Mid,

    /// <summary>"late".</summary>
    Late,

    /// <summary>"the end of".</summary>
    End,

    /// <summary>"the first half of".</summary>
    FirstHalf,

    /// <summary>"the second half of", "the latter half of".</summary>
    SecondHalf,

    /// <summary>"the first quarter of", of a century; the next three follow.</summary>
    FirstQuarter,

    /// <summary>"the last quarter of".</summary>
    LastQuarter = FirstQuarter + 3,

    /// <summary>"the first week of", of a month; the next three follow.</summary>
    FirstWeek,

    /// <summary>"the last week of".</summary>
    LastWeek = FirstWeek + 4,

    /// <summary>"the first weekend of", of a month; the next three follow.</summary>
    FirstWeekend,

    /// <summary>"the last weekend of".</summary>
    LastWeekend = FirstWeekend + 4,

    /// <summary>"the week of" a day: the Monday to Sunday that holds it.</summary>
    WeekOf,

    /// <summary>"the week beginning" a day.</summary>
    WeekFrom,

    /// <summary>"the week ending" a day.</summary>
    WeekTo,

    /// <summary>"the weekend of" a day.</summary>
    WeekendOf,
}

/// <summary>
/// What <em>beginning, early, mid, late, end</em> and the weeks of a month mean. That is policy, not fact, and it stands here and nowhere else
/// (docs/dates.md, "What early, mid, late and end mean").
/// </summary>
internal static class PeriodPartMeaning
{
    private const int LastQuarterOfYear = SubYearGroup.FirstQuarter + 3;
    private const int FirstTenDays = 10;
    private const int FirstTwentyDays = 20;
    private const int HalfOfMonth = 15;
    private const int DaysInWeek = 7;
    private const int Saturday = 6;

    /// <summary>The group of months of a year (ISO 8601-2:2019, 4.8.1) that the words mean, and the name of the rule.</summary>
    public static (int Group, string Rule) OfYear(PeriodPart part) => part switch
    {
        PeriodPart.Beginning => (SubYearGroup.FirstQuarter, DateRule.BeginningOfYear),
        PeriodPart.Early => (SubYearGroup.FirstThird, DateRule.EarlyYear),
        PeriodPart.Mid => (SubYearGroup.FirstThird + 1, DateRule.MidYear),
        PeriodPart.Late => (SubYearGroup.FirstThird + 2, DateRule.LateYear),
        PeriodPart.End => (LastQuarterOfYear, DateRule.EndOfYear),
        PeriodPart.FirstHalf => (SubYearGroup.FirstHalf, DateRule.Half),
        PeriodPart.SecondHalf => (SubYearGroup.FirstHalf + 1, DateRule.Half),
        _ => (SubYearGroup.FirstQuarter + (part - PeriodPart.FirstQuarter), DateRule.Quarter),
    };

    /// <summary>
    /// The years of a decade or century that the words mean: thirds of 4, 3 and 3 years, or of 34, 33 and 33; halves and quarters are even.
    /// </summary>
    public static (int First, int Last) OfYears(PeriodPart part, int first, int last)
    {
        var years = last - first + 1;
        var third = years / 3;
        var rest = years - (third * 3);
        var quarter = years / 4;
        return part switch
        {
            PeriodPart.Beginning or PeriodPart.Early => (first, first + third + rest - 1),
            PeriodPart.Mid => (first + third + rest, last - third),
            PeriodPart.Late or PeriodPart.End => (last - third + 1, last),
            PeriodPart.FirstHalf => (first, first + (years / 2) - 1),
            PeriodPart.SecondHalf => (first + (years / 2), last),
            >= PeriodPart.FirstQuarter and <= PeriodPart.LastQuarter =>
                (first + (quarter * (part - PeriodPart.FirstQuarter)), first + (quarter * (part - PeriodPart.FirstQuarter + 1)) - 1),
            _ => (first, last),
        };
    }

    /// <summary>The days of a month that the words mean.</summary>
    public static (int First, int Last) OfMonth(PeriodPart part, int year, int month)
    {
        var days = CivilCalendar.DaysInMonth(year, month);
        switch (part)
        {
            case PeriodPart.Beginning or PeriodPart.Early:
                return (1, FirstTenDays);
            case PeriodPart.Mid:
                return (FirstTenDays + 1, FirstTwentyDays);
            case PeriodPart.Late or PeriodPart.End:
                return (FirstTwentyDays + 1, days);
            case PeriodPart.FirstHalf:
                return (1, HalfOfMonth);
            case PeriodPart.SecondHalf:
                return (HalfOfMonth + 1, days);
            case PeriodPart.LastWeek:
                return (days - DaysInWeek + 1, days);
            case >= PeriodPart.FirstWeek and < PeriodPart.LastWeek:
                var last = (part - PeriodPart.FirstWeek + 1) * DaysInWeek;
                return (last - DaysInWeek + 1, last);
            default:
                return Weekend(part, year, month, days);
        }
    }

    /// <summary>The days of the week or weekend that a day names.</summary>
    public static DayRange OfDay(PeriodPart part, long day)
    {
        var monday = day - DayOfWeek(day) + 1;
        return part switch
        {
            PeriodPart.WeekFrom => new DayRange(day, day + DaysInWeek - 1),
            PeriodPart.WeekTo => new DayRange(day - DaysInWeek + 1, day),
            PeriodPart.WeekendOf => new DayRange(monday + Saturday - 1, monday + DaysInWeek - 1),
            _ => new DayRange(monday, monday + DaysInWeek - 1),
        };
    }

    /// <summary>The day of the week, 1 for Monday to 7 for Sunday.</summary>
    public static int DayOfWeek(long day) => (int)(((day % DaysInWeek) + DaysInWeek) % DaysInWeek) + 1;

    /// <summary>A weekend belongs to the month that its Saturday lies in, as far as it reaches.</summary>
    private static (int First, int Last) Weekend(PeriodPart part, int year, int month, int days)
    {
        var firstSaturday = 1 + ((Saturday - DayOfWeek(CivilCalendar.DayNumber(year, month, 1)) + DaysInWeek) % DaysInWeek);
        var saturday = part == PeriodPart.LastWeekend
            ? firstSaturday + ((days - firstSaturday) / DaysInWeek * DaysInWeek)
            : firstSaturday + ((part - PeriodPart.FirstWeekend) * DaysInWeek);
        return (saturday, Math.Min(saturday + 1, days));
    }
}
