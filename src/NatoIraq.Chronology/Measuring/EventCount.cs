namespace NatoIraq;

/// <summary>How many events share a value, or a value of each of several dimensions.</summary>
public sealed record EventCount : IComparable<EventCount>, IComparable
{
    /// <summary>The value; of several dimensions the values, as <c>2018, Decision</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value of each dimension, in the order they were asked for.</summary>
    public required ValueList<string> Values { get; init; }

    /// <summary>How many events.</summary>
    public required int Count { get; init; }

    /// <summary>The date of the first of them in chronological order, as EDTF; null where there is none.</summary>
    public string? First { get; init; }

    /// <summary>The date of the last of them in chronological order, as EDTF; null where there is none.</summary>
    public string? Last { get; init; }

    /// <summary>The id of the first; null where there is none.</summary>
    public string? FirstEvent { get; init; }

    /// <summary>The id of the last; null where there is none.</summary>
    public string? LastEvent { get; init; }

    /// <summary>The count as a share of the greatest one of the same measuring, from 0 to 1: the length of its bar.</summary>
    public required double Share { get; init; }

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
