using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Sqlite.History;
using NatoIraq.Store.Sqlite.Importing;
using NatoIraq.Store.Sqlite.Querying;
using NatoIraq.Store.Sqlite.Searching;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>One open database file: its connection, its statements, its transactions.</summary>
internal sealed class Database : RelationalDatabase
{
    // How long another process's lock is waited for, and after how long of it the engine gives back control, so that Ctrl+C ends the wait.
    private const int BusyMilliseconds = 5000;
    private const int LookMilliseconds = 100;
    private const int PauseMilliseconds = 10;

    // The lower byte of a result code (https://www.sqlite.org/rescode.html, 2).
    private const int PrimaryCode = 0xFF;

    private readonly SqliteConnection connection;
    private readonly Lock closing = new();
    private readonly Dictionary<string, Statement> kept = [];
    private readonly BulkIndexes indexes;
    private CancellationTokenRegistration registration;
    private bool closed;

    /// <summary>
    /// A store is used by one thread at a time, so that the engine need not lock every call against another (https://www.sqlite.org/threadsafe.html,
    /// "multi-thread"), nor count its memory: that is a fifth of what it costs to stream rows. This is our own copy of the engine.
    /// </summary>
    static Database()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private Database(string path, string dataSource, SqliteOpenMode mode)
    {
        Path = path;
        indexes = new BulkIndexes(this);
        IsPrivate = dataSource.Length == 0;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = dataSource,
            Mode = mode,

            // A pooled connection would keep the file locked after it is closed.
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            _ = raw.sqlite3_busy_timeout(Handle, LookMilliseconds);
            Defend();
            RowChecksumFunction.Register(Handle);
            SearchFunctions.Register(Handle);
            QueryFunctions.Register(connection);
            Execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000; PRAGMA trusted_schema = OFF;");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The file.</summary>
    public override string Path { get; }

    /// <summary>Whether nobody else sees it: a copy.</summary>
    public bool IsPrivate { get; }

    /// <summary>The engine's own handle.</summary>
    public sqlite3 Handle => connection.Handle!;

    /// <summary>The connection, for what only it can do: a backup.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Whether the file can only be read.</summary>
    public bool CannotWrite => raw.sqlite3_db_readonly(Handle, "main") != 0;

    /// <summary>How many bytes it takes, with what is still in its log.</summary>
    public override long Size => Integer("PRAGMA page_count") * Integer("PRAGMA page_size");

    /// <summary>Opens a file to read and write; with <paramref name="create"/>, makes it.</summary>
    public static Database ReadWrite(string path, bool create = false) =>
        new(path, path, create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);

    /// <summary>
    /// Opens a file that nobody writes to: without locks and without files beside it, as an install directory asks for
    /// (https://www.sqlite.org/uri.html, "immutable").
    /// </summary>
    public static Database Immutable(string path) => new(path, ImmutableAddress(path), SqliteOpenMode.ReadOnly);

    /// <summary>A database of its own that goes when it is closed; it spills to a temporary file where it is large.</summary>
    public static Database Private(string path) => new(path, "", SqliteOpenMode.ReadWriteCreate);

    /// <summary>Runs fixed statements.</summary>
    public void Execute(string sql) =>
        SqliteException.ThrowExceptionForRC(WhileBusy(raw.sqlite3_exec(Handle, sql), () => raw.sqlite3_exec(Handle, sql)), Handle);

    /// <summary>A statement that the caller disposes of.</summary>
    public override Statement Prepare(string sql) => new(this, sql);

    /// <summary>
    /// Makes a call of the engine again and again as long as another process holds the file, for five seconds at most.
    /// </summary>
    /// <param name="code">The result code of the first call.</param>
    /// <param name="call">The call.</param>
    /// <returns>The last result code.</returns>
    /// <exception cref="OperationCanceledException">The operation was told to stop.</exception>
    public int WhileBusy(int code, Func<int> call)
    {
        // What a reader's transaction saw is past: waiting does not bring it back.
        var waited = Stopwatch.StartNew();
        while ((code & PrimaryCode) == raw.SQLITE_BUSY && code != raw.SQLITE_BUSY_SNAPSHOT && waited.ElapsedMilliseconds < BusyMilliseconds)
        {
            ThrowIfInterrupted();
            Thread.Sleep(PauseMilliseconds);
            code = call();
        }

        return code;
    }

    /// <inheritdoc/>
    public override Statement Stream(string sql) => Prepare(sql);

    /// <inheritdoc/>
    public override Statement Upsert(ContentTable table) => Keep(RowUpsert.Of(table));

    /// <inheritdoc/>
    public override IEventReader Events(bool asRead = false, bool believe = false) => new EventRows(this, asRead, believe);

    /// <inheritdoc/>
    public override IEventWriter NewEventWriter(long revision) => new EventWriter(this, revision);

    /// <inheritdoc/>
    public override EntityIndex EntityIndex => EventEntityRows.Index;

    /// <inheritdoc/>
    public override bool IsRare(int facet, IReadOnlyList<long> entities) => EventEntityRows.AreRare(this, facet, entities);

    /// <inheritdoc/>
    public override T WriteMany<T>(Func<T> work, Func<T, bool> keep)
    {
        // Rows come in the order of their keys: more pages at hand would only be more memory. To look up what each row refers to takes a quarter
        // of the time of an import; the keys come from the same transaction, and IntegrityChecks looks at all of them.
        var pages = Integer("PRAGMA cache_size");
        Execute("PRAGMA cache_size = -8000; PRAGMA foreign_keys = OFF");
        try
        {
            return Write(work, keep);
        }
        finally
        {
            Execute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA cache_size = {pages}; PRAGMA foreign_keys = ON"));
        }
    }

    /// <inheritdoc/>
    public override void BeginMany() => indexes.Drop();

    /// <inheritdoc/>
    public override void EndMany() => indexes.Restore();

    /// <inheritdoc/>
    public override void DeferReferences() => Execute("PRAGMA defer_foreign_keys = ON");

    /// <inheritdoc/>
    public override void RemoveEvents(long source, long revision) => EventWriter.RemoveAll(this, source, revision);

    /// <inheritdoc/>
    public override void Compact() =>
        Execute("INSERT INTO event_search (event_search) VALUES ('optimize'); VACUUM; PRAGMA wal_checkpoint (TRUNCATE)");

    /// <inheritdoc/>
    public override RelationalDatabase At(long revision) => Snapshot.At(this, revision);

    /// <summary>A statement that lives as long as the connection, ready to be bound.</summary>
    public override Statement Keep(string sql)
    {
        if (!kept.TryGetValue(sql, out var statement))
        {
            statement = Prepare(sql);
            kept.Add(sql, statement);
        }

        return statement.Reset();
    }

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction and commits it if it says so. Whatever it throws leaves nothing behind.
    /// </summary>
    public override T Write<T>(Func<T> work, Func<T, bool> keep)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Execute(keep(result) ? "COMMIT" : "ROLLBACK");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    /// <summary>From here on, until <see cref="EndReading"/>, all that is read is of one moment, whoever writes beside.</summary>
    public void BeginReading()
    {
        if (raw.sqlite3_get_autocommit(Handle) != 0)
        {
            Execute("BEGIN");
        }
    }

    /// <summary>What is read from here on is what is there then.</summary>
    public void EndReading() => RollBack();

    /// <summary>From here on the token ends whatever is done with the database, from any thread.</summary>
    public void EndWith(CancellationToken cancellation)
    {
        Cancellation = cancellation;
        registration = cancellation.UnsafeRegister(static database => ((Database)database!).Interrupt(), this);
    }

    private void Interrupt()
    {
        // The handle must not be closed between the look and the call.
        lock (closing)
        {
            if (!closed)
            {
                raw.sqlite3_interrupt(Handle);
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        lock (closing)
        {
            if (closed)
            {
                return;
            }

            closed = true;
        }

        registration.Dispose();
        foreach (var statement in kept.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    /// <summary>
    /// Takes from SQL what a damaged or foreign file could do harm with (https://www.sqlite.org/security.html, 2): the store has no triggers, and
    /// nothing writes to the tables of the search index but the index.
    /// </summary>
    private void Defend()
    {
        _ = raw.sqlite3_db_config(Handle, raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, out _);
        if (!IsPrivate)
        {
            _ = raw.sqlite3_db_config(Handle, raw.SQLITE_DBCONFIG_DEFENSIVE, 1, out _);
        }
    }

    private void RollBack()
    {
        // A full disk or an interrupt may have rolled back already.
        if (raw.sqlite3_get_autocommit(Handle) == 0)
        {
            Execute("ROLLBACK");
        }
    }

    private static string ImmutableAddress(string path)
    {
        var slashed = System.IO.Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        var escaped = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        return $"file://{(escaped.StartsWith('/') ? "" : "/")}{escaped}?immutable=1";
    }
}
