using Npgsql;

namespace NatoIraq.Store.Postgres;

/// <summary>Copies all that a store has to another that is empty: every table as it is, at one moment, through this process.</summary>
internal static class StoreCopy
{
    private const int BytesAtATime = 64 * 1024;

    // The same for every address that leads to a database, and for its replicas.
    private const string Identity =
        "SELECT (SELECT system_identifier FROM pg_control_system()) || '/' || oid FROM pg_database WHERE datname = current_database()";

    private const string ColumnsOf =
        "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = CAST(?1 AS regclass) AND attnum > 0 AND NOT attisdropped";

    private const string SizeOf = "SELECT coalesce(sum(pg_table_size(relid)), 0)::bigint FROM pg_partition_tree(CAST(?1 AS regclass))";

    /// <summary>Refuses a store that is the other one, by whatever address it is named.</summary>
    public static void RequireAnother(PostgresDatabase original, PostgresDatabase copy)
    {
        if (Text(original, Identity) == Text(copy, Identity))
        {
            throw new StoreException(
                StoreFault.CopyOntoItself,
                copy.Path,
                $"'{copy.Path}' and '{original.Path}' are the same store. Give the copy the address of another database.");
        }
    }

    /// <summary>Copies it.</summary>
    /// <param name="from">The store, in a transaction that reads one moment.</param>
    /// <param name="to">The other, in a transaction that writes.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work. Null: nobody.</param>
    public static void Copy(PostgresDatabase from, PostgresDatabase to, IProgress<double>? progress)
    {
        var sizes = PostgresSchema.Tables.Select(table => Number(from, SizeOf, table)).ToList();
        var (all, before) = (Math.Max(1d, sizes.Sum()), 0L);
        foreach (var (table, size) in PostgresSchema.Tables.Zip(sizes))
        {
            Copy(from, to, table, copied => progress?.Report((before + Math.Min(copied, size)) / all));
            before += size;
        }
    }

    private static void Copy(PostgresDatabase from, PostgresDatabase to, string table, Action<long> report)
    {
        var columns = Text(from, ColumnsOf, table);
        using var read = from.Connection.BeginRawBinaryCopy($"COPY ({from.AsRead($"SELECT {columns} FROM {table}")}) TO STDOUT (FORMAT BINARY)");
        using var write = to.Connection.BeginRawBinaryCopy($"COPY natoiraq.{table} ({columns}) FROM STDIN (FORMAT BINARY)");
        try
        {
            var buffer = new byte[BytesAtATime];
            var copied = 0L;
            for (int length; (length = read.Read(buffer)) > 0; copied += length)
            {
                report(copied);
                write.Write(buffer.AsSpan(0, length));
            }
        }
        catch
        {
            // Else the one would be read to its end, and the other committed as far as it came.
            Cancel(read);
            Cancel(write);
            throw;
        }
    }

    private static void Cancel(NpgsqlRawCopyStream stream)
    {
        try
        {
            stream.Cancel();
        }
        catch (NpgsqlException)
        {
            // It has ended already: what ended it is thrown.
        }
    }

    private static string Text(PostgresDatabase database, string sql, string? table = null)
    {
        using var row = database.Prepare(sql);
        if (table is not null)
        {
            row.Bind(1, "natoiraq." + table);
        }

        return row.Step() ? row.Text(0) : "";
    }

    private static long Number(PostgresDatabase database, string sql, string table)
    {
        using var row = database.Prepare(sql).Bind(1, "natoiraq." + table);
        return row.Step() ? row.Integer(0) : 0;
    }
}
