using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Sqlite.History;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// Stores as files: making, opening, making ready to ship. A new store is made under another name beside its place and moved there whole.
/// </summary>
internal static class StoreFile
{
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>Makes an empty store.</summary>
    public static void Create(string path, bool replace) => Make(path, replace, making =>
    {
        using var database = Database.ReadWrite(making, create: true);
        database.Execute("PRAGMA journal_mode = WAL");
        Migrations.Apply(database);
    });

    /// <summary>Makes a store ready to be shipped: compact, a single file, read-only from here on.</summary>
    public static void Ship(string path) => Guard(Existing(path), () =>
    {
        using var database = Database.ReadWrite(path);
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
    public static Database OpenToWrite(string path) => Guard(Existing(path), () =>
    {
        if (IsShipped(path))
        {
            throw SqliteFaults.Of(StoreFault.StoreReadOnly, path);
        }

        return Checked(
            Database.ReadWrite(path),
            database =>
            {
                RequireOurs(database, mayBeOlder: false);
                RequireWritable(database);

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
    /// <returns>The database, and the schema of the file where that is older than this version's.</returns>
    public static (Database Database, int? OlderSchema) OpenToRead(string path, StoreMoment? moment)
    {
        var database = OpenFile(path, static database => RequireOurs(database, mayBeOlder: true));
        try
        {
            return Guard(path, () =>
            {
                var version = (int)database.Integer("PRAGMA user_version");
                var isOlder = version < Migrations.Latest;
                if (isOlder)
                {
                    Exchange(ref database, Snapshot.Of(database));
                    Migrations.Apply(database);
                }

                if (moment is { } wanted && RevisionOf(database, wanted) is var revision && revision < RevisionRows.Latest(database)!.Number)
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

    private static long RevisionOf(Database database, StoreMoment moment)
    {
        var revision = moment.Time is { } time ? RevisionRows.At(database, time) : RevisionRows.Find(database, moment.Revision!.Value);
        if (revision is null && moment.Time is null)
        {
            throw new StoreException(
                StoreFault.RevisionNotFound, database.Path, $"There is no revision {moment.Revision}. Get-NatoIraqHistory lists them.");
        }

        var earliest = Purge.Earliest(database);
        if (revision is null || revision.Number < earliest)
        {
            var first = RevisionRows.Find(database, earliest)!;
            throw new StoreException(
                StoreFault.BeforeHistory,
                database.Path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Nothing is known of the store before {first.Time:yyyy-MM-dd HH:mm:ss} UTC, revision {earliest}. Ask for that or a later moment."));
        }

        return revision.Number;
    }

    /// <summary>Opens a file so that nothing can be written to it.</summary>
    internal static Database OpenFile(string path, Action<Database> require) => Guard(Existing(path), () =>
    {
        if (IsShipped(path))
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
                    RequireWritable(database);
                    require(database);
                    database.Execute("PRAGMA query_only = ON");
                });
        }
        catch (Exception error) when (IsReadOnly(error) && !HasCompanions(path))
        {
            // Where the file or its directory cannot be written nobody here writes to it.
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
            throw SqliteFaults.Of(StoreFault.StoreReadOnly, path, error);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            // A column that does not hold what we write in it.
            throw SqliteFaults.Of(StoreFault.StoreCorrupt, path, error);
        }
    }

    internal static void Make(string path, bool replace, Action<string> make)
    {
        RequireAbsolute(path);
        if (!replace && File.Exists(path))
        {
            throw SqliteFaults.Of(StoreFault.FileExists, path);
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new StoreException(
                StoreFault.StoreNotFound, path, $"There is no directory to make the store '{path}' in. Make it first.");
        }

        var making = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            Guard(path, () =>
            {
                make(making);
                if (replace && File.Exists(path))
                {
                    Release(path);
                }

                File.Move(making, path, replace);
                return true;
            });
        }
        catch (IOException error) when (!replace && File.Exists(path))
        {
            throw SqliteFaults.Of(StoreFault.FileExists, path, error);
        }
        catch (IOException error)
        {
            throw SqliteFaults.Of(StoreFault.StoreReadOnly, path, error);
        }
        finally
        {
            foreach (var leftover in Companions.Prepend("").Select(companion => making + companion))
            {
                File.Delete(leftover);
            }
        }
    }

    /// <summary>
    /// Takes a store that is to be replaced out of use: nobody else may hold it, and no log of it may be left for its successor.
    /// </summary>
    private static void Release(string path)
    {
        try
        {
            using var database = Database.ReadWrite(path);
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

    /// <summary>
    /// A first look without locks, which tells shipped stores; a file that will not have it is judged when it is opened as any other.
    /// </summary>
    internal static bool IsShipped(string path)
    {
        if (HasCompanions(path))
        {
            return false;
        }

        try
        {
            using var database = Database.Immutable(path);
            return Seal.IsShipped(database);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

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

    internal static void RequireOurs(Database database, bool mayBeOlder)
    {
        if (database.Integer("PRAGMA application_id") != Migrations.ApplicationId)
        {
            throw SqliteFaults.Of(StoreFault.NotAStore, database.Path);
        }

        var version = database.Integer("PRAGMA user_version");
        if (version > Migrations.Latest || version < 1)
        {
            throw SqliteFaults.Of(version < 1 ? StoreFault.StoreCorrupt : StoreFault.StoreTooNew, database.Path);
        }

        // The engine reads its schema at the first question, not before: damage there is to show now.
        _ = database.Integer("SELECT count(*) FROM seal");
        if (version < Migrations.Latest && !mayBeOlder)
        {
            throw SqliteFaults.Of(StoreFault.StoreOutdated, database.Path);
        }
    }

    internal static void RequireWritable(Database database)
    {
        if (database.CannotWrite)
        {
            throw SqliteFaults.Of(StoreFault.StoreReadOnly, database.Path);
        }
    }

    internal static string Existing(string path)
    {
        RequireAbsolute(path);
        if (!File.Exists(path))
        {
            throw SqliteFaults.Of(Directory.Exists(path) ? StoreFault.NotAStore : StoreFault.StoreNotFound, path);
        }

        // Pipes and devices have no length. To open one can block for ever.
        return new FileInfo(path).Length > 0 ? path : throw SqliteFaults.Of(StoreFault.NotAStore, path);
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
