using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>Writes what an import is to do. Runs inside a transaction of its caller.</summary>
internal static class ImportWriter
{
    /// <summary>Applies a plan as a revision.</summary>
    public static void Apply(RelationalDatabase database, ImportPlan plan, long revision)
    {
        // How many events and rejected lines a source has is known; its row is written last all the same, after what refers to it.
        database.DeferReferences();
        var ids = new IdRegister(database);
        var overlay = new EventOverlay(database, revision);
        foreach (var entry in plan.Created)
        {
            database.ThrowIfInterrupted();
            overlay.Add(entry.WithId(ids.Next(entry.Date)), plan.Source);
        }

        foreach (var (key, entry) in plan.Replaced)
        {
            database.ThrowIfInterrupted();
            overlay.Put(key, entry, plan.Source);
        }

        foreach (var entry in plan.Removed)
        {
            database.ThrowIfInterrupted();
            overlay.Delete(entry.Key);
        }

        ids.Save();
        SourceRows.Write(database, plan.Source, plan.Record, plan.Incoming.Text.Text, plan.Incoming.Text.Pages, revision);
        RejectedLineRows.Replace(database, plan.Source, plan.Incoming.Rejected, revision);
        overlay.Finish();
    }
}
