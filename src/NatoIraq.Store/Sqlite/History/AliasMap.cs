namespace NatoIraq.Store.Sqlite.History;

/// <summary>Which names a user has ruled to be those of one entity.</summary>
internal sealed class AliasMap
{
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);

    private AliasMap()
    {
    }

    /// <summary>The names that rulings in force speak of.</summary>
    public static AliasMap Of(Database database)
    {
        var map = new AliasMap();
        foreach (var (_, ruling) in RulingRows.Read(database))
        {
            if (ruling is { Kind: RulingKind.AliasOf, Value: { } name })
            {
                foreach (var alias in ruling.Subjects.Where(alias => alias != name))
                {
                    map.canonical[alias] = name;
                }
            }
        }

        if (map.canonical.Count > 0)
        {
            map.Describe(database);
        }

        return map;
    }

    /// <summary>The event with each alias named as its entity; the same object where it names none.</summary>
    public Event Apply(Event to)
    {
        if (canonical.Count == 0)
        {
            return to;
        }

        var subEvents = to.SubEvents.Select(Apply).ToList();
        var named = to.Mentions.Any(Names)
            ? to.WithMentions(to.Mentions.Select(mention => Names(mention) ? Rename(mention) : mention))
            : to;
        return subEvents.SequenceEqual(to.SubEvents, ReferenceEqualityComparer.Instance)
            ? named
            : named with { SubEvents = new ValueList<Event>(subEvents) };
    }

    /// <summary>Whether a ruling makes a name an alias of another.</summary>
    public bool Gives(string name, string alias) => canonical.TryGetValue(alias, out var given) && given == name;

    private bool Names(Mention mention) => EventFacet.NamesEntity(mention) && canonical.ContainsKey(mention.Name);

    private Mention Rename(Mention mention)
    {
        var entity = entities[CanonicalOf(mention.Name)];
        return mention with { Field = entity.Field, Name = entity.Name, Entity = entity with { Point = entity.Point ?? mention.Entity?.Point } };
    }

    /// <summary>The name at the end of the row, should an entity be an alias of an alias.</summary>
    private string CanonicalOf(string name)
    {
        for (var steps = 0; steps <= canonical.Count && canonical.TryGetValue(name, out var next); steps++)
        {
            name = next;
        }

        return name;
    }

    private void Describe(Database database)
    {
        var known = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var name in canonical.Keys.Concat(canonical.Values).Distinct().ToList())
        {
            if (EntityRows.FindEver(database, name) is { } entity)
            {
                known[name] = entity;
            }
        }

        foreach (var group in canonical.Keys.GroupBy(CanonicalOf, StringComparer.Ordinal))
        {
            var entity = known.GetValueOrDefault(group.Key)
                ?? known.GetValueOrDefault(group.First())
                ?? new Entity { Field = MentionField.Organization, Name = group.Key };
            var names = group.SelectMany(alias => known.GetValueOrDefault(alias)?.AllNames() ?? [alias]);
            entities[group.Key] = entity with
            {
                Name = group.Key,
                Aliases = new ValueList<string>(
                    (entity.Name == group.Key ? entity.Aliases.AsEnumerable() : []).Concat(names).Distinct(StringComparer.Ordinal)
                        .Where(name => name != group.Key && name != entity.Acronym)),
            };
        }
    }
}
