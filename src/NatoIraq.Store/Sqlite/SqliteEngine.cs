using NatoIraq.Store.Relational;
using NatoIraq.Store.Sqlite.Checking;

namespace NatoIraq.Store.Sqlite;

/// <summary>Stores as SQLite files.</summary>
internal sealed class SqliteEngine : IRelationalEngine
{
    /// <inheritdoc/>
    public bool Accepts(StoreLocator locator) => locator.IsFile;

    /// <inheritdoc/>
    public void Create(StoreLocator locator, bool replace) => StoreFile.Create(locator.Text, replace);

    /// <inheritdoc/>
    public void CreateFrom(StoreLocator original, StoreLocator locator, bool replace, IProgress<double>? progress) =>
        StoreCopy.CreateFrom(original.Text, locator.Text, replace, progress);

    /// <inheritdoc/>
    public RelationalDatabase OpenToRead(StoreLocator locator) => StoreFile.OpenToRead(locator.Text, moment: null).Database;

    /// <inheritdoc/>
    public void Make(StoreLocator locator, bool replace, Action<RelationalDatabase> fill) => StoreFile.Create(locator.Text, replace, fill);

    /// <inheritdoc/>
    public void Ship(StoreLocator locator) => StoreFile.Ship(locator.Text);

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
    public void Backup(StoreLocator locator, StoreLocator destination, bool replace, IProgress<double>? progress) =>
        StoreCopy.Backup(locator.Text, destination.Text, replace, progress);

    /// <inheritdoc/>
    public StoreUpdate Update(StoreLocator locator, StoreLocator? backup, IProgress<double>? progress) =>
        StoreCopy.Update(locator.Text, backup?.Text, progress);

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> Check(StoreLocator locator) => StoreChecks.Run(locator.Text);
}
