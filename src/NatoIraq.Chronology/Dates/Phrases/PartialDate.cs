namespace NatoIraq.Chronology.Dates;

/// <summary>What kind of date a phrase names.</summary>
internal enum DateForm
{
    /// <summary>A day of a month that another date in the phrase names: the 8 of "8–9 July".</summary>
    DayOnly,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week or weekend that is named by a day of it.</summary>
    Week,

    /// <summary>Some day from one to another.</summary>
    Days,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A part of a month.</summary>
    PartOfMonth,

    /// <summary>A group of months of a year.</summary>
    Group,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade, century or millennium, or a part of one.</summary>
    Years,
}

/// <summary>A date as it stands in a phrase, before what is missing has been taken from around it.</summary>
internal readonly record struct PartialDate
{
    private const int GreatestPlainYear = 9999;

    /// <summary>A year that has every day, for what is asked of a date without a year.</summary>
    private const int LeapYear = 2000;

    // Dates are handed on by value many times for each phrase; what is small is kept small.
    private readonly int year;
    private readonly bool hasYear;
    private readonly byte month;
    private readonly byte day;
    private readonly byte group;
    private readonly byte openDigits;
    private readonly byte weekday;
    private readonly byte part;
    private readonly int runFirst;
    private readonly int runLast;

    /// <summary>What kind of date it is.</summary>
    public required DateForm Form { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>Where it begins in the text.</summary>
    public required int Start { get; init; }

    /// <summary>The year, 0 for 1 BC; the first of several. Null where it has none.</summary>
    public int? Year
    {
        get => hasYear ? year : null;
        init => (year, hasYear) = (value ?? 0, value is not null);
    }

    /// <summary>The last year of a decade, century or millennium.</summary>
    public int LastYear { get; init; }

    /// <summary>The month, 1 to 12; 0 where it has none.</summary>
    public int Month
    {
        get => month;
        init => month = (byte)Math.Min(value, byte.MaxValue);
    }

    /// <summary>The day; 0 where it has none.</summary>
    public int Day
    {
        get => day;
        init => day = (byte)Math.Min(value, byte.MaxValue);
    }

    /// <summary>The group of months (<see cref="SubYearGroup"/>); 0 where it has none.</summary>
    public int Group
    {
        get => group;
        init => group = (byte)value;
    }

    /// <summary>The part of the month or of the years, or the kind of week.</summary>
    public PeriodPart Part
    {
        get => (PeriodPart)part;
        init => part = (byte)value;
    }

    /// <summary>How many of the last digits of the year are open: 1 for a decade, 2 for a century, 3 for a millennium.</summary>
    public int OpenDigits
    {
        get => openDigits;
        init => openDigits = (byte)value;
    }

    /// <summary>The days of <see cref="DateForm.Days"/>.</summary>
    public DayRange Run
    {
        get => new(runFirst, runLast);
        init => (runFirst, runLast) = ((int)value.First, (int)value.Last);
    }

    /// <summary>The day of the week that stands with it, 1 for Monday; 0 where none does.</summary>
    public int Weekday
    {
        get => weekday;
        init => weekday = (byte)value;
    }

    /// <summary>Whether day and month could as well be the other way round.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Which of day and month comes first, where a date of numbers alone tells it.</summary>
    public DateOrder ToldOrder { get; init; }

    /// <summary>Whether further days may follow in its place: the 19 of "March 19 and 22".</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>Whether it is approximate by itself: the end of "1190 – c. 1205".</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it ends a range that the date before it in a list begins: the 7 of "5–7 and 9 May".</summary>
    public bool EndsRange { get; init; }

    /// <summary>Whether its year is of an era that is named, so that one of fewer digits can follow.</summary>
    public bool HasEra { get; init; }

    /// <summary>Whether it names its year.</summary>
    public bool HasYear => hasYear;

    /// <summary>Where in a year it stands, for telling which of two is the later: month and day, counted up.</summary>
    public int OrderInYear => Form switch
    {
        DateForm.Year or DateForm.Years or DateForm.Days => 0,
        DateForm.Group => (int)(SubYearGroup.Days(LeapYear, Group).First - CivilCalendar.DayNumber(LeapYear, 1, 1)) / 31 * 100,
        DateForm.PartOfMonth => (Month * 100) + PeriodPartMeaning.OfMonth(Part, LeapYear, Month).First,
        _ => (Month * 100) + Day,
    };

    /// <summary>The day-first reading of an ambiguous date, which is how it is kept.</summary>
    public PartialDate DayFirst => this with { IsAmbiguous = false };

    /// <summary>The month-first reading.</summary>
    public PartialDate Swapped => this with { Day = Month, Month = Day, IsAmbiguous = false };

    /// <summary>Whether there is such a day in the year, or in any year where it has none.</summary>
    public bool IsReal => Form is not (DateForm.Day or DateForm.Week) || Day <= CivilCalendar.DaysInMonth(Year ?? LeapYear, Month);

    /// <summary>Whether it is the first century BC, whose years have no digits in common.</summary>
    private bool SpansYearZero => Year < 0 && LastYear >= 0;

    /// <summary>Whether it is a decade BC, whose years share no digits as astronomers count them: 499 to 490 BC are -498 to -489.</summary>
    private bool IsDecadeBeforeChrist => Year < 0 && OpenDigits == 1;

    /// <summary>The days it means in a year in which it exists.</summary>
    public DayRange DaysIn(int year)
    {
        switch (Form)
        {
            case DateForm.Month:
                return CivilCalendar.Month(year, Month);
            case DateForm.Group:
                return SubYearGroup.Days(year, Group);
            case DateForm.Year:
                return CivilCalendar.Year(year);
            case DateForm.Years:
                return new DayRange(CivilCalendar.Year(year).First, CivilCalendar.Year(LastYear).Last);
            case DateForm.Days:
                return Run;
            case DateForm.PartOfMonth:
                var (first, last) = PeriodPartMeaning.OfMonth(Part, year, Month);
                return new DayRange(CivilCalendar.DayNumber(year, Month, first), CivilCalendar.DayNumber(year, Month, last));
            default:
                var number = CivilCalendar.DayNumber(year, Month, Day);
                return Form == DateForm.Week ? PeriodPartMeaning.OfDay(Part, number) : new DayRange(number, number);
        }
    }

    /// <summary>The value, once it has its month and is real. Without a year the year is unspecified.</summary>
    public DateExpression ToExpression()
    {
        if (IsAmbiguous)
        {
            var either = new[] { DayFirst, Swapped }.OrderBy(static each => each.OrderInYear);
            return new DateSet(isAllOf: false, [.. either.Select(static each => SetMember.Of(each.ToSingle()))]);
        }

        if (Rule == DateRule.FiscalYear)
        {
            return new DateInterval(IntervalEnd.At(MonthOf(Run.First)), IntervalEnd.At(MonthOf(Run.Last)));
        }

        return ToMember() is { } member ? new DateSet(isAllOf: false, [member]) : ToSingle();
    }

    /// <summary>Some day or year of a run, which has no single value of its own; null where it has one.</summary>
    public SetMember? ToMember()
    {
        switch (Form)
        {
            case DateForm.Years when Part != PeriodPart.Whole || SpansYearZero || IsDecadeBeforeChrist:
                return SetMember.OfRange(OfYear(Year ?? 0), OfYear(LastYear));
            case DateForm.PartOfMonth or DateForm.Week when Year is { } year:
                var range = DaysIn(year);
                return SetMember.OfRange(OfDay(range.First), OfDay(range.Last));
            case DateForm.Days when Run.Last > Run.First:
                return SetMember.OfRange(OfDay(Run.First), OfDay(Run.Last));
            default:
                return null;
        }
    }

    /// <summary>The value at the beginning of a range: the first day of a part of a month, which has no single value of its own.</summary>
    public SingleDate ToRangeStart() => Form == DateForm.Years ? ToYears(isEnd: false) : ToMember()?.First ?? ToSingle();

    /// <summary>The value at the end of a range.</summary>
    public SingleDate ToRangeEnd() => Form == DateForm.Years ? ToYears(isEnd: true) : ToMember()?.Last ?? ToSingle();

    /// <summary>The first or last day, month or year of it, in what a set can end with: "not later than Q3 2010" ends in September.</summary>
    public SingleDate ToBound(bool isFirst) => Form == DateForm.Group && Year is { } year
        ? MonthOf(isFirst ? DaysIn(year).First : DaysIn(year).Last)
        : Form == DateForm.Years ? OfYear(isFirst ? Year ?? 0 : LastYear) : isFirst ? ToRangeStart() : ToRangeEnd();

    /// <summary>The day, month or year next before it, whichever it is counted in.</summary>
    public SingleDate Before() => Neighbour(-1);

    /// <summary>The day, month or year next after it.</summary>
    public SingleDate After() => Neighbour(1);

    private SingleDate Neighbour(int step)
    {
        if (Year is not { } year)
        {
            return ToSingle();
        }

        var days = DaysIn(year);
        var day = CivilCalendar.FromDayNumber(step < 0 ? days.First - 1 : days.Last + 1);
        return Form switch
        {
            DateForm.Year or DateForm.Years => OfYear((int)day.Year),
            DateForm.Month or DateForm.Group => CalendarDate.Of((int)day.Year, day.Month),
            _ => CalendarDate.Of((int)day.Year, day.Month, day.Day),
        };
    }

    /// <summary>A range has no place for a part of a decade: the whole is meant there, and said no more narrowly.</summary>
    private SingleDate ToYears(bool isEnd) => SpansYearZero ? OfYear(isEnd ? LastYear : Year ?? 0) : ToSingle();

    private SingleDate ToSingle() => Form switch
    {
        DateForm.Day => CalendarDate.Of(Year, Month, Day),
        DateForm.Month or DateForm.PartOfMonth or DateForm.Week => CalendarDate.Of(Year, Month),
        DateForm.Group => CalendarDate.Of(Year, Group),
        DateForm.Days => OfDay(Run.First),
        DateForm.Years => CalendarDate.OfYears(Year < 0 ? LastYear : Year ?? 0, OpenDigits),
        _ => OfYear(Year ?? 0),
    };

    private static SingleDate OfYear(int year) => Math.Abs(year) <= GreatestPlainYear
        ? CalendarDate.Of(year)
        : new LongYear(isLettered: true, year < 0, Math.Abs((long)year), exponent: 0, significantDigits: 0, default);

    private static CalendarDate MonthOf(long number)
    {
        var (year, month, _) = CivilCalendar.FromDayNumber(number);
        return CalendarDate.Of((int)year, month);
    }

    private static CalendarDate OfDay(long number)
    {
        var (year, month, day) = CivilCalendar.FromDayNumber(number);
        return CalendarDate.Of((int)year, month, day);
    }
}
