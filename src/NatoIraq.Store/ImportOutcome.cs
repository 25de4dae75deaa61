namespace NatoIraq.Store;

/// <summary>What an import did, or would do.</summary>
/// <param name="Source">The title of the source.</param>
/// <param name="Created">Entries that are new.</param>
/// <param name="Unchanged">Entries that were there, word for word.</param>
/// <param name="Updated">Entries that were there, worded or coded otherwise.</param>
/// <param name="Removed">Entries that are no longer in the source.</param>
/// <param name="Rejected">Lines that could not be read.</param>
public sealed record ImportOutcome(string Source, int Created, int Unchanged, int Updated, int Removed, int Rejected) : IStoreItem, IComparable<ImportOutcome>, IComparable
{
    /// <summary>
    /// The ids of events that a user has corrected and whose words have changed, or that are no longer in the source: the corrections stay,
    /// and are to be looked at.
    /// </summary>
    public ValueList<string> UnsettledCorrections { get; init; } = new([]);

    /// <summary>The path of the store's file.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By the title of the source.</summary>
    public int CompareTo(ImportOutcome? other) => other is null ? 1 : string.CompareOrdinal(Source, other.Source);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as ImportOutcome);
}
