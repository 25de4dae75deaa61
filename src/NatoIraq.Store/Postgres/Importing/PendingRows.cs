using Npgsql;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>
/// Rows of a table of events that wait to be written or are being sent, and events that wait to be removed before that. While rows are sent the connection
/// can do nothing else.
/// </summary>
/// <param name="database">The store.</param>
/// <param name="table">The table.</param>
internal sealed class PendingRows(PostgresDatabase database, string table)
{
    private readonly HashSet<long> keys = [];
    private readonly HashSet<long> removed = [];
    private NpgsqlRawCopyStream? copy;

    /// <summary>Where rows are written.</summary>
    public CopyRows Rows { get; } = new();

    /// <summary>The keys of the events that wait to be removed.</summary>
    public IReadOnlyCollection<long> Removed => removed;

    /// <summary>How many rows have been written since all was flushed.</summary>
    public int Count => keys.Count;

    /// <summary>Whether an event waits to be written or removed.</summary>
    public bool Has(long key) => keys.Contains(key) || removed.Contains(key);

    /// <summary>An event is to be removed, with its sub-events.</summary>
    public void Remove(long key) => removed.Add(key);

    /// <summary>A row has been written.</summary>
    public void Add(long key) => keys.Add(key);

    /// <summary>Sends what has been written, so that the server is at work on it meanwhile. Nothing may wait to be removed.</summary>
    public void Send()
    {
        if (copy is null)
        {
            copy = database.Connection.BeginRawBinaryCopy(EventTable.Copy(table));
            copy.Write(CopyRows.Header);
        }

        copy.Write(Rows.Written);
        Rows.Clear();
    }

    /// <summary>Makes the connection free. What has been written since something was removed goes on waiting for that.</summary>
    public void EndCopy()
    {
        if (copy is null)
        {
            return;
        }

        if (removed.Count == 0)
        {
            Send();
        }

        copy.Write(CopyRows.Trailer);
        copy.Dispose();
        copy = null;
    }

    /// <summary>Removes and writes what waits.</summary>
    public void Flush(long revision)
    {
        EndCopy();
        if (removed.Count > 0)
        {
            long[] gone = [.. removed];
            database.Keep(EventTable.CopyToPast(table, "key = ANY (?2) OR parent = ANY (?2)")).Bind(1, revision).Bind(2, gone).Run();
            database.Keep($"DELETE FROM {table} WHERE key = ANY (?1) OR parent = ANY (?1)").Bind(1, gone).Run();
            removed.Clear();
        }

        if (Rows.Length > 0)
        {
            Send();
            EndCopy();
        }

        keys.Clear();
    }

    /// <summary>Makes the connection free, and leaves to the end of the transaction what comes of the rows.</summary>
    public void Abandon()
    {
        try
        {
            copy?.Cancel();
            copy?.Dispose();
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException or IOException)
        {
            // The connection is gone, or the server has refused the rows; that error is thrown already.
        }
        finally
        {
            copy = null;
        }
    }
}
