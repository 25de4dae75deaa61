using System.Text.Json;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>The table of which entities stand in which list of an event.</summary>
internal static class EventEntityRows
{
    // So many rows are fetched and sorted in a few milliseconds; beyond, it is better to walk in order and give the first at once.
    private const long MostRare = 5000;

    private const string Occurrences =
        "SELECT count(*) FROM (SELECT 1 FROM event_entity x INDEXED BY event_entity_entity "
        + "WHERE x.facet = ?1 AND x.entity IN (SELECT value FROM json_each(?2)) LIMIT ?3)";

    /// <summary>SQL about it.</summary>
    public static EntityIndex Index { get; } = new(
        Mentioned: "SELECT entity FROM event_entity",
        IsMentioned: "EXISTS (SELECT 1 FROM event_entity x WHERE x.entity = ?2)",
        EventsNaming: "SELECT DISTINCT x.event FROM entity y JOIN event_entity x ON x.entity = y.key WHERE y.name = ?1");

    /// <summary>Whether few events have some entities in a list.</summary>
    public static bool AreRare(Database database, int facet, IReadOnlyList<long> entities)
    {
        using var statement = database.Prepare(Occurrences);
        statement.Bind(1, facet).Bind(2, JsonSerializer.Serialize(entities)).Bind(3, MostRare + 1).Step();
        return statement.Integer(0) <= MostRare;
    }
}
