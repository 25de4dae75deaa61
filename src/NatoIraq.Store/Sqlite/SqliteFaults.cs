using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>The one place where an error of the engine becomes a fault of the store.</summary>
internal static class SqliteFaults
{
    /// <summary>What a caller of the store sees instead of <paramref name="error"/>.</summary>
    public static Exception Translate(SqliteException error, string path) =>
        error.SqliteErrorCode == raw.SQLITE_INTERRUPT
            ? new OperationCanceledException("The operation was canceled.", error)
            : StoreFaults.Of(FaultOf(error), path, error);

    private static StoreFault FaultOf(SqliteException error) => error.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => StoreFault.StoreLocked,
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH or raw.SQLITE_CANTOPEN => StoreFault.StoreReadOnly,
        raw.SQLITE_FULL => StoreFault.StoreFull,
        raw.SQLITE_NOTADB => StoreFault.NotAStore,

        // Every statement is ours: one that the engine does not understand or allow means that the tables are not as we made them.
        _ => StoreFault.StoreCorrupt,
    };
}
