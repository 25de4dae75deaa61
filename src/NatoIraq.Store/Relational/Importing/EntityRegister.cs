namespace NatoIraq.Store.Relational.Importing;

/// <summary>
/// The entities of a store while a revision is written to it: each mention's entity gets its key, what is new is written at once. An
/// entity that no event mentioned any more, and that is mentioned again, is the one it was.
/// </summary>
internal sealed class EntityRegister(RelationalDatabase database, long revision)
{
    // The greatest of each table is the last of its index; that of both together would be a scan.
    private const string LastKey = "SELECT coalesce(max(x.key), 0) FROM (SELECT max(key) AS key FROM entity UNION ALL SELECT max(key) FROM entity_past) x";

    private const int MostSeen = 50_000;

    private readonly Dictionary<(string Field, string Name), Registered> known = [];
    private readonly Dictionary<Entity, Registered> seen = new(ReferenceEqualityComparer.Instance);
    private long lastKey = database.Integer(LastKey);

    /// <summary>The entity of a mention that names one.</summary>
    public Registered Register(Mention mention)
    {
        // A coder hands out the same few objects again and again: each is looked into once.
        if (mention.Entity is { } again && seen.TryGetValue(again, out var met) && met.Entity.Name == mention.Name && met.Entity.Field == mention.Field)
        {
            return met;
        }

        var entity = Find(mention);
        if (mention.Entity is { } found)
        {
            if (seen.Count == MostSeen)
            {
                seen.Clear();
            }

            seen[found] = entity;
        }

        return entity;
    }

    private Registered Find(Mention mention)
    {
        var found = mention.Entity ?? new Entity { Field = mention.Field, Name = mention.Name };
        var name = (mention.Field, mention.Name);
        if (!known.TryGetValue(name, out var entry))
        {
            entry = EntityRows.Find(database, mention.Field, mention.Name) is { } stored ? new Registered(stored.Key, stored.Entity) : null;
            var isNew = entry is null;
            entry ??= EntityRows.FindPast(database, mention.Field, mention.Name) is { } past
                ? new Registered(past.Key, Join(past.Entity, found) ?? past.Entity)
                : new Registered(++lastKey, found with { Field = mention.Field, Name = mention.Name });
            known.Add(name, entry);
            if (isNew)
            {
                Write(entry);
                return entry;
            }
        }

        if (mention.Entity is not null && Join(entry.Entity, found) is { } joined)
        {
            entry.Entity = joined;
            Write(entry);
        }

        return entry;
    }

    private void Write(Registered entry) => EntityRows.Write(database, entry.Key, entry.Entity, revision);

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

/// <summary>An entity that has been registered; what is found out about it later is added.</summary>
internal sealed class Registered(long key, Entity entity)
{
    /// <summary>Its key.</summary>
    public long Key => key;

    /// <summary>What is known of it.</summary>
    public Entity Entity { get; set; } = entity;
}
