using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>The one place where an error of the engine becomes a fault of the store.</summary>
internal static class SqliteFaults
{
    /// <summary>What a caller of the store sees instead of <paramref name="error"/>.</summary>
    public static Exception Translate(SqliteException error, string path) =>
        error.SqliteErrorCode == raw.SQLITE_INTERRUPT
            ? new OperationCanceledException("The store was told to stop.", error)
            : new StoreException(FaultOf(error), path, MessageFor(FaultOf(error), path), error);

    /// <summary>What there is to say of a fault, and what to do about it.</summary>
    public static string MessageFor(StoreFault fault, string path) => fault switch
    {
        StoreFault.StoreNotFound => $"There is no store at '{path}'. Check the path; New-NatoIraqStore makes one.",
        StoreFault.StoreReadOnly => $"The store '{path}' cannot be written. Make a store of your own where you may write, and use that.",
        StoreFault.StoreLocked => $"The store '{path}' is held by another process. Try again when that has finished.",
        StoreFault.StoreTooNew => $"A later version of this product made the store '{path}'. Update this product to use it.",
        StoreFault.StoreOutdated =>
            $"An earlier version of this product made the store '{path}'. Update-NatoIraqStore brings it to this version, after a backup.",
        StoreFault.NotAStore => $"'{path}' is not a NatoIraq store. Give the path of one, or import the file into a store.",
        StoreFault.StoreFull =>
            $"There is no room left to write to the store '{path}'. Nothing was changed; free some space and try again.",
        StoreFault.FileExists => $"There is a file '{path}' already. Choose another path, or use -Force to replace it.",
        _ => $"The store '{path}' is damaged. Test it to see where, then restore a backup or make it anew from its sources.",
    };

    /// <summary>The fault, with its usual message.</summary>
    public static StoreException Of(StoreFault fault, string path, Exception? inner = null) =>
        new(fault, path, MessageFor(fault, path), inner);

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
