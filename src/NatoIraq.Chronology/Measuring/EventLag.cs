using NatoIraq.Chronology.Linking;

namespace NatoIraq;

/// <summary>The days from one event to another, from start to start, as far as their dates tell.</summary>
public sealed record EventLag : IStoreItem, IComparable<EventLag>, IComparable
{
    private EventLag()
    {
    }

    /// <summary>The id of the event it is counted from.</summary>
    public required string From { get; init; }

    /// <summary>The id of the event it is counted to.</summary>
    public required string To { get; init; }

    /// <summary>The date of the first, as EDTF.</summary>
    public required string FromDate { get; init; }

    /// <summary>The date of the second, as EDTF.</summary>
    public required string ToDate { get; init; }

    /// <summary>The fewest days; below zero where the second may have come first; null where nothing bounds it.</summary>
    public long? MinDays { get; init; }

    /// <summary>The most days; null where nothing bounds it.</summary>
    public long? MaxDays { get; init; }

    /// <summary>The path of the store's file; null for events that came from no store.</summary>
    public string? Store { get; internal init; }

    /// <summary>Measures it.</summary>
    public static EventLag Between(Event from, Event to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var lag = Lag.Between(from.ToEdtf().KnownBounds, to.ToEdtf().KnownBounds);
        return new EventLag
        {
            From = from.Id,
            To = to.Id,
            FromDate = from.Date,
            ToDate = to.Date,
            MinDays = lag.Least,
            MaxDays = lag.Most,
            Store = from.Store == to.Store ? from.Store : null,
        };
    }

    /// <summary>By the fewest days, then by the most.</summary>
    public int CompareTo(EventLag? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Nullable.Compare(MinDays, other.MinDays);
        return order != 0 ? order : Nullable.Compare(MaxDays, other.MaxDays);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as EventLag);

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <inheritdoc/>
    public override string ToString() => MinDays == MaxDays
        ? FormattableString.Invariant($"{From} to {To}: {MinDays} days")
        : FormattableString.Invariant($"{From} to {To}: {MinDays} to {MaxDays} days");
}
