namespace NatoIraq.Chronology.Dates;

/// <summary>Which comes first in a date of numbers whose year comes last: <c>03/04/1999</c>.</summary>
public enum DateOrder
{
    /// <summary>
    /// Whatever a number above 12 decides; between full stops the day. What stays open means either day, and is reported as ambiguous.
    /// </summary>
    Auto,

    /// <summary>The day: 3 April 1999.</summary>
    DayFirst,

    /// <summary>The month: March 4, 1999.</summary>
    MonthFirst,
}
