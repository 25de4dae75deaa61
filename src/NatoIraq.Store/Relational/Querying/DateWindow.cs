using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store.Relational.Querying;

/// <summary>A stretch of days, inclusive, that a fitting event must touch; null where it goes on without end.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
internal readonly record struct DateWindow(long? From, long? To)
{
    /// <summary>All time.</summary>
    public static DateWindow Always => new(null, null);

    /// <summary>The window that events must touch that are to fit all the criteria.</summary>
    public static DateWindow Of(IEnumerable<DateCriterion> criteria)
    {
        var window = Always;
        foreach (var relation in criteria.GroupBy(static criterion => criterion.Relation))
        {
            // The values of one relation are ORed. One that has no bound makes the whole of them have none.
            var windows = relation.Select(Of).ToList();
            var from = windows.Exists(static each => each.From is null) ? null : windows.Min(static each => each.From);
            var to = windows.Exists(static each => each.To is null) ? null : windows.Max(static each => each.To);
            window = new DateWindow(Later(window.From, from), Earlier(window.To, to));
        }

        return window;
    }

    /// <summary>The first days that events of a reach can have that touch the window.</summary>
    public DateWindow Widened(long days) => new(From - days, To + days);

    private static DateWindow Of(DateCriterion criterion)
    {
        var bounds = criterion.DateFor(MatchMode.Possible).KnownBounds;
        return criterion.Relation switch
        {
            DateRelation.Before => new DateWindow(null, bounds.EarliestStart - 1),
            DateRelation.After => new DateWindow(bounds.LatestEnd + 1, null),
            _ => new DateWindow(bounds.EarliestStart, bounds.LatestEnd),
        };
    }

    private static long? Later(long? one, long? other) => one is { } a && other is { } b ? Math.Max(a, b) : one ?? other;

    private static long? Earlier(long? one, long? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;
}
