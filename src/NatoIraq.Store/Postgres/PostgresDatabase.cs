using System.Globalization;
using Npgsql;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres;

/// <summary>One connection to a store on a server: its statements, its transactions.</summary>
internal sealed class PostgresDatabase : RelationalDatabase
{
    // Writers come one after the other: the numbers of revisions and the letters of ids have no gaps. The number is this lock's alone.
    private const string WaitForWriters = "SET LOCAL lock_timeout = '10min'; SELECT pg_advisory_xact_lock(5641187012634521)";

    private const string SizeOf =
        "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c WHERE c.relnamespace = 'natoiraq'::regnamespace AND c.relkind IN ('r', 'p')";

    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnection connection;
    private readonly string past;
    private readonly Dictionary<string, PostgresStatement> kept = [];
    private readonly Lock running = new();
    private readonly CancellationTokenRegistration registration;
    private EventWriter? writer;
    private NpgsqlCommand? command;
    private bool inTransaction;
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
        past = revision is { } number ? PastTables.At(number) : "";
        ThrowIfInterrupted();
        connection = source.OpenConnection();
        registration = cancellation.UnsafeRegister(static database => ((PostgresDatabase)database!).Interrupt(), this);
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
    public NpgsqlConnection Connection => connection;

    /// <summary>Whether a transaction is under way.</summary>
    public bool IsInTransaction => inTransaction;

    /// <summary>Connects anew, after the connection was lost.</summary>
    public void Reconnect()
    {
        inTransaction = false;
        connection.Close();
        connection.Open();
    }

    /// <summary>Another connection to the same store.</summary>
    public PostgresDatabase Fork() => new(source, Path, Cancellation) { Author = Author };

    /// <inheritdoc/>
    public override RelationalDatabase At(long revision) => new PostgresDatabase(source, Path, Cancellation, revision);

    /// <inheritdoc/>
    public override PostgresStatement Prepare(string sql) => new(this, past + sql);

    /// <inheritdoc/>
    public override PostgresStatement Stream(string sql) => new(this, past + sql, streams: true);

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
    public override IEventReader Events(bool asRead = false, bool believe = false) => new EventRows(this, asRead);

    /// <inheritdoc/>
    public override IEventWriter NewEventWriter(long revision) => writer = new EventWriter(this, revision);

    /// <inheritdoc/>
    public override T Write<T>(Func<T> work, Func<T, bool> keep)
    {
        // A copy is made in the transaction that makes the tables it fills.
        if (inTransaction)
        {
            var inner = work();
            writer?.Flush();
            return keep(inner) ? inner : throw new InvalidOperationException("What is written inside another transaction is kept with it.");
        }

        Begin("BEGIN");
        try
        {
            Execute(WaitForWriters);
            var result = work();
            writer?.Flush();
            End(keep(result) ? "COMMIT" : "ROLLBACK");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
        finally
        {
            writer = null;
        }
    }

    /// <summary>
    /// From here on, until <see cref="EndReading"/>, all that is read is of one moment, whoever writes beside. Gives whether it begins here.
    /// </summary>
    public bool BeginReadingUnlessBegun()
    {
        if (inTransaction)
        {
            return false;
        }

        Begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        return true;
    }

    /// <summary>What is read from here on is what is there then.</summary>
    public void EndReading() => RollBack();

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
            RollBack();
        }
        else if (inTransaction && connection.State == System.Data.ConnectionState.Open && !Cancellation.IsCancellationRequested)
        {
            Execute("CLOSE " + cursor);
        }
    }

    /// <summary>Runs a statement and gives its rows.</summary>
    public List<object?[]> Fetch(string sql, IEnumerable<NpgsqlParameter> parameters)
    {
        // What is still to be written must be there for whatever reads events.
        writer?.FlushBefore(sql);
        return Run(sql, parameters, static reader =>
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
    public void Execute(string sql) => Run(sql, [], static _ => true);

    /// <inheritdoc/>
    public override void Dispose()
    {
        registration.Dispose();
        RollBack();
        connection.Dispose();
        if (OwnsSource)
        {
            source.Dispose();
        }
    }

    private T Run<T>(string sql, IEnumerable<NpgsqlParameter> parameters, Func<NpgsqlDataReader, T> read)
    {
        using var run = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            run.Parameters.Add(parameter.Clone());
        }

        lock (running)
        {
            command = run;
        }

        try
        {
            ThrowIfInterrupted();
            using var reader = run.ExecuteReader();
            var result = read(reader);
            while (reader.NextResult())
            {
            }

            return result;
        }
        finally
        {
            lock (running)
            {
                command = null;
            }
        }
    }

    private void Begin(string sql)
    {
        Execute(sql);
        inTransaction = true;
    }

    private void End(string sql)
    {
        Execute(sql);
        inTransaction = false;
    }

    private void RollBack()
    {
        if (!inTransaction)
        {
            return;
        }

        inTransaction = false;
        try
        {
            using var rollBack = new NpgsqlCommand("ROLLBACK", connection);
            rollBack.ExecuteNonQuery();
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException)
        {
            // The connection is gone, and the transaction with it.
        }
    }

    private void Interrupt()
    {
        lock (running)
        {
            command?.Cancel();
        }
    }
}
