using System.Text.Json;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.History;
using NatoIraq.Store.Sqlite.History;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// Stores as files: making, opening, making ready to ship. A new store is made under another name beside its place and moved there whole.
/// </summary>
internal static class StoreFile
{
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>Makes a store.</summary>
    /// <param name="path">The file.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="fill">Writes what it begins with; null for nothing.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Create(string path, bool replace, Action<Database>? fill = null, CancellationToken cancellation = default) => Make(path, replace, making =>
    {
        using var database = Database.ReadWrite(making, create: true);
        database.EndWith(cancellation);
        database.Execute("PRAGMA journal_mode = WAL");
        Migrations.Apply(database);
        fill?.Invoke(database);
    }, cancellation);

    /// <summary>Makes a store ready to be shipped: compact, a single file, read-only from here on.</summary>
    public static void Ship(string path, CancellationToken cancellation) => Guard(Existing(path), () =>
    {
        using var database = Database.ReadWrite(path);
        database.EndWith(cancellation);
        RequireOurs(database, mayBeOlder: false);
        database.Execute("INSERT INTO event_search (event_search) VALUES ('optimize'); VACUUM; PRAGMA journal_mode = DELETE");
        database.Write(
            () =>
            {
                Seal.Write(database);
                return true;
            },
            static done => done);
        return true;
    });

    /// <summary>Opens a store to read and write.</summary>
    public static Database OpenToWrite(string path, CancellationToken cancellation = default) => Guard(Existing(path), () =>
    {
        // The engine would make a log beside a file that it cannot write, and leave it there.
        if (IsShipped(path) || IsMarkedReadOnly(path))
        {
            throw StoreFaults.Of(StoreFault.StoreReadOnly, path);
        }

        return Checked(
            Database.ReadWrite(path),
            database =>
            {
                RequireOurs(database, mayBeOlder: false);
                RequireWritable(database);
                database.EndWith(cancellation);

                // In a log, NORMAL loses no transaction to a crash of the program, and never the file.
                // A large import wants the pages it comes back to at hand.
                database.Execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -128000");
            });
    });

    /// <summary>
    /// Opens a store so that nothing can be written. One of an older schema, and one as it was at another moment than now, is read from a
    /// copy.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="moment">The moment; null for now.</param>
    /// <param name="cancellation">Ends the opening, and what is done with the database.</param>
    /// <returns>The database, and the schema of the file where that is older than this version's.</returns>
    public static (Database Database, int? OlderSchema) OpenToRead(string path, StoreMoment? moment, CancellationToken cancellation = default)
    {
        var database = OpenFile(
            path,
            static database =>
            {
                // What is judged here is what is read later, whoever writes beside.
                database.BeginReading();
                RequireOurs(database, mayBeOlder: true);
            });
        try
        {
            database.EndWith(cancellation);
            return Guard(path, () =>
            {
                var version = (int)database.Integer("PRAGMA user_version");
                var isOlder = version < Migrations.Latest;
                if (isOlder)
                {
                    Exchange(ref database, Snapshot.Of(database));
                    Migrations.Apply(database);
                }

                if (moment is { } wanted && StoreMoments.RevisionOf(database, wanted) is var revision && revision < RevisionRows.Latest(database)!.Number)
                {
                    Exchange(ref database, Snapshot.At(database, revision));
                }

                database.Execute("PRAGMA query_only = ON");
                return (database, isOlder ? version : (int?)null);
            });
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static void Exchange(ref Database database, Database other)
    {
        database.Dispose();
        database = other;
    }

    /// <summary>Opens a file so that nothing can be written to it.</summary>
    internal static Database OpenFile(string path, Action<Database> require) => Guard(Existing(path), () =>
    {
        if (OpenShipped(path) is { } shipped)
        {
            return Checked(shipped, require);
        }

        if (IsMarkedReadOnly(path) && !HasCompanions(path))
        {
            return Checked(Database.Immutable(path), require);
        }

        // A log that is shared with a writer has to be taken part in. The last to close it cleans up, which one that opened read-only could
        // not.
        try
        {
            return Checked(
                Database.ReadWrite(path),
                database =>
                {
                    require(database);
                    database.Execute("PRAGMA query_only = ON");
                });
        }
        catch (Exception error) when (IsReadOnly(error) && !HasCompanions(path))
        {
            // Where the directory cannot be written nobody here writes to it.
            return Checked(Database.Immutable(path), require);
        }
    });

    /// <summary>
    /// Runs <paramref name="work"/> on the store at <paramref name="path"/>; what the engine or the file system throws becomes a fault of
    /// the store.
    /// </summary>
    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw SqliteFaults.Translate(error, path);
        }
        catch (UnauthorizedAccessException error)
        {
            throw StoreFaults.Of(StoreFault.StoreReadOnly, path, error);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            // A column that does not hold what we write in it.
            throw StoreFaults.Of(StoreFault.StoreCorrupt, path, error);
        }
    }

    internal static void Make(string path, bool replace, Action<string> make, CancellationToken cancellation)
    {
        RequireAbsolute(path);
        if (!replace && File.Exists(path))
        {
            throw StoreFaults.Of(StoreFault.FileExists, path);
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new StoreException(
                StoreFault.StoreNotFound, path, $"The folder of the store '{path}' does not exist. Create it first.");
        }

        string? making = null;
        try
        {
            // A link stays a link: what it leads to is replaced.
            var place = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
            making = PendingPath.For(place);
            Guard(path, () =>
            {
                make(making);
                if (replace && File.Exists(place))
                {
                    Release(place, cancellation);
                }

                File.Move(making, place, replace);
                return true;
            });
        }
        catch (IOException error) when (!replace && File.Exists(path))
        {
            throw StoreFaults.Of(StoreFault.FileExists, path, error);
        }
        catch (IOException error)
        {
            throw StoreFaults.Of(StoreFault.StoreReadOnly, path, error);
        }
        finally
        {
            foreach (var leftover in Companions.Prepend("").Where(_ => making is not null).Select(companion => making + companion))
            {
                File.Delete(leftover);
            }
        }
    }

    /// <summary>
    /// Takes a store that is to be replaced out of use: nobody else may hold it, and no log of it may be left for its successor.
    /// </summary>
    private static void Release(string path, CancellationToken cancellation)
    {
        try
        {
            using var database = Database.ReadWrite(path);
            database.EndWith(cancellation);
            database.Execute("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException error) when (SqliteFaults.Translate(error, path) is StoreException { Fault: not StoreFault.StoreLocked })
        {
            // A damaged store, or no store: it goes, and so does what it left.
            foreach (var companion in Companions)
            {
                File.Delete(path + companion);
            }
        }
    }

    /// <summary>Whether a file is a store that is shipped.</summary>
    internal static bool IsShipped(string path)
    {
        using var database = OpenShipped(path);
        return database is not null;
    }

    /// <summary>
    /// Opens a store that is shipped; null for any other. It is looked at without locks: a file that will not have that is judged when it is opened as any
    /// other.
    /// </summary>
    private static Database? OpenShipped(string path)
    {
        if (HasCompanions(path))
        {
            return null;
        }

        Database? database = null;
        var isShipped = false;
        try
        {
            database = Database.Immutable(path);
            isShipped = IsOurs(database) && Seal.IsShipped(database);
            return isShipped ? database : null;
        }
        catch (SqliteException)
        {
            return null;
        }
        finally
        {
            if (!isShipped)
            {
                database?.Dispose();
            }
        }
    }

    private static bool IsMarkedReadOnly(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);

    private static bool HasCompanions(string path) =>
        Array.Exists(Companions, companion => new FileInfo(path + companion) is { Exists: true, Length: > 0 });

    private static bool IsReadOnly(Exception error) =>
        (error as StoreException ?? (error is SqliteException engine ? SqliteFaults.Translate(engine, "") as StoreException : null))
        ?.Fault is StoreFault.StoreReadOnly;

    internal static Database Checked(Database database, Action<Database> check)
    {
        try
        {
            check(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static bool IsOurs(Database database) =>
        database.Integer("PRAGMA application_id") == Migrations.ApplicationId
        && database.Integer("PRAGMA user_version") is > 0 and var version
        && version <= Migrations.Latest
        && StoreSchema.Fingerprint(database) == Migrations.Fingerprint((int)version);

    internal static void RequireOurs(Database database, bool mayBeOlder)
    {
        if (database.Integer("PRAGMA application_id") != Migrations.ApplicationId)
        {
            throw StoreFaults.Of(StoreFault.NotAStore, database.Path);
        }

        // The engine itself notices a missing page, but reads the rest of a page that was cut as zeros.
        if (new FileInfo(database.Path).Length % database.Integer("PRAGMA page_size") != 0)
        {
            throw StoreFaults.Of(StoreFault.StoreCorrupt, database.Path);
        }

        var version = database.Integer("PRAGMA user_version");
        if (version > Migrations.Latest || version < 1)
        {
            throw StoreFaults.Of(version < 1 ? StoreFault.StoreCorrupt : StoreFault.StoreTooNew, database.Path);
        }

        StoreSchema.Require(database, (int)version);
        if (version < Migrations.Latest && !mayBeOlder)
        {
            throw StoreFaults.Of(StoreFault.StoreOutdated, database.Path);
        }
    }

    internal static void RequireWritable(Database database)
    {
        if (database.CannotWrite)
        {
            throw StoreFaults.Of(StoreFault.StoreReadOnly, database.Path);
        }
    }

    internal static string Existing(string path)
    {
        RequireAbsolute(path);
        if (!File.Exists(path))
        {
            throw StoreFaults.Of(Directory.Exists(path) ? StoreFault.NotAStore : StoreFault.StoreNotFound, path);
        }

        // Pipes and devices have no length. To open one can block for ever.
        return new FileInfo(path).Length > 0 ? path : throw StoreFaults.Of(StoreFault.NotAStore, path);
    }

    private static void RequireAbsolute(string path)
    {
        // The engine would take a relative path from the process's directory, which is not where a shell's user is.
        if (!Path.IsPathFullyQualified(path))
        {
            throw new ArgumentException($"'{path}' is not an absolute path.", nameof(path));
        }
    }
}
