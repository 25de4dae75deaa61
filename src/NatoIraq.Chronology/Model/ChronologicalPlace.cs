namespace NatoIraq;

/// <summary>Where an event stands in chronological order (<see cref="Event.CompareTo"/>), for what is made from events and does not keep them.</summary>
internal readonly record struct ChronologicalPlace : IComparable<ChronologicalPlace>
{
    // The date of an event whose year is not known; null for all others.
    private string? Undated { get; init; }

    private DateTime? Start { get; init; }

    private DateTime End { get; init; }

    private string? Time { get; init; }

    private string Source { get; init; }

    private int Position { get; init; }

    /// <summary>The place of an event.</summary>
    public static ChronologicalPlace Of(Event happening) => new()
    {
        Undated = happening.Start is null && happening.End is null && EventYear.Of(happening) is null ? happening.Date : null,
        Start = happening.Start,
        End = happening.End ?? DateTime.MaxValue,
        Time = happening.Time,
        Source = happening.Source,
        Position = happening.Span.Start,
    };

    /// <inheritdoc/>
    public int CompareTo(ChronologicalPlace other)
    {
        // A null is the least of strings: what has a year comes first.
        var order = string.CompareOrdinal(Undated, other.Undated);
        order = order != 0 ? order : Nullable.Compare(Start, other.Start);
        order = order != 0 ? order : End.CompareTo(other.End);
        order = order != 0 ? order : string.CompareOrdinal(Time, other.Time);
        order = order != 0 ? order : string.CompareOrdinal(Source, other.Source);
        return order != 0 ? order : Position.CompareTo(other.Position);
    }
}
