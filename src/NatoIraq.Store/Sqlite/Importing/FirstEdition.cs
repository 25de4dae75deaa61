using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.History;
using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>
/// Imports a source that is not in the store yet: every entry is new, so that each is written as soon as it has been coded, in a thread of its
/// own, and none is kept in memory. Another edition of a source is planned first (<see cref="ImportPlan"/>).
/// </summary>
internal static class FirstEdition
{
    // Rows come in the order of their keys: more pages at hand would only be more memory.
    private const string FewPages = "PRAGMA cache_size = -8000";

    private const string PagesNow = "PRAGMA cache_size";

    /// <summary>Imports it in one transaction; null, and nothing has been read or written, if there is a source of the title.</summary>
    public static ImportOutcome? Run(Database database, SourceImport import)
    {
        var pages = database.Integer(PagesNow);
        database.Execute(FewPages);
        try
        {
            return database.Write(() => Write(database, import), static outcome => outcome is not null);
        }
        finally
        {
            database.Execute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PagesNow} = {pages}"));
        }
    }

    private static ImportOutcome? Write(Database database, SourceImport import)
    {
        if (SourceRows.Find(database, import.Title) is not null)
        {
            return null;
        }

        // The row of the source says how many events it has: it is written last, after what refers to it.
        database.Execute("PRAGMA defer_foreign_keys = ON");
        var revision = RevisionRows.Begin(database, RevisionAction.Import, import.Title).Number;
        var key = StoredEdition.NextKey(database);
        var indexes = new BulkIndexes(database);
        indexes.Drop();
        var ids = new IdRegister(database);
        var overlay = new EventOverlay(database, revision);
        var count = 0;
        Handover.Run(import.Events, entry =>
        {
            database.ThrowIfInterrupted();
            overlay.Add(Named(entry, ids.Next(entry.Date)), key);
            count++;
        });
        ids.Save();
        SourceRows.Write(database, key, ImportPlan.RecordOf(import, null, count), import.Text.Text, import.Text.Pages, revision);
        RejectedLineRows.Replace(database, key, import.Rejected, revision);
        overlay.Finish();
        indexes.Restore();
        return new ImportOutcome(import.Title, count, 0, 0, 0, import.Rejected.Count);
    }

    // The mentions need not name the event: that is not stored with them.
    private static Event Named(Event entry, string id) => entry.SubEvents.Count == 0 ? entry with { Id = id } : entry.WithId(id);
}
