using Npgsql;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres;

/// <summary>The one place where an error of the server or the driver becomes a fault of the store.</summary>
internal static class PostgresFaults
{
    /// <summary>What a caller of the store sees instead of <paramref name="error"/>. The driver's own text may have more of the address than is to be
    /// shown, so that it is no part of the message.</summary>
    public static Exception Translate(NpgsqlException error, string path) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } =>
            Unreachable(path, "ended the statement: it took longer than the server allows (statement_timeout), or an administrator canceled it. Try again, or ask the administrator", error),
        PostgresException server => Of(server, path),
        { InnerException: TimeoutException } => Unreachable(path, "does not answer in time. Check that it is running and not overloaded, then try again", error),
        _ when error.Message.Contains("password", StringComparison.OrdinalIgnoreCase) => NoPassword(path, error),
        _ => Unreachable(path, "cannot be reached, or the connection was lost; nothing was half-written. Check that it is running, then try again", error),
    };

    /// <summary>Whether the connection was lost or the server was going down, so that what was only read can be asked again.</summary>
    public static bool IsConnectionLost(NpgsqlException error) => error is PostgresException server
        ? server.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
        : error.InnerException is IOException or System.Net.Sockets.SocketException;

    /// <summary>There is no store in the database.</summary>
    public static StoreException NoStore(string path, Exception? inner = null) => new(
        StoreFault.StoreNotFound, path, $"The database of '{path}' has no NatoIraq store. New-NatoIraqStore -Path '{path}' makes one.", inner);

    /// <summary>The user may not write, or not make a store.</summary>
    public static StoreException MayNotWrite(string path, PostgresException inner) => new(
        StoreFault.StoreReadOnly,
        path,
        $"You do not have the permission to write to '{path}': ask the administrator to grant you the role that writes; only an owner can make, replace or update a store (docs/store.md).",
        inner);

    /// <summary>The connection was lost while a change was committed, and the server does not come back to say whether it was.</summary>
    public static StoreException MayBeWritten(string path, Exception inner) => Unreachable(
        path,
        "was lost in the moment in which the change was committed: it is in the store whole or not at all. Look with Get-NatoIraqHistory when the server is up, before you try again",
        inner);

    private static StoreException Of(PostgresException error, string path) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidCatalogName => new StoreException(
            StoreFault.StoreNotFound, path, $"The server has no such database: '{path}'. Check the name, or ask the administrator to create it (createdb).", error),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => NoPassword(path, error),
        PostgresErrorCodes.InsufficientPrivilege => new StoreException(
            StoreFault.StoreUnreachable,
            path,
            $"You do not have the permission to read the store '{path}': ask the administrator to grant you the role that reads (docs/store.md).",
            error),
        PostgresErrorCodes.InFailedSqlTransaction => Unreachable(
            path, "does not go on with the moment that was read: a question about it has failed, and that error says why. Ask all of it again", error),
        PostgresErrorCodes.ReadOnlySqlTransaction => StoreFaults.Of(StoreFault.StoreReadOnly, path, error),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            new StoreException(StoreFault.StoreLocked, path, $"Another process is writing to the store '{path}'. Try again when it has finished.", error),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory =>
            new StoreException(StoreFault.StoreFull, path, $"The server has no more room for the store '{path}', which was not changed. Ask the administrator to free space.", error),
        PostgresErrorCodes.InvalidSchemaName => NoStore(path, error),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.DatatypeMismatch =>
            StoreFaults.Damaged(path, "its tables are not as they were made"),
        PostgresErrorCodes.TooManyConnections => Unreachable(path, "has no connection left. Try again later", error),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            Unreachable(path, "is being stopped or started; nothing was half-written. Try again when it is up", error),
        _ when error.SqlState.StartsWith("XX", StringComparison.Ordinal) || error.SqlState.StartsWith("58", StringComparison.Ordinal) =>
            StoreFaults.Damaged(path, error.MessageText),
        _ => new StoreException(StoreFault.StoreUnreachable, path, $"The server of the store '{path}' says: {error.MessageText} ({error.SqlState}).", error),
    };

    /// <summary>Whether the server refused the user or the password.</summary>
    public static bool IsRefused(StoreException error) => error.InnerException is PostgresException
    {
        SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification
    };

    private static StoreException NoPassword(string path, Exception inner) => new(
        StoreFault.StoreUnreachable,
        path,
        $"The server of '{path}' does not let this user in. Put the password into the file of passwords (PGPASSFILE), or give -Secret to Connect-NatoIraqStore.",
        inner);

    private static StoreException Unreachable(string path, string what, Exception inner) =>
        new(StoreFault.StoreUnreachable, path, $"The server of the store '{path}' {what}.", inner);
}
