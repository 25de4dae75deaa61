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

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A season; the value is its group.</summary>
    Season,

    /// <summary>A part of a period; the value is a <see cref="PeriodPart"/>.</summary>
    Part,

    /// <summary>"first" to "fourth", "last"; the value is 1 to 4, or 0 for the last.</summary>
    Ordinal,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"quarter".</summary>
    Quarter,

    /// <summary>"century".</summary>
    Century,

    /// <summary>"Q1", "H2" are written with these letters.</summary>
    PeriodLetter,

    /// <summary>"the".</summary>
    The,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"in".</summary>
    In,

    /// <summary>"on", "at", "by", "during" and the like: what can lead to a date.</summary>
    Lead,

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

    /// <summary>"present", "today": the end of what goes on.</summary>
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

    /// <summary>"c", "ca": short for circa only with a full stop.</summary>
    ShortCirca,

    /// <summary>"possibly", "perhaps".</summary>
    Possibly,
}

/// <summary>A word of a date phrase.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number, where the kind has one.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value = 0)
{
    /// <summary>Whether it is a month, in full or short.</summary>
    public bool IsMonth => Kind is DateWordKind.Month or DateWordKind.ShortMonth;
}
