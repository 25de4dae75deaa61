namespace NatoIraq.Store;

/// <summary>What an update of a store did.</summary>
/// <param name="Store">The path of the store's file.</param>
/// <param name="From">The schema it had.</param>
/// <param name="To">The schema it has.</param>
/// <param name="Backup">The path of the backup that was made before; null where the store had this version's schema already.</param>
public sealed record StoreUpdate(string Store, int From, int To, string? Backup);
