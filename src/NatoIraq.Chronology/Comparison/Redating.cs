using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>What became of a date from one edition to the next, by the days it can mean.</summary>
public static class Redating
{
    /// <summary>The new date is among what the old one can mean: February 2021, then 17 February 2021.</summary>
    public const string Narrowed = "Narrowed";

    /// <summary>The old date is among what the new one can mean.</summary>
    public const string Widened = "Widened";

    /// <summary>Neither: each can mean days that the other cannot.</summary>
    public const string Moved = "Moved";

    /// <summary>Which of them; of the same day, by its time: one that is new narrows, one that is gone widens.</summary>
    public static string Of(Event before, Event after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Date != after.Date ? Of(before.ToEdtf(), after.ToEdtf())
            : IsPartOf(before.Time, after.Time) ? Narrowed
            : IsPartOf(after.Time, before.Time) ? Widened
            : Moved;
    }

    /// <summary>Which of them.</summary>
    public static string Of(EdtfDate before, EdtfDate after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return (before.Covers(after), after.Covers(before)) switch
        {
            (true, false) => Narrowed,
            (false, true) => Widened,
            (false, false) => Moved,
            _ => OfSameDays(before, after),
        };
    }

    /// <summary>
    /// The same days: some time in April became all April, or the other way round; or <c>2005~</c> became <c>2005</c>.
    /// </summary>
    private static string OfSameDays(EdtfDate before, EdtfDate after)
    {
        var (one, other) = (before.Bounds, after.Bounds);
        var known = Doubts(before).CompareTo(Doubts(after));
        known = known != 0 ? known : Nullable.Compare(one.LatestStart, other.LatestStart);
        known = known != 0 ? known : Nullable.Compare(other.EarliestEnd, one.EarliestEnd);
        return known switch
        {
            > 0 => Narrowed,
            < 0 => Widened,
            _ => Moved,
        };
    }

    /// <summary>Whether a time says more than another: any more than none, <c>14:05:30</c> more than <c>14:05</c>.</summary>
    private static bool IsPartOf(string? coarse, string? fine) =>
        coarse is null ? fine is not null : fine?.StartsWith(coarse + ":", StringComparison.Ordinal) == true;

    private static int Doubts(EdtfDate date) => (date.IsApproximate ? 1 : 0) + (date.IsUncertain ? 1 : 0);
}
