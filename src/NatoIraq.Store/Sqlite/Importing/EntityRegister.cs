namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>
/// The entities of a store while something is written to it: each mention's entity gets its key, what is new is written at once.
/// </summary>
internal sealed class EntityRegister
{
    private const string RemoveUnmentioned = "DELETE FROM entity WHERE key NOT IN (SELECT entity FROM event_entity)";

    private readonly Database database;
    private readonly Dictionary<(string Field, string Name), (long Key, Entity Entity)> known = [];
    private readonly HashSet<Entity> seen = new(ReferenceEqualityComparer.Instance);
    private long lastKey;

    /// <summary>Reads what there is.</summary>
    public EntityRegister(Database database)
    {
        this.database = database;
        foreach (var (key, entity) in EntityRows.Read(database))
        {
            known.Add((entity.Field, entity.Name), (key, entity));
            lastKey = Math.Max(lastKey, key);
        }
    }

    /// <summary>The entity of a mention that names one.</summary>
    public (long Key, Entity Entity) Register(Mention mention)
    {
        var found = mention.Entity ?? new Entity { Field = mention.Field, Name = mention.Name };
        var name = (mention.Field, mention.Name);
        var isKnown = known.TryGetValue(name, out var entry);

        // A coder hands out the same few objects again and again: each is looked into once.
        if (isKnown && (mention.Entity is null || !seen.Add(mention.Entity)))
        {
            return entry;
        }

        if (!isKnown)
        {
            entry = (++lastKey, found with { Field = mention.Field, Name = mention.Name });
        }
        else if (Join(entry.Entity, found) is { } joined)
        {
            entry = (entry.Key, joined);
        }
        else
        {
            return entry;
        }

        EntityRows.Write(database, entry.Key, entry.Entity);
        known[name] = entry;
        return entry;
    }

    /// <summary>Removes the entities that no event mentions any more.</summary>
    public static void RemoveAllUnmentioned(Database database) => database.Keep(RemoveUnmentioned).Run();

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
