namespace NatoIraq.Chronology.Dates;

/// <summary>One date, be it as coarse as it will: what can stand at the end of an interval or in a set.</summary>
internal abstract class SingleDate : DateExpression
{
    private DaySet? days;

    /// <summary>Year, year and month, or all three: what two ends of a range in a set must have in common.</summary>
    public abstract DateUnit Unit { get; }

    /// <summary>Whether a digit of it is unspecified.</summary>
    public abstract bool HasUnspecifiedDigits { get; }

    /// <summary>The days it can mean.</summary>
    public DaySet Days => days ??= CreateDays();

    /// <inheritdoc/>
    public override DateExtent Extent() => new SomeTimeIn(Days);

    /// <summary>Finds the days.</summary>
    protected abstract DaySet CreateDays();
}

/// <summary>What a date is counted in.</summary>
internal enum DateUnit
{
    /// <summary>Whole years.</summary>
    Year,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Seasons, quarters and the like.</summary>
    Group,

    /// <summary>Days.</summary>
    Day,
}
