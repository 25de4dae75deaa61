using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>
/// Imports a source that is not in the store yet: every entry is new, so that each is written as soon as it has been coded,
/// and none is kept in memory. Another edition of a source is planned first (<see cref="ImportPlan"/>).
/// </summary>
internal static class FirstEdition
{
    /// <summary>Imports it in one transaction; null, and nothing has been read or written, if there is a source of the title.</summary>
    public static ImportOutcome? Run(RelationalDatabase database, SourceImport import) => SourceRows.Find(database, import.Title) is null
        ? database.WriteMany(() => Write(database, import), static outcome => outcome is not null)
        : null;

    private static ImportOutcome? Write(RelationalDatabase database, SourceImport import)
    {
        // Another process may have imported it meanwhile.
        if (SourceRows.Find(database, import.Title) is not null)
        {
            return null;
        }

        // The row of the source says how many events it has: it is written last, after what refers to it.
        database.DeferReferences();
        var revision = RevisionRows.Begin(database, RevisionAction.Import, import.Title).Number;
        var key = StoredEdition.NextKey(database);
        database.BeginMany();
        var ids = new IdRegister(database);
        var overlay = new EventOverlay(database, revision);
        var count = 0;
        foreach (var entry in import.Events)
        {
            database.ThrowIfInterrupted();
            overlay.Add(Named(entry, ids.Next(entry.Date)), key);
            count++;
        }

        ids.Save();
        SourceRows.Write(database, key, ImportPlan.RecordOf(import, null, count), import.Text.Text, import.Text.Pages, revision);
        RejectedLineRows.Replace(database, key, import.Rejected, revision);
        overlay.Finish();
        database.EndMany();
        return new ImportOutcome(import.Title, count, 0, 0, 0, import.Rejected.Count);
    }

    // The mentions need not name the event: that is not stored with them.
    private static Event Named(Event entry, string id) => entry.SubEvents.Count == 0 ? entry with { Id = id } : entry.WithId(id);
}
