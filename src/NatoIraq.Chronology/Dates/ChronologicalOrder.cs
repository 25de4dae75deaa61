namespace NatoIraq.Chronology.Dates;

/// <summary>The order of things in time, by dates that are written as EDTF.</summary>
public static class ChronologicalOrder
{
    /// <summary>
    /// By the first day, then by the last with the narrower first; what has no first day comes before, what has no date at all comes last, as
    /// events do.
    /// </summary>
    public static int Compare(string? date, string? other)
    {
        if (date == other)
        {
            return 0;
        }

        if (date is null || other is null)
        {
            return date is null ? 1 : -1;
        }

        var (first, second) = (EdtfDate.Parse(date).KnownBounds, EdtfDate.Parse(other).KnownBounds);
        var order = Undated(first).CompareTo(Undated(second));
        order = order != 0 ? order : (first.EarliestStart ?? long.MinValue).CompareTo(second.EarliestStart ?? long.MinValue);
        order = order != 0 ? order : (first.LatestEnd ?? long.MaxValue).CompareTo(second.LatestEnd ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(date, other);
    }

    private static bool Undated(DateBounds bounds) => bounds.EarliestStart is null && bounds.LatestEnd is null;
}
