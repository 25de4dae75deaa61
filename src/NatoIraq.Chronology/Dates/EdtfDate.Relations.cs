namespace NatoIraq.Chronology.Dates;

/// <content>
/// Comparisons. This date is the event's, of which some days may be unknown; the query stands for all the days it can mean
/// (docs/dates.md, "Possible and certain").
/// </content>
public sealed partial class EdtfDate
{
    /// <summary>Whether this (an event's date) shares at least a day with <paramref name="query"/>.</summary>
    public bool IsDuring(EdtfDate query, MatchMode match)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Extent.SharesDay(query.Extent.Days, match);
    }

    /// <summary>Whether this ends before <paramref name="query"/> begins.</summary>
    public bool IsBefore(EdtfDate query, MatchMode match)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Extent.EndsBefore(query.Extent.Days.First, match);
    }

    /// <summary>Whether this begins after <paramref name="query"/> ends.</summary>
    public bool IsAfter(EdtfDate query, MatchMode match)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Extent.StartsAfter(query.Extent.Days.Last, match);
    }

    /// <summary>Whether every day that <paramref name="other"/> can mean is a day that this can mean.</summary>
    public bool Covers(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Extent.Days.Covers(other.Extent.Days);
    }

    /// <summary>Whether there is a day that both can mean.</summary>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Extent.Days.Intersects(other.Extent.Days);
    }

    /// <summary>
    /// Allen's relations of this to <paramref name="other"/> that some choice of the unknown days of both allows; never none. A date that
    /// is no interval is one day, whichever it be. A set of which all happened (<c>{…}</c>) is the span from its first to its last.
    /// </summary>
    public AllenRelations PossibleRelations(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AllenAlgebra.Possible(Extent, other.Extent);
    }

    /// <summary>
    /// The one of Allen's relations that holds for every choice of the unknown days, or null where more than one can hold.
    /// </summary>
    public AllenRelations? CertainRelation(EdtfDate other)
    {
        var possible = PossibleRelations(other);
        return System.Numerics.BitOperations.IsPow2((int)possible) ? possible : null;
    }
}
