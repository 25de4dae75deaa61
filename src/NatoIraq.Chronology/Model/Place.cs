namespace NatoIraq;

/// <summary>A place, or a state where something happens in it, as the events describe it.</summary>
public sealed record Place : IStoreItem, IComparable<Place>, IComparable
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Place or State.</summary>
    public required string Type { get; init; }

    /// <summary>Aliases.</summary>
    public ValueList<string> Aliases { get; init; } = new([]);

    /// <summary>Degrees north (WGS 84); null where its point is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east (WGS 84); null where its point is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>In how many events it appears.</summary>
    public required long Count { get; init; }

    /// <summary>The id of the first of them.</summary>
    public required string First { get; init; }

    /// <summary>The id of the last of them.</summary>
    public required string Last { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By name.</summary>
    public int CompareTo(Place? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(Type, other.Type);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Place);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
