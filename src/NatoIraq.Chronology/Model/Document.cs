namespace NatoIraq;

/// <summary>A document, resolution, plan or agreement as the events describe it.</summary>
public sealed record Document : IStoreItem, IComparable<Document>, IComparable
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>The acronym, if there is one.</summary>
    public string? Acronym { get; init; }

    /// <summary>Aliases, without the acronym.</summary>
    public ValueList<string> Aliases { get; init; } = new([]);

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
    public int CompareTo(Document? other) => other is null ? 1 : string.CompareOrdinal(Name, other.Name);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Document);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
