namespace NatoIraq;

/// <summary>
/// A time in which a chronology reports nothing. Lengths count the days from one date to another: from a day to the next is 1.
/// </summary>
public sealed record Gap : IStoreItem, IComparable<Gap>, IComparable
{
    /// <summary>The date after which it begins, as EDTF: when the event before it happened, or the end of that if it is a span.</summary>
    public required string From { get; init; }

    /// <summary>The date at which it ends, as EDTF: when the event after it happened, or the beginning of that if it is a span.</summary>
    public required string To { get; init; }

    /// <summary>
    /// The fewest days it can have lasted, whichever the unknown days are; 0 where the dates on both sides of it can meet.
    /// </summary>
    public required long MinDays { get; init; }

    /// <summary>The most days it can have lasted.</summary>
    public required long MaxDays { get; init; }

    /// <summary>The id of the event before it.</summary>
    public required string Before { get; init; }

    /// <summary>The id of the event after it.</summary>
    public required string After { get; init; }

    /// <summary>By the fewest days, then by the most.</summary>
    public int CompareTo(Gap? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = MinDays.CompareTo(other.MinDays);
        return order != 0 ? order : MaxDays.CompareTo(other.MaxDays);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Gap);

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <inheritdoc/>
    public override string ToString() => MinDays == MaxDays
        ? FormattableString.Invariant($"{From} to {To}: {MinDays} days")
        : FormattableString.Invariant($"{From} to {To}: {MinDays} to {MaxDays} days");
}
