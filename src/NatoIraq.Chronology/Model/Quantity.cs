namespace NatoIraq;

/// <summary>A number in the text, with its unit and what the words say of its bounds. Prints as its text.</summary>
public sealed record Quantity : IStoreItem, IComparable<Quantity>, IComparable
{
    /// <summary>The words: "nearly USD 300 million".</summary>
    public required string Text { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The number as written: 300000000.</summary>
    public required decimal Value { get; init; }

    /// <summary>The least it can be by the words ("more than 7.5 million": 7500000); null where they set no bound.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most it can be by the words ("nearly 300": 300); null where they set no bound.</summary>
    public decimal? High { get; init; }

    /// <summary>What is counted, as written, or the currency's code: "NATO-led peacekeepers", "USD".</summary>
    public string? Unit { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The unit's head noun in the singular, by which figures can be grouped: "peacekeeper"; null if there is no unit.</summary>
    public string? UnitHead => NatoIraq.UnitHead.Of(Unit);

    /// <summary>The id of the event it belongs to; empty until the event has one.</summary>
    public string Event { get; init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>Two figures are equal when they say the same of the same event, whatever store that is in.</summary>
    public bool Equals(Quantity? other) =>
        other is not null && Text == other.Text && Value == other.Value && Low == other.Low && High == other.High && Unit == other.Unit
        && Event == other.Event;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Value, Low, High, Unit, Event);

    /// <summary>By the number.</summary>
    public int CompareTo(Quantity? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Value.CompareTo(other.Value);
        order = order != 0 ? order : string.CompareOrdinal(Unit, other.Unit);
        return order != 0 ? order : string.CompareOrdinal(Event, other.Event);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Quantity);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
