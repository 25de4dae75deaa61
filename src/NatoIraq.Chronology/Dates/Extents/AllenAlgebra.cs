namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Finds which of Allen's relations some choice of unknown days allows, holes and all. Each relation puts the two starts and the two ends
/// in one order (<c>a overlaps b</c>: a begins &lt; b begins &lt;= a ends &lt; b ends). Going up that order and taking the earliest day
/// each time leaves the most room for what follows, so one pass decides.
/// </summary>
internal static class AllenAlgebra
{
    private const int AdjacentDay = -1;

    /// <summary>
    /// The seven relations whose first span is no later than the second, as orders; the other six are these turned round.
    /// </summary>
    private static readonly (AllenRelations Relation, AllenRelations Inverse, Order Order)[] Orders =
    [
        (AllenRelations.Before, AllenRelations.After, new(Point.Start, 0, Point.End, 2, Point.OtherStart, 0, Point.OtherEnd)),
        (AllenRelations.Meets, AllenRelations.MetBy, new(Point.Start, 0, Point.End, AdjacentDay, Point.OtherStart, 0, Point.OtherEnd)),
        (AllenRelations.Overlaps, AllenRelations.OverlappedBy, new(Point.Start, 1, Point.OtherStart, 0, Point.End, 1, Point.OtherEnd)),
        (AllenRelations.Starts, AllenRelations.StartedBy, new(Point.Start, null, Point.OtherStart, 0, Point.End, 1, Point.OtherEnd)),
        (AllenRelations.During, AllenRelations.Contains, new(Point.OtherStart, 1, Point.Start, 0, Point.End, 1, Point.OtherEnd)),
        (AllenRelations.Finishes, AllenRelations.FinishedBy, new(Point.OtherStart, 1, Point.Start, 0, Point.End, null, Point.OtherEnd)),
        (AllenRelations.EqualTo, AllenRelations.EqualTo, new(Point.Start, null, Point.OtherStart, 0, Point.End, null, Point.OtherEnd)),
    ];

    private enum Point
    {
        Start,
        End,
        OtherStart,
        OtherEnd,
    }

    /// <summary>The relations of <paramref name="one"/> to <paramref name="two"/> that some choice of their days allows.</summary>
    public static AllenRelations Possible(DateExtent one, DateExtent two)
    {
        var possible = AllenRelations.None;
        foreach (var (relation, inverse, order) in Orders)
        {
            if (IsPossible(order, one, two))
            {
                possible |= relation;
            }

            if (inverse != relation && IsPossible(order, two, one))
            {
                possible |= inverse;
            }
        }

        return possible;
    }

    private static bool IsPossible(Order order, DateExtent one, DateExtent two)
    {
        var steps = Steps(order, one, two);
        return steps is not null && HasChoice(steps);
    }

    /// <summary>
    /// The groups of endpoints that fall on one day, in their order, each with its distance from the group before. Null where an order
    /// would part the start and the end of a thing that took but one day.
    /// </summary>
    private static List<(List<DaySet> Days, int Distance)>? Steps(Order order, DateExtent one, DateExtent two)
    {
        Span<Point> points = [order.First, order.Second, order.Third, order.Fourth];
        Span<int?> distances = [order.ToSecond, order.ToThird, order.ToFourth];
        if (!TryJoin(points, distances, one, Point.Start, Point.End) || !TryJoin(points, distances, two, Point.OtherStart, Point.OtherEnd))
        {
            return null;
        }

        var steps = new List<(List<DaySet> Days, int Distance)>();
        for (var index = 0; index < points.Length; index++)
        {
            var days = points[index] switch
            {
                Point.Start => one.Starts,
                Point.End => one.Ends,
                Point.OtherStart => two.Starts,
                _ => two.Ends,
            };
            if (index > 0 && distances[index - 1] is null)
            {
                steps[^1].Days.Add(days);
            }
            else
            {
                steps.Add(([days], index == 0 ? 0 : distances[index - 1]!.Value));
            }
        }

        return steps;
    }

    private static bool TryJoin(Span<Point> points, Span<int?> distances, DateExtent extent, Point start, Point end)
    {
        if (!extent.IsOneDay)
        {
            return true;
        }

        for (var index = points.IndexOf(start); index < points.IndexOf(end); index++)
        {
            if (distances[index] is not (null or 0))
            {
                return false;
            }

            distances[index] = null;
        }

        return true;
    }

    private static bool HasChoice(List<(List<DaySet> Days, int Distance)> steps)
    {
        if (!TryFirst(steps[0].Days, DayRange.PastInfinity, out var day))
        {
            return false;
        }

        for (var index = 1; index < steps.Count; index++)
        {
            var (days, distance) = steps[index];
            if (distance == AdjacentDay)
            {
                if (!TryFirstAdjacent(steps[index - 1].Days, days, day, out day))
                {
                    return false;
                }
            }
            else if (day > DayRange.FutureInfinity - distance || !TryFirst(days, day + distance, out day))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The earliest day of the second group whose eve lies in the first.</summary>
    private static bool TryFirstAdjacent(List<DaySet> before, List<DaySet> after, long from, out long day)
    {
        day = from;
        while (TryFirst(before, day, out var eve) && eve != DayRange.FutureInfinity && TryFirst(after, eve + 1, out day))
        {
            if (day == eve + 1)
            {
                return true;
            }

            day = day == DayRange.FutureInfinity ? day : day - 1;
        }

        return false;
    }

    private static bool TryFirst(List<DaySet> days, long from, out long day)
    {
        day = from;
        while (true)
        {
            var start = day;
            foreach (var set in days)
            {
                if (!set.TryFirst(day, out day))
                {
                    return false;
                }
            }

            if (day == start)
            {
                return true;
            }
        }
    }

    /// <summary>Four endpoints in order with the least distance in days between neighbours; null where they fall on one day.</summary>
    private readonly record struct Order(Point First, int? ToSecond, Point Second, int? ToThird, Point Third, int? ToFourth, Point Fourth);
}
