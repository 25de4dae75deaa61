namespace NatoIraq.Store.Postgres;

/// <summary>
/// Tables of events that Citus distributes over servers (https://docs.citusdata.com). Each server shows a reader what it has at its own moment, so that a
/// reader takes the last revision that the store's own server shows it, and reads all tables as they were after that. The other servers commit after the
/// store's own has, before that gives its locks back.
/// </summary>
internal static class CitusTables
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(1);

    private const string Citus = "SELECT count(*) FROM pg_class WHERE oid = to_regclass('pg_catalog.pg_dist_partition')";

    private const string Distributed = "SELECT count(*) FROM pg_catalog.pg_dist_partition WHERE logicalrelid = to_regclass('natoiraq.event')";

    private const string Committing =
        "SELECT count(*) FROM pg_locks WHERE locktype = 'transactionid' AND mode = 'ExclusiveLock' "
        + "AND transactionid = (SELECT xmin FROM natoiraq.revision WHERE number = ?1)";

    /// <summary>Whether there are any.</summary>
    public static bool Any(PostgresDatabase database) => database.Integer(Citus) > 0 && database.Integer(Distributed) > 0;

    /// <summary>Waits until every server has committed a revision that the store's own has.</summary>
    public static void AwaitCommit(PostgresDatabase database, long revision)
    {
        while (IsCommitting(database, revision))
        {
            database.Cancellation.WaitHandle.WaitOne(BetweenLooks);
            database.ThrowIfInterrupted();
        }
    }

    private static bool IsCommitting(PostgresDatabase database, long revision)
    {
        using var row = database.Prepare(Committing).Bind(1, revision);
        return row.Step() && row.Integer(0) > 0;
    }
}
