namespace NatoIraq.Chronology.Dates;

/// <summary>A part of a year or month as people name it.</summary>
internal enum PeriodPart
{
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
}

/// <summary>
/// What <em>beginning, early, mid, late, end</em> mean. That is policy, not fact, and it stands here and nowhere else (docs/dates.md,
/// "What early, mid, late and end mean").
/// </summary>
internal static class PeriodPartMeaning
{
    private const int LastQuarter = SubYearGroup.FirstQuarter + 3;
    private const int FirstTenDays = 10;
    private const int FirstTwentyDays = 20;
    private const int HalfOfMonth = 15;

    /// <summary>The group of months of a year (ISO 8601-2:2019, 4.8.1) that the words mean, and the name of the rule.</summary>
    public static (int Group, string Rule) OfYear(PeriodPart part) => part switch
    {
        PeriodPart.Beginning => (SubYearGroup.FirstQuarter, DateRule.BeginningOfYear),
        PeriodPart.Early => (SubYearGroup.FirstThird, DateRule.EarlyYear),
        PeriodPart.Mid => (SubYearGroup.FirstThird + 1, DateRule.MidYear),
        PeriodPart.Late => (SubYearGroup.FirstThird + 2, DateRule.LateYear),
        PeriodPart.End => (LastQuarter, DateRule.EndOfYear),
        PeriodPart.FirstHalf => (SubYearGroup.FirstHalf, DateRule.Half),
        _ => (SubYearGroup.FirstHalf + 1, DateRule.Half),
    };

    /// <summary>The days of a month of so many days that the words mean.</summary>
    public static (int First, int Last) OfMonth(PeriodPart part, int daysInMonth) => part switch
    {
        PeriodPart.Beginning or PeriodPart.Early => (1, FirstTenDays),
        PeriodPart.Mid => (FirstTenDays + 1, FirstTwentyDays),
        PeriodPart.Late or PeriodPart.End => (FirstTwentyDays + 1, daysInMonth),
        PeriodPart.FirstHalf => (1, HalfOfMonth),
        _ => (HalfOfMonth + 1, daysInMonth),
    };
}
