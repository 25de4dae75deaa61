namespace NatoIraq.Store.Postgres;

/// <summary>Copies all that a store has to another that is empty: every table as it is, at one moment, through this process.</summary>
internal static class StoreCopy
{
    private static readonly string[] Tables =
    [
        "revision", "source", "source_past", "entity", "entity_past", "rejected_line", "rejected_line_past", "id_counter", "correction", "ruling",
        "event", "event_past", "event_read", "event_read_past",
    ];

    /// <summary>Copies it.</summary>
    /// <param name="from">The store, in a transaction that reads one moment.</param>
    /// <param name="to">The other, in a transaction that writes.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work. Null: nobody.</param>
    public static void Copy(PostgresDatabase from, PostgresDatabase to, IProgress<double>? progress)
    {
        foreach (var (done, table) in Tables.Index())
        {
            progress?.Report((double)done / Tables.Length);
            using var read = from.Connection.BeginRawBinaryCopy($"COPY natoiraq.{table} TO STDOUT (FORMAT BINARY)");
            using var write = to.Connection.BeginRawBinaryCopy($"COPY natoiraq.{table} FROM STDIN (FORMAT BINARY)");
            read.CopyTo(write);
        }
    }
}
