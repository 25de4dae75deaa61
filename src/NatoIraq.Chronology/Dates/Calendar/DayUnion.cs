namespace NatoIraq.Chronology.Dates;

/// <summary>A set of days made of several runs.</summary>
internal sealed class DayUnion : DaySet
{
    private readonly DayRange[] ranges;

    private DayUnion(DayRange[] ranges) => this.ranges = ranges;

    /// <summary>The days of all of <paramref name="parts"/>.</summary>
    public static DaySet Of(IEnumerable<DaySet> parts)
    {
        var sorted = parts.SelectMany(static part => part.Ranges).OrderBy(static range => range.First);
        var merged = new List<DayRange>();
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && range.First <= DayRange.After(merged[^1].Last))
            {
                merged[^1] = new DayRange(merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged is [var single] ? new DaySpan(single.First, single.Last) : new DayUnion([.. merged]);
    }

    /// <inheritdoc/>
    public override long First => ranges[0].First;

    /// <inheritdoc/>
    public override long Last => ranges[^1].Last;

    /// <inheritdoc/>
    public override IEnumerable<DayRange> Ranges => ranges;

    /// <inheritdoc/>
    public override bool TryFirst(long from, out long day)
    {
        var index = FirstEndingAtOrAfter(from);
        day = index < ranges.Length ? Math.Max(ranges[index].First, from) : from;
        return index < ranges.Length;
    }

    /// <inheritdoc/>
    public override bool TryLast(long to, out long day)
    {
        var index = FirstEndingAtOrAfter(to);
        if (index < ranges.Length && ranges[index].First <= to)
        {
            day = to;
            return true;
        }

        day = index > 0 ? ranges[index - 1].Last : to;
        return index > 0;
    }

    private int FirstEndingAtOrAfter(long day)
    {
        var low = 0;
        var high = ranges.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].Last < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
