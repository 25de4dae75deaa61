namespace NatoIraq.Chronology.Dates;

/// <summary>It went on from a day among the one to a day among the other, on every day between.</summary>
internal sealed class Throughout(DaySet starts, DaySet ends) : DateExtent
{
    /// <inheritdoc/>
    public override DaySet Days => new DaySpan(starts.First, ends.Last);

    /// <inheritdoc/>
    public override DaySet Starts => starts;

    /// <inheritdoc/>
    public override DaySet Ends => ends;

    /// <summary>The last day among the starts that leaves a day to end on.</summary>
    public override long LatestStart => starts.TryLast(ends.Last, out var day) ? day : starts.Last;

    /// <summary>The first day among the ends that leaves a day to begin on.</summary>
    public override long EarliestEnd => ends.TryFirst(starts.First, out var day) ? day : ends.First;

    /// <inheritdoc/>
    public override bool SharesDay(DaySet query, MatchMode match) =>
        match == MatchMode.Possible ? Days.Intersects(query) : !query.Gaps.Any(CanLieWithin);

    /// <summary>Whether some choice of start and end keeps it wholly inside a gap; the earliest start there leaves most room.</summary>
    private bool CanLieWithin(DayRange gap) =>
        starts.TryFirst(gap.First, out var start) && ends.TryFirst(start, out var end) && end <= gap.Last;
}
