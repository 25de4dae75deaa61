using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite.History;

/// <summary>
/// Copies of a store that nobody else sees and that go when they are closed: the store as it was, or a store of an older schema as this
/// version reads it. The copy is of pages, so that it costs what the store is large and not what is in it.
/// </summary>
internal static class Snapshot
{
    private const int PagesAtATime = 1000;

    /// <summary>The store as it is, in a copy that can be written.</summary>
    public static Database Of(Database database)
    {
        var copy = Database.Private(database.Path);
        try
        {
            copy.EndWith(database.Cancellation);
            copy.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
            using var backup = raw.sqlite3_backup_init(copy.Handle, "main", database.Handle, "main");
            while (raw.sqlite3_backup_step(backup, PagesAtATime) is var code && code != raw.SQLITE_DONE)
            {
                database.ThrowIfInterrupted();
                if (code != raw.SQLITE_OK)
                {
                    SqliteException.ThrowExceptionForRC(code, database.Handle);
                }
            }

            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>The store as it was after a revision.</summary>
    public static Database At(Database database, long revision)
    {
        var copy = Of(database);
        try
        {
            Rewind.To(copy, revision);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
