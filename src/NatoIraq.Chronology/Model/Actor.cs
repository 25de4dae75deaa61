namespace NatoIraq;

/// <summary>A person, organization, group, office or state as the events describe it.</summary>
public sealed record Actor : IStoreItem, IComparable<Actor>, IComparable
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Person, Organization, Group, Office or State.</summary>
    public required string Type { get; init; }

    /// <summary>The acronym, if there is one.</summary>
    public string? Acronym { get; init; }

    /// <summary>Aliases, without the acronym.</summary>
    public ValueList<string> Aliases { get; init; } = new([]);

    /// <summary>For a person: the offices the events name them by, as written, in chronological order.</summary>
    public ValueList<string> Offices { get; init; } = new([]);

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
    public int CompareTo(Actor? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(Type, other.Type);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Actor);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
