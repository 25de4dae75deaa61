namespace NatoIraq.Store.Relational.Checking;

/// <summary>Whether every source's text has the hash it was stored with, and gave as many events as it says.</summary>
internal static class SourceHashCheck
{
    // One that is hidden stands only as it was read.
    private const string EventsOf =
        "SELECT count(*) FROM (SELECT key FROM event WHERE source = ?1 AND parent IS NULL "
        + "UNION SELECT key FROM event_read WHERE source = ?1 AND parent IS NULL) x";

    /// <summary>Checks each source; a row for each.</summary>
    public static IEnumerable<StoreCheck> Run(RelationalDatabase database)
    {
        foreach (var (key, source) in SourceRows.Read(database).ToList())
        {
            database.ThrowIfInterrupted();
            var finding = new Finding("SourceHash");
            var text = SourceRows.ReadText(database, key);
            if (text.Length != source.Length || SourceRows.HashText(text) != source.TextSha256)
            {
                finding.Fault($"the text of '{source.Title}' does not match its hash");
            }

            var row = database.Keep(EventsOf).Bind(1, key);
            if (!row.Step() || row.Integer(0) != source.Events)
            {
                finding.Fault($"events of '{source.Title}' are missing");
            }

            row.Reset();
            yield return finding.Row($"{source.Title}: SHA-256 {source.TextSha256}.");
        }
    }
}
