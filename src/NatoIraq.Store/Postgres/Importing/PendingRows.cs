using NpgsqlTypes;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>Rows of a table of events that wait to be written, and events that wait to be removed before that.</summary>
/// <param name="table">The table.</param>
internal sealed class PendingRows(string table)
{
    private readonly List<EventRow> rows = [];
    private readonly HashSet<long> keys = [];
    private readonly HashSet<long> removed = [];

    /// <summary>The keys of the events that wait to be removed.</summary>
    public IReadOnlyCollection<long> Removed => removed;

    /// <summary>How many rows wait.</summary>
    public int Count => rows.Count;

    /// <summary>Whether an event waits to be written or removed.</summary>
    public bool Has(long key) => keys.Contains(key) || removed.Contains(key);

    /// <summary>An event is to be removed, with its sub-events.</summary>
    public void Remove(long key) => removed.Add(key);

    /// <summary>A row is to be written.</summary>
    public void Add(EventRow row)
    {
        rows.Add(row);
        keys.Add((long)row.Content[0]!);
    }

    /// <summary>Removes and writes what waits.</summary>
    public void Flush(PostgresDatabase database, long revision)
    {
        if (removed.Count > 0)
        {
            long[] gone = [.. removed];
            database.Keep(EventTable.CopyToPast(table, "key = ANY (?2) OR parent = ANY (?2)")).Bind(1, revision).Bind(2, gone).Run();
            database.Keep($"DELETE FROM {table} WHERE key = ANY (?1) OR parent = ANY (?1)").Bind(1, gone).Run();
        }

        if (rows.Count > 0)
        {
            Copy(database, revision);
        }

        rows.Clear();
        keys.Clear();
        removed.Clear();
    }

    private void Copy(PostgresDatabase database, long revision)
    {
        using var copy = database.Connection.BeginBinaryImport(EventTable.Copy(table));
        foreach (var row in rows)
        {
            database.ThrowIfInterrupted();
            copy.StartRow();
            for (var column = 0; column < row.Content.Length; column++)
            {
                Write(copy, row.Content[column], EventTable.Content[column].Type);
            }

            copy.Write(RowDigest.Of(row.Content), NpgsqlDbType.Bigint);
            copy.Write(revision, NpgsqlDbType.Bigint);
            copy.Write(row.Extent, NpgsqlDbType.BigIntRange);
            copy.Write(row.Facets, NpgsqlDbType.Array | NpgsqlDbType.Bigint);
            copy.Write(row.Units, NpgsqlDbType.Array | NpgsqlDbType.Text);
            if (row.Words is null)
            {
                copy.WriteNull();
            }
            else
            {
                // Written synchronously, the driver (10.0.3) fails as soon as such a value meets the end of its buffer.
                copy.WriteAsync(row.Words, NpgsqlDbType.TsVector).GetAwaiter().GetResult();
            }
        }

        copy.Complete();
    }

    private static void Write(Npgsql.NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null:
                copy.WriteNull();
                break;
            case string text:
                copy.Write(text, type);
                break;
            case long number:
                copy.Write(number, type);
                break;
            case int number:
                copy.Write(number, type);
                break;
            default:
                copy.Write(value, type);
                break;
        }
    }
}
