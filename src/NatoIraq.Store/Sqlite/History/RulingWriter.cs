namespace NatoIraq.Store.Sqlite.History;

/// <summary>
/// Makes rulings and takes them back. A ruling about aliases is laid over every event that names one of them, so that filters, counts and
/// search see one entity. Runs inside a transaction of its caller.
/// </summary>
/// <param name="database">The store.</param>
/// <param name="revision">The revision that the rulings are of.</param>
internal sealed class RulingWriter(Database database, Revision revision)
{
    private const string EventsNaming = "SELECT DISTINCT x.event FROM entity y JOIN event_entity x ON x.entity = y.key WHERE y.name = ?1";
    private const string EntitiesNamed = "SELECT field FROM entity WHERE name = ?1";

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

            if (ruling is { Kind: RulingKind.AliasOf, Value: { } name })
            {
                names.UnionWith(ruling.Subjects.Append(name));
            }
        }

        if (names.Count > 0)
        {
            Rename(names);
            changes.Where(static change => !change.IsMade && change.Ruling.Kind == RulingKind.AliasOf).ToList().ForEach(change => Forget(change.Ruling));
        }
    }

    private void Rename(IEnumerable<string> names)
    {
        var keys = new SortedSet<long>();
        foreach (var name in names)
        {
            var row = database.Keep(EventsNaming).Bind(1, name);
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

    /// <summary>Takes from an entity the names that only a ruling gave it.</summary>
    private void Forget(Ruling ruling)
    {
        var others = AliasMap.Of(database);
        foreach (var field in FieldsOf(ruling.Value!))
        {
            var (key, entity) = EntityRows.Find(database, field, ruling.Value!)!.Value;
            var given = ruling.Subjects.SelectMany(alias => EntityRows.FindEver(database, alias)?.AllNames() ?? [alias]).ToHashSet(StringComparer.Ordinal);
            var kept = entity.Aliases.Where(alias => !given.Contains(alias) || others.Gives(ruling.Value!, alias)).ToList();
            if (kept.Count != entity.Aliases.Count)
            {
                EntityRows.Write(database, key, entity with { Aliases = new ValueList<string>(kept) }, revision.Number);
            }
        }
    }

    private List<string> FieldsOf(string name)
    {
        var fields = new List<string>();
        var row = database.Keep(EntitiesNamed).Bind(1, name);
        while (row.Step())
        {
            fields.Add(row.Text(0));
        }

        row.Reset();
        return fields;
    }
}
