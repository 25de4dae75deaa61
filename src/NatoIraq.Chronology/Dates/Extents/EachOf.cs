namespace NatoIraq.Chronology.Dates;

/// <summary>It happened at each of several times. Its start is that of the first of them, its end that of the last.</summary>
internal sealed class EachOf(IReadOnlyList<DateExtent> members) : DateExtent
{
    private DaySet? days;
    private DaySet? starts;
    private DaySet? ends;

    /// <inheritdoc/>
    public override DaySet Days => days ??= DayUnion.Of(members.Select(static member => member.Days));

    /// <inheritdoc/>
    public override DaySet Starts => starts ??= Until(members.Min(static member => member.LatestStart));

    /// <inheritdoc/>
    public override DaySet Ends => ends ??= From(members.Max(static member => member.EarliestEnd));

    /// <summary>One choice of a day for one member does not bind the others: it is certain as soon as it is for one.</summary>
    public override bool SharesDay(DaySet query, MatchMode match) => members.Any(member => member.SharesDay(query, match));

    private DaySet Until(long last) => DayUnion.Of(members
        .SelectMany(static member => member.Starts.Ranges)
        .Where(range => range.First <= last)
        .Select(range => new DaySpan(range.First, Math.Min(range.Last, last))));

    private DaySet From(long first) => DayUnion.Of(members
        .SelectMany(static member => member.Ends.Ranges)
        .Where(range => range.Last >= first)
        .Select(range => new DaySpan(Math.Max(range.First, first), range.Last)));
}
