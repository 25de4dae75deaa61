namespace NatoIraq.Store.Relational.Importing;

/// <summary>
/// The entities of a store while a revision is written to it: each mention's entity gets its key, what is new is written at once. An
/// entity that no event mentioned any more, and that is mentioned again, is the one it was.
/// </summary>
internal sealed class EntityRegister(RelationalDatabase database, long revision)
{
    private const string LastKey = "SELECT coalesce(max(x.key), 0) FROM (SELECT key FROM entity UNION ALL SELECT key FROM entity_past) x";

    private readonly Dictionary<(string Field, string Name), (long Key, Entity Entity)> known = [];
    private readonly HashSet<Entity> seen = new(ReferenceEqualityComparer.Instance);
    private long lastKey = database.Integer(LastKey);

    /// <summary>The entity of a mention that names one.</summary>
    public (long Key, Entity Entity) Register(Mention mention)
    {
        var found = mention.Entity ?? new Entity { Field = mention.Field, Name = mention.Name };
        var name = (mention.Field, mention.Name);
        var isKnown = known.TryGetValue(name, out var entry);
        if (!isKnown && EntityRows.Find(database, mention.Field, mention.Name) is { } stored)
        {
            entry = stored;
            known.Add(name, stored);
            isKnown = true;
        }

        // A coder hands out the same few objects again and again: each is looked into once.
        if (isKnown && (mention.Entity is null || !seen.Add(mention.Entity)))
        {
            return entry;
        }

        if (!isKnown)
        {
            entry = EntityRows.FindPast(database, mention.Field, mention.Name) is { } past
                ? (past.Key, Join(past.Entity, found) ?? past.Entity)
                : (++lastKey, found with { Field = mention.Field, Name = mention.Name });
        }
        else if (Join(entry.Entity, found) is { } joined)
        {
            entry = (entry.Key, joined);
        }
        else
        {
            return entry;
        }

        EntityRows.Write(database, entry.Key, entry.Entity, revision);
        known[name] = entry;
        return entry;
    }

    /// <summary>Removes the entities that no event mentions any more.</summary>
    public static void RemoveAllUnmentioned(RelationalDatabase database, long revision)
    {
        var unmentioned = $"key NOT IN ({database.EntityIndex.Mentioned})";
        database.Keep(ContentTable.Entity.CopyToPast(unmentioned)).Bind(1, revision).Run();
        database.Keep($"DELETE FROM entity WHERE {unmentioned}").Run();
    }

    /// <summary>Removes those of some entities that no event mentions any more.</summary>
    public static void RemoveUnmentioned(RelationalDatabase database, IEnumerable<long> keys, long revision)
    {
        var unmentioned = $"key = ?2 AND NOT {database.EntityIndex.IsMentioned}";
        var toPast = ContentTable.Entity.CopyToPast(unmentioned);
        var remove = $"DELETE FROM entity WHERE {unmentioned}";
        foreach (var key in keys)
        {
            database.Keep(toPast).Bind(1, revision).Bind(2, key).Run();
            database.Keep(remove).Bind(2, key).Run();
        }
    }

    /// <summary>What was known with what was found laid over it; null if that adds nothing.</summary>
    private static Entity? Join(Entity known, Entity found)
    {
        var joined = known with
        {
            Acronym = found.Acronym ?? known.Acronym,
            Aliases = found.Aliases.All(known.Aliases.Contains) ? known.Aliases : new ValueList<string>(known.Aliases.Union(found.Aliases)),
            MissionType = found.MissionType ?? known.MissionType,
            Predecessors = found.Predecessors.Count > 0 ? found.Predecessors : known.Predecessors,
            Point = found.Point ?? known.Point,
        };
        return joined == known ? null : joined;
    }
}
