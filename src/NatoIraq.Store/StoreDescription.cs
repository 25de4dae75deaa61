namespace NatoIraq.Store;

/// <summary>What there is to say of a store.</summary>
/// <param name="Path">Its file.</param>
/// <param name="ReadOnly">Whether it can be written.</param>
/// <param name="SchemaVersion">The number of its last migration.</param>
/// <param name="Sources">How many sources.</param>
/// <param name="Events">How many events (sub-events not counted).</param>
/// <param name="Size">Bytes on disk.</param>
public sealed record StoreDescription(string Path, bool ReadOnly, int SchemaVersion, int Sources, long Events, long Size) : IComparable<StoreDescription>, IComparable
{
    /// <summary>Its file, under the name by which every object knows its store.</summary>
    public string Store => Path;

    /// <summary>By path.</summary>
    public int CompareTo(StoreDescription? other) => other is null ? 1 : string.CompareOrdinal(Path, other.Path);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as StoreDescription);
}
