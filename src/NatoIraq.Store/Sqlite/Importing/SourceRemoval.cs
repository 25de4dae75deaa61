namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>Removes a source with all that was read from it. Runs inside a transaction of its caller.</summary>
internal static class SourceRemoval
{
    private const string KeyOf = "SELECT key FROM source WHERE title = ?1 AND key > 0";

    private const string RemoveSearch =
        "INSERT INTO event_search (event_search, rowid, title, names, text) "
        + "SELECT 'delete', key, title, names, text FROM event_content WHERE key IN (SELECT key FROM event WHERE source = ?1 AND parent IS NULL)";

    private static readonly string EventsToPast = ContentTable.Event.CopyToPast("source = ?2");
    private static readonly string AsReadToPast = ContentTable.EventAsRead.CopyToPast("source = ?2");
    private static readonly string LinesToPast = ContentTable.RejectedLine.CopyToPast("source = ?2");
    private static readonly string SourceToPast = ContentTable.Source.CopyToPast("key = ?2");

    private const string RemoveAsRead = "DELETE FROM event_read WHERE source = ?1";
    private const string RemoveEvents = "DELETE FROM event WHERE source = ?1";
    private const string RemoveSource = "DELETE FROM source WHERE key = ?1";

    /// <summary>Does it; throws what <paramref name="notFound"/> makes if there is no source of exactly this title.</summary>
    public static void Run(Database database, string title, long revision, Func<Exception> notFound)
    {
        var row = database.Keep(KeyOf).Bind(1, title);
        var key = row.Step() ? row.Integer(0) : throw notFound();
        row.Reset();
        foreach (var statement in (string[])[EventsToPast, AsReadToPast, LinesToPast, SourceToPast])
        {
            database.Keep(statement).Bind(1, revision).Bind(2, key).Run();
        }

        foreach (var statement in (string[])[RemoveSearch, RemoveAsRead, RemoveEvents, RemoveSource])
        {
            database.Keep(statement).Bind(1, key).Run();
        }

        EntityRegister.RemoveAllUnmentioned(database, revision);
    }
}
