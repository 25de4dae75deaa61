namespace NatoIraq.Chronology.Dates;

/// <summary>What a word can be in a date phrase.</summary>
internal enum DateWordKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A month; the value is its number.</summary>
    Month,

    /// <summary>A month's abbreviation; the value is its number.</summary>
    ShortMonth,

    /// <summary>A day of the week; the value is 1 for Monday to 7 for Sunday.</summary>
    Weekday,

    /// <summary>A season; the value is its group.</summary>
    Season,

    /// <summary>A part of a period; the value is a <see cref="PeriodPart"/>.</summary>
    Part,

    /// <summary>"turn", of "the turn of the century".</summary>
    Turn,

    /// <summary>"first" to "twentieth", "last"; the value is 1 to 20, or 0 for the last.</summary>
    Ordinal,

    /// <summary>"one" to "twelve".</summary>
    Cardinal,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"quarter".</summary>
    Quarter,

    /// <summary>"quarters", "months": what "the first three" can stand before; the value is how many a year has.</summary>
    Units,

    /// <summary>"days", of "the last days of April".</summary>
    Days,

    /// <summary>"week".</summary>
    Week,

    /// <summary>"weekend".</summary>
    Weekend,

    /// <summary>"beginning", "ending" behind "week"; the value is a <see cref="PeriodPart"/>.</summary>
    WeekEdge,

    /// <summary>"century"; the value is how many digits of the year stay open.</summary>
    Century,

    /// <summary>"Q1", "H2" are written with these letters.</summary>
    PeriodLetter,

    /// <summary>"fiscal", "financial", "tax": what makes a year none of the calendar.</summary>
    Fiscal,

    /// <summary>"FY".</summary>
    FiscalYear,

    /// <summary>"year".</summary>
    Year,

    /// <summary>"the".</summary>
    The,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"in".</summary>
    In,

    /// <summary>"on", "at", "during" and the like: what can lead to a date.</summary>
    Lead,

    /// <summary>"morning", "night": with "of" behind it, it leads to a date.</summary>
    DayPart,

    /// <summary>"by".</summary>
    By,

    /// <summary>"before", "prior".</summary>
    Before,

    /// <summary>"after", "following".</summary>
    After,

    /// <summary>"shortly", "just" before or after.</summary>
    Shortly,

    /// <summary>"not", "no", of "not later than".</summary>
    Not,

    /// <summary>"later", "latest".</summary>
    Later,

    /// <summary>"earlier", "sooner".</summary>
    Earlier,

    /// <summary>"than".</summary>
    Than,

    /// <summary>"onwards".</summary>
    Onwards,

    /// <summary>"since".</summary>
    Since,

    /// <summary>"as", of "as of".</summary>
    As,

    /// <summary>"from".</summary>
    From,

    /// <summary>"to".</summary>
    To,

    /// <summary>"until", "till", "through".</summary>
    Until,

    /// <summary>"present", "today": the end of what continues.</summary>
    Present,

    /// <summary>"up", of "up to".</summary>
    Up,

    /// <summary>"between".</summary>
    Between,

    /// <summary>"and".</summary>
    And,

    /// <summary>"or".</summary>
    Or,

    /// <summary>"circa", "about".</summary>
    Circa,

    /// <summary>"c", "ca": short for circa.</summary>
    ShortCirca,

    /// <summary>"possibly", "perhaps".</summary>
    Possibly,

    /// <summary>The first word of a named day; the value is an index into <see cref="NamedDays"/>.</summary>
    NamedDay,
}

/// <summary>A word of a date phrase.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number, where the kind has one.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value = 0)
{
    /// <summary>Whether it is a month, in full or short.</summary>
    public bool IsMonth => Kind is DateWordKind.Month or DateWordKind.ShortMonth;
}
