namespace NatoIraq.Chronology.Dates;

/// <summary>How finely a date is known (the table of docs/dates.md).</summary>
public enum DatePrecision
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Early, mid or late in a month.</summary>
    Part,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year (EDTF 33–36).</summary>
    Quarter,

    /// <summary>A season (EDTF 21–32).</summary>
    Season,

    /// <summary>A third of a year (EDTF 37–39).</summary>
    Third,

    /// <summary>Half a year (EDTF 40–41).</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade (<c>199X</c>).</summary>
    Decade,

    /// <summary>A century (<c>19XX</c>) or anything coarser.</summary>
    Century,

    /// <summary>A span from one date to another, or one with an open end.</summary>
    Range,

    /// <summary>One or all of several dates.</summary>
    Set,
}
