using NatoIraq.Store.Relational;
using NatoIraq.Store.Sqlite.Checking;

namespace NatoIraq.Store.Sqlite;

/// <summary>Stores as SQLite files.</summary>
internal sealed class SqliteEngine : IRelationalEngine
{
    /// <inheritdoc/>
    public bool Accepts(StoreLocator locator) => locator.IsFile;

    /// <inheritdoc/>
    public void Create(StoreLocator locator, bool replace, CancellationToken cancellation) => StoreFile.Create(locator.Text, replace, cancellation: cancellation);

    /// <inheritdoc/>
    public void CreateFrom(StoreLocator original, StoreLocator locator, bool replace, IProgress<double>? progress, CancellationToken cancellation) =>
        StoreCopy.CreateFrom(original.Text, locator.Text, replace, progress, cancellation);

    /// <inheritdoc/>
    public RelationalDatabase OpenToRead(StoreLocator locator, CancellationToken cancellation) => StoreFile.OpenToRead(locator.Text, moment: null, cancellation).Database;

    /// <inheritdoc/>
    public void Make(StoreLocator locator, bool replace, Action<RelationalDatabase> fill, CancellationToken cancellation) =>
        StoreFile.Create(locator.Text, replace, fill, cancellation);

    /// <inheritdoc/>
    public void Ship(StoreLocator locator, CancellationToken cancellation) => StoreFile.Ship(locator.Text, cancellation);

    /// <inheritdoc/>
    public IChronologyStore Open(StoreLocator locator, bool readOnly, StoreMoment? asOf, CancellationToken cancellation)
    {
        if (!readOnly)
        {
            return new SqliteStore(StoreFile.OpenToWrite(locator.Text, cancellation), readOnly: false);
        }

        var (database, olderSchema) = StoreFile.OpenToRead(locator.Text, asOf, cancellation);
        return new SqliteStore(database, readOnly: true, olderSchema);
    }

    /// <inheritdoc/>
    public void Backup(StoreLocator locator, StoreLocator destination, bool replace, IProgress<double>? progress, CancellationToken cancellation) =>
        StoreCopy.Backup(locator.Text, destination.Text, replace, progress, cancellation);

    /// <inheritdoc/>
    public StoreUpdate Update(StoreLocator locator, StoreLocator? backup, IProgress<double>? progress, CancellationToken cancellation) =>
        StoreCopy.Update(locator.Text, backup?.Text, progress, cancellation);

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> Check(StoreLocator locator, CancellationToken cancellation) => StoreChecks.Run(locator.Text, cancellation);
}
