using NatoIraq.Chronology.Identity;
using NatoIraq.Store.Matching;

namespace NatoIraq.Store.Relational.Querying;

/// <summary>
/// Names, with their wildcards → the entities and sources they mean. These are few: they are compared here, folded, before events are
/// looked at.
/// </summary>
internal static class NameLookup
{
    /// <summary>The filters by name of a question.</summary>
    public static IEnumerable<NameCriterion> Resolve(RelationalDatabase database, EventQuery query)
    {
        (int Facet, IReadOnlyList<string> Names)[] filters =
        [
            (EventFacets.Mission, query.Missions),
            (EventFacets.Actor, query.Actors),
            (EventFacets.Agent, query.Agents),
            (EventFacets.Requester, query.Requesters),
            (EventFacets.Place, query.Places),
            (EventFacets.Document, query.Documents),
        ];
        if (Array.TrueForAll(filters, static filter => filter.Names.Count == 0))
        {
            yield break;
        }

        var entities = EntityRows.Read(database).ToList();
        foreach (var (facet, names) in filters.Where(static filter => filter.Names.Count > 0))
        {
            var patterns = Patterns(names);
            var keys = entities.Where(entity => Fits(entity.Entity, patterns)).Select(static entity => entity.Key).ToList();

            // A sub-event's names stand under its event, so that the rows a name gives are not all the rows there are.
            yield return new NameCriterion(facet, keys, !query.IncludeSubEvents && database.IsRare(facet, keys));
        }
    }

    /// <summary>The keys of the sources whose titles fit; null if none is asked for.</summary>
    public static IReadOnlyList<long>? ResolveSources(RelationalDatabase database, IReadOnlyList<string> titles)
    {
        if (titles.Count == 0)
        {
            return null;
        }

        var patterns = Patterns(titles);
        var keys = new List<long>();
        using var row = database.Prepare("SELECT key, title FROM source");
        while (row.Step())
        {
            var title = FoldedLetters.Fold(row.Text(1));
            if (Array.Exists(patterns, pattern => pattern.Fits(title)))
            {
                keys.Add(row.Integer(0));
            }
        }

        return keys;
    }

    /// <summary>The entities of some fields that go by one of some names; no fields, no names: all.</summary>
    public static IEnumerable<Entity> Entities(RelationalDatabase database, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> names) =>
        Named(database, names)
            .Select(static row => row.Entity)
            .Where(entity => fields.Count == 0 || fields.Contains(entity.Field, StringComparer.OrdinalIgnoreCase));

    /// <summary>The entities, with their keys, that go by one of some names; no names: all.</summary>
    public static IEnumerable<(long Key, Entity Entity)> Named(RelationalDatabase database, IReadOnlyCollection<string> names)
    {
        var patterns = Patterns(names);
        return EntityRows.Read(database).Where(row => patterns.Length == 0 || Fits(row.Entity, patterns));
    }

    private static WildcardPattern[] Patterns(IEnumerable<string> names) => [.. names.Select(WildcardPattern.Whole)];

    private static bool Fits(Entity entity, WildcardPattern[] patterns) =>
        entity.AllNames().Select(FoldedLetters.Fold).Any(name => Array.Exists(patterns, pattern => pattern.Fits(name)));
}
