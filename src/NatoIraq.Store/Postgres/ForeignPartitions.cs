using NatoIraq.Store.Postgres.Importing;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// Partitions of the tables of events on other servers. Each of those servers commits for itself, before the store's own does, and shows a reader what it has
/// at its own moment. So a reader takes the last revision that the store's own server shows it, and reads all tables as they were after that; and a writer
/// first takes back what another server has committed of a revision that the store's own has not.
/// </summary>
internal static class ForeignPartitions
{
    private const string Foreign =
        "SELECT count(*) FROM pg_partition_tree(to_regclass('natoiraq.event')) t JOIN pg_class c ON c.oid = t.relid WHERE c.relkind = 'f'";

    /// <summary>Whether there are any.</summary>
    public static bool Any(PostgresDatabase database) => database.Integer(Foreign) > 0;

    /// <summary>Takes back what was written of later revisions than the last. Runs inside a transaction of its caller, which no other writer disturbs.</summary>
    public static void TakeBack(PostgresDatabase database, long last)
    {
        const string columns = EventTable.DerivedColumns + ", digest, valid_from";
        foreach (var table in (string[])["event", "event_read"])
        {
            database.Keep($"DELETE FROM {table} WHERE valid_from > ?1").Bind(1, last).Run();
            database.Keep(
                $"INSERT INTO {table} ({EventTable.Columns}, {columns}) SELECT {EventTable.Columns}, {columns} FROM {table}_past WHERE valid_to > ?1").Bind(1, last).Run();
            database.Keep($"DELETE FROM {table}_past WHERE valid_to > ?1").Bind(1, last).Run();
        }
    }
}
