using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Postgres.Querying;

/// <summary>How often entities appear, and when, read off their lists: never an event's text or evidence.</summary>
internal static class AppearanceRows
{
    private const string Counts =
        "SELECT f, count(*) FROM event e, unnest(e.facets) f WHERE e.parent IS NULL AND e.facets && ?1 AND f = ANY (?1) GROUP BY f";

    // So many are fetched and sorted at once; of more, one is soon met on a walk through the events in order.
    private const long MostSorted = 2000;

    /// <summary>The appearances in a list of those who go by some names; no names: all.</summary>
    public static IEnumerable<Appearance> Read(PostgresDatabase database, EventNames list, IReadOnlyCollection<string> names)
    {
        var number = EventFacets.NumberOf(list);
        var named = NameLookup.Named(database, names).ToList();
        var events = Count(database, [.. named.Select(row => EventFacetSql.Of(number, row.Key))]);
        long[] rare = [.. events.Where(static each => each.Value <= MostSorted).Select(static each => each.Key)];
        var first = Ends(database, rare, EventStatements.Ascending);
        var last = Ends(database, rare, EventStatements.Descending);
        foreach (var (key, entity) in named)
        {
            var facet = EventFacetSql.Of(number, key);
            if (events.TryGetValue(facet, out var count))
            {
                yield return new Appearance(
                    entity,
                    count,
                    first.GetValueOrDefault(facet) ?? Walk(database, facet, EventStatements.Ascending),
                    last.GetValueOrDefault(facet) ?? Walk(database, facet, EventStatements.Descending));
            }
        }
    }

    private static Dictionary<long, long> Count(PostgresDatabase database, long[] facets)
    {
        var counts = new Dictionary<long, long>();
        using var row = database.Prepare(Counts).Bind(1, facets);
        while (row.Step())
        {
            counts[row.Integer(0)] = row.Integer(1);
        }

        return counts;
    }

    /// <summary>The ids of the first events of some facets in an order.</summary>
    private static Dictionary<long, string> Ends(PostgresDatabase database, long[] facets, string order)
    {
        var ends = new Dictionary<long, string>();
        using var row = database
            .Prepare($"SELECT DISTINCT ON (f) f, e.id FROM event e, unnest(e.facets) f WHERE e.parent IS NULL AND e.facets && ?1 AND f = ANY (?1) ORDER BY f, {order}")
            .Bind(1, facets);
        while (row.Step())
        {
            ends[row.Integer(0)] = row.Text(1);
        }

        return ends;
    }

    private static string Walk(PostgresDatabase database, long facet, string order)
    {
        using var row = database.Prepare($"SELECT e.id FROM event e WHERE e.parent IS NULL AND e.facets @> ?1 ORDER BY {order} LIMIT 1").Bind(1, (long[])[facet]);
        return row.Step() ? row.Text(0) : "";
    }
}
