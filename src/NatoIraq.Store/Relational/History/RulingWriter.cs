namespace NatoIraq.Store.Relational.History;

/// <summary>
/// Makes rulings and takes them back. A ruling about names is laid over every event that names one of them, so that filters, counts and
/// search see one entity. Runs inside a transaction of its caller.
/// </summary>
/// <param name="database">The store.</param>
/// <param name="revision">The revision that the rulings are of.</param>
internal sealed class RulingWriter(RelationalDatabase database, Revision revision)
{
    /// <summary>Makes or takes back each of the rulings.</summary>
    public void Change(IReadOnlyCollection<RulingChange> changes)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (ruling, isMade) in changes)
        {
            if (isMade)
            {
                RulingRows.Add(database, ruling, revision.Number);
            }
            else
            {
                RulingRows.Remove(database, RulingRows.Read(database).Find(row => row.Ruling.Equals(ruling)).Key, revision.Number);
            }

            if (ruling.Kind is RulingKind.AliasOf or RulingKind.NotAlias)
            {
                names.UnionWith(ruling.Value is { } name ? ruling.Subjects.Append(name) : ruling.Subjects);
            }
        }

        if (names.Count > 0)
        {
            Rename(names);
        }
    }

    private void Rename(IEnumerable<string> names)
    {
        var keys = new SortedSet<long>();
        foreach (var name in names)
        {
            var row = database.Keep(database.EntityIndex.EventsNaming).Bind(1, name);
            while (row.Step())
            {
                keys.Add(row.Integer(0));
            }

            row.Reset();
        }

        var overlay = new EventOverlay(database, revision.Number);
        var events = new StoredEvents(database);
        foreach (var key in keys)
        {
            database.ThrowIfInterrupted();
            overlay.Refresh(events.Find(key)!);
        }

        overlay.Finish();
    }
}
