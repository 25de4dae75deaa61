using System.Globalization;
using Npgsql;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Postgres;

/// <summary>One connection to a store on a server: its statements, its transactions.</summary>
internal sealed class PostgresDatabase : RelationalDatabase
{
    // Writers come one after the other: the numbers of revisions and the letters of ids have no gaps. The number is this lock's alone.
    private const string WaitForWriters = "SET LOCAL lock_timeout = '10min'; SELECT pg_advisory_xact_lock(5641187012634521)";

    private const string LastRevision = "SELECT number, digest FROM natoiraq.revision ORDER BY number DESC LIMIT 1";

    private const int RowsToAnalyze = 20_000;
    private const int LooksForServer = 50;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    private const string SizeOf =
        "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c WHERE c.relnamespace = 'natoiraq'::regnamespace AND c.relkind IN ('r', 'p')";

    private readonly NpgsqlDataSource source;
    private readonly PostgresSession session;
    private readonly bool isPast;
    private readonly Dictionary<string, PostgresStatement> kept = [];
    private string past = "";
    private bool? hasForeignPartitions;
    private bool? isDistributed;
    private EventWriter? writer;
    private int cursors;

    /// <summary>Connects.</summary>
    /// <param name="source">Where to.</param>
    /// <param name="path">The address, as it may be shown.</param>
    /// <param name="cancellation">Ends whatever is done with it.</param>
    /// <param name="revision">The revision as of which it is read; null for now.</param>
    public PostgresDatabase(NpgsqlDataSource source, string path, CancellationToken cancellation, long? revision = null)
    {
        this.source = source;
        Path = path;
        Cancellation = cancellation;
        if (revision is { } number)
        {
            (isPast, past) = (true, PastTables.At(number));
        }

        session = new PostgresSession(source, cancellation);
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override long Size => Integer(SizeOf);

    /// <inheritdoc/>
    public override EntityIndex EntityIndex => EventFacetSql.Index;

    /// <summary>Whether what gives the connections goes with this one.</summary>
    public bool OwnsSource { get; init; }

    /// <summary>The connection, for what only it can do: COPY.</summary>
    public NpgsqlConnection Connection => session.Connection;

    /// <summary>Whether a transaction is under way.</summary>
    public bool IsInTransaction => session.IsInTransaction;

    /// <summary>Whether a statement of the transaction under way has failed, so that nothing more can be asked in it.</summary>
    public bool HasFailed => session.HasFailed;

    /// <summary>Connects anew, after the connection was lost.</summary>
    public void Reconnect() => session.Reconnect();

    /// <summary>Another connection to the same store.</summary>
    public PostgresDatabase Fork() => new(source, Path, Cancellation) { Author = Author, hasForeignPartitions = hasForeignPartitions, isDistributed = isDistributed };

    /// <inheritdoc/>
    public override RelationalDatabase At(long revision) => new PostgresDatabase(source, Path, Cancellation, revision);

    /// <summary>A statement that reads the tables as they are to be read.</summary>
    public string AsRead(string sql) => past + sql;

    /// <inheritdoc/>
    public override PostgresStatement Prepare(string sql) => new(this, AsRead(sql));

    /// <inheritdoc/>
    public override PostgresStatement Stream(string sql) => new(this, AsRead(sql), streams: true);

    /// <inheritdoc/>
    public override PostgresStatement Keep(string sql)
    {
        if (!kept.TryGetValue(sql, out var statement))
        {
            kept.Add(sql, statement = Prepare(sql));
        }

        return statement.Reset();
    }

    /// <inheritdoc/>
    public override PostgresStatement Upsert(ContentTable table)
    {
        if (!kept.TryGetValue(table.Name, out var statement))
        {
            kept.Add(table.Name, statement = RowUpsert.Of(this, table));
        }

        return statement.Reset();
    }

    /// <inheritdoc/>
    public override IEventReader Events(bool asRead = false, bool believe = false) => new EventRows(this, asRead, believe);

    /// <inheritdoc/>
    public override IEventWriter NewEventWriter(long revision) => writer = new EventWriter(this, revision);

    /// <inheritdoc/>
    public override IdCounters NewIdCounters() => new StoredCounters(this);

    /// <inheritdoc/>
    public override T Write<T>(Func<T> work, Func<T, bool> keep)
    {
        // A copy is made in the transaction that makes the tables it fills.
        if (IsInTransaction)
        {
            var inner = work();
            writer?.Flush();
            return keep(inner) ? inner : throw new InvalidOperationException("What is written inside another transaction is kept with it.");
        }

        try
        {
            BeginWriting();
            var result = work();
            writer?.Flush();
            if (keep(result))
            {
                Commit();
            }

            return result;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw PostgresFaults.MayNotWrite(Path, error);
        }
        finally
        {
            writer?.Abandon();
            session.RollBack();
            writer = null;
        }
    }

    /// <summary>
    /// From here on, until <see cref="EndReading"/>, all that is read is of one moment, whoever writes beside. Gives whether it begins here.
    /// </summary>
    public bool BeginReadingUnlessBegun()
    {
        if (IsInTransaction)
        {
            return false;
        }

        session.Begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        if (!isPast && (HasForeignPartitions || IsDistributed))
        {
            ReadAsOf("");
            var last = ReadLastRevision().Number;
            if (IsDistributed)
            {
                CitusTables.AwaitCommit(this, last);
            }

            ReadAsOf(PastTables.At(last));
        }

        return true;
    }

    /// <summary>What is read from here on is what is there then.</summary>
    public void EndReading() => session.RollBack();

    /// <inheritdoc/>
    public override void EndMany()
    {
        // Else the server plans by what it knew before, until its own look at the table comes round. For who is not the owner it does nothing and says so.
        if (writer?.RowsWritten >= RowsToAnalyze)
        {
            Execute("ANALYZE event_here");
        }
    }

    /// <inheritdoc/>
    public override void DeferReferences()
    {
        // The tables have no references that the server looks at: Test-NatoIraqStore does.
    }

    /// <inheritdoc/>
    public override void RemoveEvents(long source, long revision) => EventWriter.RemoveAll(this, source, revision);

    /// <inheritdoc/>
    public override void Compact()
    {
        // The server reuses the room by itself (autovacuum); to give it back to the disk takes an administrator's VACUUM FULL, which locks everybody out.
    }

    /// <inheritdoc/>
    public override bool IsRare(int facet, IReadOnlyList<long> entities) => false;

    /// <summary>A name that no cursor of the connection has.</summary>
    public string NextCursor() => string.Create(CultureInfo.InvariantCulture, $"natoiraq_{++cursors}");

    /// <summary>Closes a cursor, and the transaction if it was begun for it.</summary>
    public void CloseCursor(string cursor, bool endsTransaction)
    {
        if (endsTransaction)
        {
            session.RollBack();
        }
        else if (IsInTransaction && !HasFailed && !Cancellation.IsCancellationRequested)
        {
            try
            {
                Execute("CLOSE " + cursor);
            }
            catch (NpgsqlException)
            {
                // The transaction has failed or is lost, and the cursor is gone with it. Whoever met that first says so: this must not hide it.
            }
        }
    }

    /// <summary>Runs a statement and gives its rows.</summary>
    public List<object?[]> Fetch(string sql, IEnumerable<NpgsqlParameter> parameters)
    {
        // What is still to be written must be there for whatever reads events, and while it is sent the connection does nothing else.
        writer?.FlushBefore(sql);
        return session.Run(sql, parameters, static reader =>
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                var row = new object?[reader.FieldCount];
                _ = reader.GetValues(row!);
                for (var column = 0; column < row.Length; column++)
                {
                    row[column] = row[column] is DBNull ? null : row[column];
                }

                rows.Add(row);
            }

            return rows;
        });
    }

    /// <summary>Runs fixed statements.</summary>
    public void Execute(string sql)
    {
        writer?.FlushBefore(sql);
        session.Execute(sql);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        session.Dispose();
        if (OwnsSource)
        {
            source.Dispose();
        }
    }

    private bool HasForeignPartitions => hasForeignPartitions ??= ForeignPartitions.Any(this);

    private bool IsDistributed => isDistributed ??= CitusTables.Any(this);

    /// <summary>What stands before every statement from here on.</summary>
    private void ReadAsOf(string tables)
    {
        past = tables;
        kept.Clear();
    }

    /// <summary>Begins to write when no other writer is left. A connection that was lost before, while nothing was written, is made anew.</summary>
    private void BeginWriting()
    {
        try
        {
            Begin();
        }
        catch (NpgsqlException error) when (PostgresFaults.IsConnectionLost(error))
        {
            session.Reconnect();
            Begin();
        }

        void Begin()
        {
            session.Begin("BEGIN");
            Execute(WaitForWriters);
            if (HasForeignPartitions || IsDistributed)
            {
                ReadAsOf("");
                ForeignPartitions.TakeBack(this, ReadLastRevision().Number);
            }
        }
    }

    /// <summary>Commits. Where the connection is lost meanwhile, it is looked up whether the server has done it.</summary>
    private void Commit()
    {
        var revision = ReadLastRevision();
        try
        {
            session.Commit();
        }
        catch (NpgsqlException error) when (PostgresFaults.IsConnectionLost(error))
        {
            if (!WasCommitted(revision, error))
            {
                throw;
            }
        }
    }

    private bool WasCommitted((long Number, long Digest) revision, NpgsqlException lost)
    {
        for (var look = 0; look < LooksForServer; look++)
        {
            try
            {
                session.Reconnect();

                // The lock is free once the transaction that was lost has ended, one way or the other.
                session.Begin("BEGIN READ ONLY");
                Execute(WaitForWriters);
                using var row = Prepare("SELECT 1 FROM natoiraq.revision WHERE number = ?1 AND digest = ?2").Bind(1, revision.Number).Bind(2, revision.Digest);
                return row.Step();
            }
            catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.UndefinedTable)
            {
                return false;
            }
            catch (NpgsqlException)
            {
                Cancellation.WaitHandle.WaitOne(BetweenLooks);
                ThrowIfInterrupted();
            }
            finally
            {
                session.RollBack();
            }
        }

        throw PostgresFaults.MayBeWritten(Path, lost);
    }

    private (long Number, long Digest) ReadLastRevision()
    {
        using var row = Prepare(LastRevision);
        return row.Step() ? (row.Integer(0), row.Integer(1)) : (0, 0);
    }
}
