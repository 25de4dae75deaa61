namespace NatoIraq.Store.Relational.Importing;

/// <summary>Removes a source with all that was read from it. Runs inside a transaction of its caller.</summary>
internal static class SourceRemoval
{
    private const string KeyOf = "SELECT key FROM source WHERE title = ?1 AND key > 0";

    private static readonly string LinesToPast = ContentTable.RejectedLine.CopyToPast("source = ?2");
    private static readonly string SourceToPast = ContentTable.Source.CopyToPast("key = ?2");

    private const string RemoveSource = "DELETE FROM source WHERE key = ?1";

    /// <summary>Does it; throws what <paramref name="notFound"/> makes if there is no source of exactly this title.</summary>
    public static void Run(RelationalDatabase database, string title, long revision, Func<Exception> notFound)
    {
        var row = database.Keep(KeyOf).Bind(1, title);
        var key = row.Step() ? row.Integer(0) : throw notFound();
        row.Reset();
        foreach (var statement in (string[])[LinesToPast, SourceToPast])
        {
            database.Keep(statement).Bind(1, revision).Bind(2, key).Run();
        }

        database.RemoveEvents(key, revision);
        database.Keep(RemoveSource).Bind(1, key).Run();
        EntityRegister.RemoveAllUnmentioned(database, revision);
    }
}
