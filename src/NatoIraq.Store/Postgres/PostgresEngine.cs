using Npgsql;
using NatoIraq.Store.Postgres.Checking;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Postgres;

/// <summary>Stores in PostgreSQL databases, each in the schema <c>natoiraq</c> of one.</summary>
internal sealed class PostgresEngine : IRelationalEngine
{
    /// <inheritdoc/>
    public bool Accepts(StoreLocator locator) => !locator.IsFile;

    /// <inheritdoc/>
    public void Create(StoreLocator locator, bool replace, CancellationToken cancellation) =>
        Make(locator, replace, static database => PostgresSchema.Begin(database), cancellation);

    /// <inheritdoc/>
    public void CreateFrom(StoreLocator original, StoreLocator locator, bool replace, IProgress<double>? progress, CancellationToken cancellation) =>
        Backup(original, locator, replace, progress, cancellation);

    /// <inheritdoc/>
    public RelationalDatabase OpenToRead(StoreLocator locator, CancellationToken cancellation) => Connect(locator, () =>
    {
        var source = NpgsqlDataSource.Create(PostgresAddress.Read(locator));
        PostgresDatabase? database = null;
        try
        {
            database = new PostgresDatabase(source, locator.ToString(), cancellation) { OwnsSource = true };
            database.BeginReadingUnlessBegun();
            PostgresSchema.Require(database);
            return database;
        }
        catch
        {
            database?.Dispose();
            source.Dispose();
            throw;
        }
    }, cancellation);

    /// <inheritdoc/>
    void IRelationalEngine.Make(StoreLocator locator, bool replace, Action<RelationalDatabase> fill, CancellationToken cancellation) => Make(locator, replace, database =>
    {
        PostgresSchema.Begin(database);
        fill(database);
    }, cancellation);

    /// <inheritdoc/>
    public void Ship(StoreLocator locator, CancellationToken cancellation) => Use(locator, static database =>
    {
        PostgresSchema.Require(database);
        try
        {
            database.Execute("UPDATE store SET shipped = true");
            return true;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw PostgresFaults.MayNotWrite(database.Path, error);
        }
    }, cancellation);

    /// <inheritdoc/>
    public IChronologyStore Open(StoreLocator locator, bool readOnly, StoreMoment? asOf, CancellationToken cancellation)
    {
        var path = locator.ToString();
        cancellation.ThrowIfCancellationRequested();
        return Connect(locator, () => Open(locator, path, readOnly, asOf, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public void Backup(StoreLocator locator, StoreLocator destination, bool replace, IProgress<double>? progress, CancellationToken cancellation) => Use(locator, original =>
    {
        original.BeginReadingUnlessBegun();
        PostgresSchema.Require(original);
        Make(destination, replace, database => StoreCopy.Copy(original, database, progress), cancellation, database => StoreCopy.RequireAnother(original, database));
        return true;
    }, cancellation);

    /// <inheritdoc/>
    public StoreUpdate Update(StoreLocator locator, StoreLocator? backup, IProgress<double>? progress, CancellationToken cancellation) => Use(locator, database =>
    {
        var (version, shipped) = PostgresSchema.Read(database) ?? throw PostgresFaults.NoStore(database.Path);
        if (version == PostgresSchema.Latest)
        {
            return new StoreUpdate(database.Path, version, version, null);
        }

        if (shipped || version > PostgresSchema.Latest)
        {
            throw StoreFaults.Of(shipped ? StoreFault.StoreReadOnly : StoreFault.StoreTooNew, database.Path);
        }

        if (backup is not null)
        {
            ChronologyStore.Backup(locator, backup, cancellation: cancellation);
        }

        database.Write(
            () =>
            {
                PostgresSchema.Update(database, version);
                return true;
            },
            static done => done);
        return new StoreUpdate(database.Path, version, PostgresSchema.Latest, backup?.ToString());
    }, cancellation);

    /// <inheritdoc/>
    public IEnumerable<StoreCheck> Check(StoreLocator locator, CancellationToken cancellation)
    {
        IChronologyStore? store = null;
        StoreCheck opening;
        try
        {
            store = Open(locator, readOnly: true, asOf: null, cancellation);
            opening = new StoreCheck(PostgresChecks.Opening, true, "The database has a store of this version's schema.");
        }
        catch (StoreException error) when (error.Fault is StoreFault.StoreCorrupt or StoreFault.StoreTooNew or StoreFault.StoreOutdated)
        {
            opening = new StoreCheck(PostgresChecks.Opening, false, error.Message);
        }

        yield return opening;
        using (store)
        {
            foreach (var check in store?.Check() ?? [])
            {
                yield return check;
            }
        }
    }

    /// <summary>Makes a store in one transaction.</summary>
    /// <param name="locator">Where.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="fill">Writes what it begins with.</param>
    /// <param name="cancellation">Ends the work, and the wait for other writers.</param>
    /// <param name="require">Refuses the database before anything is done to it.</param>
    private static void Make(
        StoreLocator locator, bool replace, Action<PostgresDatabase> fill, CancellationToken cancellation, Action<PostgresDatabase>? require = null) => Use(locator, database =>
    {
        require?.Invoke(database);
        return database.Write(
            () =>
            {
                if (PostgresSchema.Read(database) is not { } stored)
                {
                    PostgresSchema.Make(database);
                }
                else if (replace)
                {
                    StoreReplacement.Run(database, stored.Version);
                }
                else
                {
                    throw new StoreException(
                        StoreFault.FileExists,
                        database.Path,
                        $"The database of '{database.Path}' has a store already. Choose another database, or use -Force to replace the store with all its history.");
                }

                fill(database);
                return true;
            },
            static done => done);
    }, cancellation);

    private static T Use<T>(StoreLocator locator, Func<PostgresDatabase, T> work, CancellationToken cancellation) =>
        Connect(locator, () =>
        {
            using var source = NpgsqlDataSource.Create(PostgresAddress.Read(locator));
            using var database = new PostgresDatabase(source, locator.ToString(), cancellation);
            return work(database);
        }, cancellation);

    private static T Connect<T>(StoreLocator locator, Func<T> work, CancellationToken cancellation)
    {
        try
        {
            return PostgresStore.Guard(locator.ToString(), work, cancellation);
        }
        catch (StoreException error) when (PostgresFaults.IsRefused(error))
        {
            StorePasswords.Forget(locator);
            throw;
        }
    }

    private static PostgresStore Open(StoreLocator locator, string path, bool readOnly, StoreMoment? asOf, CancellationToken cancellation)
    {
        var source = NpgsqlDataSource.Create(PostgresAddress.Read(locator));
        PostgresDatabase? database = null;
        try
        {
            database = new PostgresDatabase(source, path, cancellation);
            var shipped = PostgresSchema.Require(database);
            if (!readOnly && shipped)
            {
                throw StoreFaults.Of(StoreFault.StoreReadOnly, path);
            }

            if (asOf is { } moment && StoreMoments.RevisionOf(database, moment) is var revision && revision < RevisionRows.Latest(database)!.Number)
            {
                database.Dispose();
                database = new PostgresDatabase(source, path, cancellation, revision);
            }

            return new PostgresStore(source, database, readOnly);
        }
        catch
        {
            database?.Dispose();
            source.Dispose();
            throw;
        }
    }
}
