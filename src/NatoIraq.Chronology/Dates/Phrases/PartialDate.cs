namespace NatoIraq.Chronology.Dates;

/// <summary>What kind of date a phrase names.</summary>
internal enum PartialDateForm
{
    /// <summary>A day of a month that another date in the phrase names: the 8 of "8–9 July".</summary>
    DayOnly,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A part of a month.</summary>
    PartOfMonth,

    /// <summary>A group of months of a year.</summary>
    Group,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade or century.</summary>
    Years,
}

/// <summary>A date as it stands in a phrase, before what is missing has been taken from around it.</summary>
internal readonly record struct PartialDate
{
    /// <summary>What kind of date it is.</summary>
    public required PartialDateForm Form { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>Where it begins in the text.</summary>
    public required int Start { get; init; }

    /// <summary>The year; 0 where it has none.</summary>
    public int Year { get; init; }

    /// <summary>The month, 1 to 12; 0 where it has none.</summary>
    public int Month { get; init; }

    /// <summary>The day; 0 where it has none.</summary>
    public int Day { get; init; }

    /// <summary>The group of months (<see cref="SubYearGroup"/>); 0 where it has none.</summary>
    public int Group { get; init; }

    /// <summary>The part of the month.</summary>
    public PeriodPart Part { get; init; }

    /// <summary>How many of the last digits of the year are open: 1 for a decade, 2 for a century.</summary>
    public int OpenDigits { get; init; }

    /// <summary>Whether day and month could as well be the other way round.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether, written in numbers, the month comes first beyond doubt.</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>Whether it names its year.</summary>
    public bool HasYear => Year > 0;

    /// <summary>Where in a year it stands, for telling which of two is the later: month and day, counted up.</summary>
    public int OrderInYear => Form switch
    {
        PartialDateForm.Year or PartialDateForm.Years => 0,
        PartialDateForm.Group => (int)(SubYearGroup.Days(2001, Group).First - CivilCalendar.DayNumber(2001, 1, 1)) / 31 * 100,
        PartialDateForm.PartOfMonth => (Month * 100) + PeriodPartMeaning.OfMonth(Part, 28).First,
        _ => (Month * 100) + Day,
    };

    /// <summary>The day-first reading of an ambiguous date, which is how it is kept.</summary>
    public PartialDate DayFirst => this with { IsAmbiguous = false };

    /// <summary>The month-first reading.</summary>
    public PartialDate Swapped => this with { Day = Month, Month = Day, IsAmbiguous = false, IsMonthFirst = true };

    /// <summary>Whether there is such a day in the year, or in any year where it has none.</summary>
    public bool IsReal => Form != PartialDateForm.Day || Day <= CivilCalendar.DaysInMonth(HasYear ? Year : 2000, Month);

    /// <summary>The days it means in a year in which it exists.</summary>
    public DayRange DaysIn(int year)
    {
        switch (Form)
        {
            case PartialDateForm.Month:
                return CivilCalendar.Month(year, Month);
            case PartialDateForm.Group:
                return SubYearGroup.Days(year, Group);
            case PartialDateForm.PartOfMonth:
                var (first, last) = PeriodPartMeaning.OfMonth(Part, CivilCalendar.DaysInMonth(year, Month));
                return new DayRange(CivilCalendar.DayNumber(year, Month, first), CivilCalendar.DayNumber(year, Month, last));
            default:
                var number = CivilCalendar.DayNumber(year, Month, Day);
                return new DayRange(number, number);
        }
    }

    /// <summary>The value, once it has its year and month and is real.</summary>
    public DateExpression ToExpression()
    {
        if (IsAmbiguous)
        {
            var either = new[] { DayFirst, Swapped }.OrderBy(static each => each.OrderInYear);
            return new DateSet(isAllOf: false, [.. either.Select(static each => SetMember.Of(each.ToSingle()))]);
        }

        if (Form != PartialDateForm.PartOfMonth)
        {
            return ToSingle();
        }

        var (first, last) = PeriodPartMeaning.OfMonth(Part, CivilCalendar.DaysInMonth(Year, Month));
        return new DateSet(
            isAllOf: false, [SetMember.OfRange(CalendarDate.Of(Year, Month, first), CalendarDate.Of(Year, Month, last))]);
    }

    /// <summary>The value at the beginning of a range: the first day of a part of a month, which has no single value of its own.</summary>
    public SingleDate ToRangeStart() => Form == PartialDateForm.PartOfMonth
        ? CalendarDate.Of(Year, Month, PeriodPartMeaning.OfMonth(Part, CivilCalendar.DaysInMonth(Year, Month)).First)
        : ToSingle();

    /// <summary>The value at the end of a range.</summary>
    public SingleDate ToRangeEnd() => Form == PartialDateForm.PartOfMonth
        ? CalendarDate.Of(Year, Month, PeriodPartMeaning.OfMonth(Part, CivilCalendar.DaysInMonth(Year, Month)).Last)
        : ToSingle();

    private CalendarDate ToSingle() => Form switch
    {
        PartialDateForm.Day => CalendarDate.Of(Year, Month, Day),
        PartialDateForm.Month => CalendarDate.Of(Year, Month),
        PartialDateForm.Group => CalendarDate.Of(Year, Group),
        PartialDateForm.Years => CalendarDate.OfYears(Year, OpenDigits),
        _ => CalendarDate.Of(Year),
    };
}
