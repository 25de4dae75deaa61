using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// How often entities appear, and when, read off the index of entities: events are looked at for their order only, never for their text or
/// evidence.
/// </summary>
internal static class AppearanceRows
{
    private const string Events = "SELECT count(*) FROM event_entity x INDEXED BY event_entity_entity WHERE x.entity = ?1 AND x.facet = ?2";

    private const string ByOrder =
        "SELECT e.id FROM event_entity x INDEXED BY event_entity_entity JOIN event e ON e.key = x.event "
        + "WHERE x.entity = ?1 AND x.facet = ?2 ORDER BY ";

    private const string First = ByOrder + EventReach.UndatedLast + "e.earliest_start, e.last_day, e.undated, e.time, e.source, e.position LIMIT 1";

    private const string Last = ByOrder
        + EventReach.UndatedFirst + "e.earliest_start DESC, e.last_day DESC, e.undated DESC, e.time DESC, e.source DESC, e.position DESC LIMIT 1";

    // So many are fetched and sorted at once; of more, one is soon met on a walk through the events in order.
    private const long MostSorted = 2000;

    /// <summary>The appearances in a list of those who go by some names; no names: all.</summary>
    public static IEnumerable<Appearance> Read(Database database, EventNames list, IReadOnlyCollection<string> names)
    {
        var facet = EventFacets.NumberOf(list);
        using var events = database.Prepare(Events);
        using var first = database.Prepare(First);
        using var last = database.Prepare(Last);

        // Taken together first: between two answers the store may be asked something else.
        foreach (var (key, entity) in NameLookup.Named(database, names).ToList())
        {
            if (!Ask(events, key, facet) || events.Integer(0) is not (> 0 and var count))
            {
                continue;
            }

            var (firstId, lastId) = count > MostSorted
                ? (Walk(database, key, facet, descending: false), Walk(database, key, facet, descending: true))
                : Ask(first, key, facet) && Ask(last, key, facet) ? (first.Text(0), last.Text(0)) : default;
            yield return new Appearance(entity, count, firstId, lastId);
        }
    }

    /// <summary>The id of the first event of an entity on a walk through the events.</summary>
    private static string Walk(Database database, long entity, int facet, bool descending)
    {
        var query = new EventQuery { Descending = descending, First = 1 };
        using var cursor = new EventStatements(database, query, [NameCriterion.Common(facet, entity)]).Open();
        return cursor.MoveNext() ? cursor.Row.Text(EventRows.IdColumn) : "";
    }

    private static bool Ask(Statement statement, long entity, int facet) => statement.Reset().Bind(1, entity).Bind(2, facet).Step();
}
