namespace NatoIraq.Chronology.Dates;

/// <summary>A set of days without a hole.</summary>
internal sealed class DaySpan(long first, long last) : DaySet
{
    /// <inheritdoc/>
    public override long First => first;

    /// <inheritdoc/>
    public override long Last => last;

    /// <inheritdoc/>
    public override bool IsContiguous => true;

    /// <inheritdoc/>
    public override IEnumerable<DayRange> Ranges => [new DayRange(first, last)];

    /// <inheritdoc/>
    public override bool TryFirst(long from, out long day)
    {
        day = Math.Max(first, from);
        return day <= last;
    }

    /// <inheritdoc/>
    public override bool TryLast(long to, out long day)
    {
        day = Math.Min(last, to);
        return day >= first;
    }
}
