using System.Data;
using Npgsql;

namespace NatoIraq.Store.Postgres;

/// <summary>One connection to a server: its statements, one after the other, and its transaction.</summary>
internal sealed class PostgresSession : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly CancellationToken cancellation;
    private readonly Lock running = new();
    private readonly CancellationTokenRegistration registration;
    private NpgsqlCommand? command;

    /// <summary>Connects.</summary>
    /// <param name="source">Where to.</param>
    /// <param name="cancellation">Ends the statement under way, and every later one before it is run.</param>
    public PostgresSession(NpgsqlDataSource source, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        cancellation.ThrowIfCancellationRequested();

        // A server that does not answer is waited for, and only what is not synchronous hears the token meanwhile.
        connection = source.OpenConnectionAsync(cancellation).AsTask().GetAwaiter().GetResult();
        registration = cancellation.UnsafeRegister(static session => ((PostgresSession)session!).Interrupt(), this);
    }

    /// <summary>The connection, for what only it can do: COPY.</summary>
    public NpgsqlConnection Connection => connection;

    /// <summary>Whether a transaction is under way.</summary>
    public bool IsInTransaction { get; private set; }

    /// <summary>Whether a statement of the transaction has failed, so that the server refuses every other one of it.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Begins a transaction.</summary>
    public void Begin(string sql)
    {
        Execute(sql);
        (IsInTransaction, HasFailed) = (true, false);
    }

    /// <summary>Commits the transaction.</summary>
    public void Commit()
    {
        try
        {
            Execute("COMMIT");
        }
        finally
        {
            IsInTransaction = false;
        }
    }

    /// <summary>Ends the transaction, if one is under way, and leaves nothing of it.</summary>
    public void RollBack()
    {
        if (!IsInTransaction)
        {
            return;
        }

        (IsInTransaction, HasFailed) = (false, false);
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

    /// <summary>Connects anew, after the connection was lost.</summary>
    public void Reconnect()
    {
        (IsInTransaction, HasFailed) = (false, false);
        connection.Close();
        connection.OpenAsync(cancellation).GetAwaiter().GetResult();
    }

    /// <summary>Runs fixed statements.</summary>
    public void Execute(string sql) => Run(sql, [], static _ => true);

    /// <summary>Runs a statement and gives what is read of its rows.</summary>
    public T Run<T>(string sql, IEnumerable<NpgsqlParameter> parameters, Func<NpgsqlDataReader, T> read)
    {
        RequireConnection();
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
            cancellation.ThrowIfCancellationRequested();
            using var reader = run.ExecuteReader();
            var result = read(reader);
            while (reader.NextResult())
            {
            }

            return result;
        }
        catch (PostgresException)
        {
            HasFailed = IsInTransaction;
            throw;
        }
        finally
        {
            lock (running)
            {
                command = null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        registration.Dispose();
        RollBack();
        connection.Dispose();
    }

    // The driver knows of a connection that was lost once a statement has met that.
    private void RequireConnection()
    {
        if (connection.State == ConnectionState.Open)
        {
            return;
        }

        if (IsInTransaction)
        {
            throw new NpgsqlException("The connection was lost.", new IOException("The transaction is gone with its connection."));
        }

        Reconnect();
    }

    private void Interrupt()
    {
        lock (running)
        {
            command?.Cancel();
        }
    }
}
