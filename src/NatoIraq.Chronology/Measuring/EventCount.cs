namespace NatoIraq;

/// <summary>How many events share a value, or a value of each of several dimensions.</summary>
public sealed record EventCount : IStoreItem, IComparable<EventCount>, IComparable
{
    /// <summary>The value; of several dimensions the values, as <c>2018, Decision</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value of each dimension, in the order they were asked for.</summary>
    public required ValueList<string> Values { get; init; }

    /// <summary>How many events; in a period only those that certainly began in it.</summary>
    public required int Count { get; init; }

    /// <summary>
    /// How many events at most: in a period also those that may have begun in it, because their dates do not tell; else as many as
    /// <see cref="Count"/>.
    /// </summary>
    public required int Possible { get; init; }

    /// <summary>The number of sources that report them.</summary>
    public required int Sources { get; init; }

    /// <summary>The date of the first of them in chronological order, as EDTF, or null.</summary>
    public string? First { get; init; }

    /// <summary>The date of the last of them in chronological order, as EDTF, or null.</summary>
    public string? Last { get; init; }

    /// <summary>The id of the first, or null.</summary>
    public string? FirstEvent { get; init; }

    /// <summary>The id of the last, or null.</summary>
    public string? LastEvent { get; init; }

    /// <summary>The count in percent of all events measured, from 0 to 100, to one decimal. What counts under several values makes more than 100 together.</summary>
    public required double Percent { get; init; }

    /// <summary>
    /// The count as a share of the greatest <see cref="Possible"/> of the same measuring, from 0 to 1: the length of its bar.
    /// </summary>
    public required double Share { get; init; }

    /// <summary><see cref="Possible"/> as such a share: how far its bar may reach.</summary>
    public required double PossibleShare { get; init; }

    /// <summary>The store whose events were counted; null for events of no store, or of several.</summary>
    public string? Store { get; init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By count, then by name.</summary>
    public int CompareTo(EventCount? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Count.CompareTo(other.Count);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as EventCount);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Count}");
}
