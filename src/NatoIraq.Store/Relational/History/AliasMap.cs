namespace NatoIraq.Store.Relational.History;

/// <summary>
/// What a user has ruled of names: which are one entity's, and which are not. It is laid over events when they are written, and over
/// entities when they are read, so that no row has to be taken back when a ruling is.
/// </summary>
internal sealed class AliasMap
{
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> apart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> fieldsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string Name), List<string>> given = [];

    private AliasMap()
    {
    }

    private bool IsEmpty => canonical.Count == 0 && apart.Count == 0;

    /// <summary>The names that rulings in force speak of. Of two entities for one alias, the later ruling holds.</summary>
    public static AliasMap Of(RelationalDatabase database)
    {
        var map = new AliasMap();
        foreach (var ruling in RulingRows.ReadOfNames(database))
        {
            if (ruling is { Kind: RulingKind.AliasOf, Value: { } name })
            {
                foreach (var alias in ruling.Subjects.Where(alias => alias != name))
                {
                    map.canonical[alias] = name;
                }
            }
            else if (ruling.Kind == RulingKind.NotAlias)
            {
                foreach (var subject in ruling.Subjects)
                {
                    map.Others(subject).UnionWith(ruling.Subjects.Where(other => other != subject));
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
        if (IsEmpty)
        {
            return to;
        }

        var subEvents = to.SubEvents.Select(Apply).ToList();
        var mentions = to.Mentions.Select(Apply).ToList();
        var named = mentions.SequenceEqual(to.Mentions, ReferenceEqualityComparer.Instance) ? to : to.WithMentions(mentions);
        return subEvents.SequenceEqual(to.SubEvents, ReferenceEqualityComparer.Instance)
            ? named
            : named with { SubEvents = new ValueList<Event>(subEvents) };
    }

    /// <summary>The entity with the names that rulings give it and without those that they take from it.</summary>
    public Entity Apply(Entity to)
    {
        if (IsEmpty)
        {
            return to;
        }

        var names = given.GetValueOrDefault((to.Field, to.Name)) ?? [];
        var others = apart.GetValueOrDefault(to.Name) ?? [];
        return names.Count + others.Count == 0
            ? to
            : to with
            {
                Acronym = to.Acronym is { } acronym && others.Contains(acronym) ? null : to.Acronym,
                Aliases = new ValueList<string>(to.Aliases.Where(alias => !others.Contains(alias)).Union(names, StringComparer.Ordinal)),
            };
    }

    private Mention Apply(Mention mention)
    {
        if (!EventFacet.NamesEntity(mention))
        {
            return mention;
        }

        // What was read as another's name, and is not, is a name of its own.
        var separated = apart.TryGetValue(mention.Name, out var others) && others.Contains(mention.Text)
            ? mention with { Name = mention.Text, Entity = new Entity { Field = mention.Field, Name = mention.Text, Point = mention.Entity?.Point } }
            : mention;
        return IsAlias(separated) ? Rename(separated) : separated;
    }

    private bool IsAlias(Mention mention)
    {
        if (!canonical.ContainsKey(mention.Name))
        {
            return false;
        }

        // "Jordan" for Michael Jordan leaves the state alone, where the name is known as a person's too.
        var field = entities[CanonicalOf(mention.Name)].Field;
        return mention.Field == field || !fieldsOf[mention.Name].Contains(field);
    }

    private Mention Rename(Mention mention)
    {
        var entity = entities[CanonicalOf(mention.Name)];
        return mention with { Field = entity.Field, Name = entity.Name, Entity = entity with { Point = entity.Point ?? mention.Entity?.Point } };
    }

    /// <summary>
    /// The name at the end of the chain, should an entity be an alias of an alias. The chain ends before a name that a ruling keeps apart from the
    /// one it began with.
    /// </summary>
    private string CanonicalOf(string name)
    {
        var others = apart.GetValueOrDefault(name) ?? [];
        for (var steps = 0; steps <= canonical.Count && canonical.TryGetValue(name, out var next) && !others.Contains(next); steps++)
        {
            name = next;
        }

        return name;
    }

    private HashSet<string> Others(string name)
    {
        if (!apart.TryGetValue(name, out var others))
        {
            apart.Add(name, others = new HashSet<string>(StringComparer.Ordinal));
        }

        return others;
    }

    private void Describe(RelationalDatabase database)
    {
        foreach (var name in canonical.Keys.Concat(canonical.Values).Distinct(StringComparer.Ordinal).ToList())
        {
            fieldsOf[name] = EntityRows.FieldsEver(database, name);
        }

        foreach (var group in canonical.Keys.GroupBy(CanonicalOf, StringComparer.Ordinal).ToList())
        {
            var fields = fieldsOf.GetValueOrDefault(group.Key) ?? [];
            var ofAliases = group.SelectMany(alias => fieldsOf[alias]).ToList();
            var common = fields.Where(ofAliases.Contains);
            var field = common.Concat(fields).Concat(ofAliases).Append(MentionField.Organization).First();
            entities[group.Key] = EntityRows.FindEver(database, field, group.Key) is { } known
                ? known
                : (EntityRows.FindEver(database, field, group.First()) ?? new Entity { Field = field, Name = group.Key }) with
                {
                    Name = group.Key,
                    Acronym = null,
                    Aliases = new ValueList<string>([]),
                };
            given[(field, group.Key)] =
            [
                .. group
                    .SelectMany(alias => EntityRows.FindEver(database, field, alias)?.AllNames() ?? [alias])
                    .Where(alias => alias != group.Key && alias != entities[group.Key].Acronym)
                    .Distinct(StringComparer.Ordinal),
            ];
        }
    }
}
