namespace NatoIraq.Chronology.Dates;

/// <summary>It happened on one day; which of these is not known.</summary>
internal sealed class SomeTimeIn(DaySet days) : DateExtent
{
    /// <inheritdoc/>
    public override DaySet Days => days;

    /// <inheritdoc/>
    public override DaySet Starts => days;

    /// <inheritdoc/>
    public override DaySet Ends => days;

    /// <inheritdoc/>
    public override bool IsOneDay => true;

    /// <inheritdoc/>
    public override bool SharesDay(DaySet query, MatchMode match) =>
        match == MatchMode.Possible ? days.Intersects(query) : query.Covers(days);
}
