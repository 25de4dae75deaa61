using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>
/// The column of an event that says which entities stand in which of its lists: 8 times an entity's key and the list's number; and the list's number
/// alone where any entity does. An index over such lists finds the events of an entity, and no other table has to be written.
/// </summary>
internal static class EventFacetSql
{
    private const int Lists = 8;

    /// <summary>SQL about it.</summary>
    public static EntityIndex Index { get; } = new(
        Mentioned: "SELECT f / 8 FROM event e, unnest(e.facets) f WHERE e.parent IS NULL",
        IsMentioned: $"EXISTS (SELECT 1 FROM event x WHERE x.facets && {AnyListOf("?2")})",
        EventsNaming: "SELECT DISTINCT e.key FROM event e WHERE e.parent IS NULL AND e.facets && "
            + "(SELECT array_agg(y.key * 8 + f) FROM entity y, generate_series(1, 6) f WHERE y.name = ?1)");

    /// <summary>The value of an entity in a list.</summary>
    public static long Of(int list, long entity) => (entity * Lists) + list;

    /// <summary>The key of the entity of a value; 0 where it says that any entity stands in the list.</summary>
    public static long EntityOf(long value) => value / Lists;

    /// <summary>The list of a value.</summary>
    public static int ListOf(long value) => (int)(value % Lists);

    private static string AnyListOf(string entity) =>
        $"ARRAY[{entity} * 8 + 1, {entity} * 8 + 2, {entity} * 8 + 3, {entity} * 8 + 4, {entity} * 8 + 5, {entity} * 8 + 6]";
}
