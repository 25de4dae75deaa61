namespace NatoIraq.Store;

/// <summary>What an update of a store did.</summary>
/// <param name="Store">The path of the store's file.</param>
/// <param name="From">The schema it had.</param>
/// <param name="To">The schema it has.</param>
/// <param name="Backup">The path of the backup that was made before; null where the store had this version's schema already.</param>
public sealed record StoreUpdate(string Store, int From, int To, string? Backup) : IComparable<StoreUpdate>, IComparable
{
    /// <summary>By the path of the store.</summary>
    public int CompareTo(StoreUpdate? other) => other is null ? 1 : string.CompareOrdinal(Store, other.Store);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as StoreUpdate);
}
