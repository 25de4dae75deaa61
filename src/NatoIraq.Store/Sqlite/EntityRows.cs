using System.Text.Json;

namespace NatoIraq.Store.Sqlite;

/// <summary>Rows of the table of entities ↔ entities. There are few of them, so that names are compared here and not in SQL.</summary>
internal static class EntityRows
{
    private const string All =
        "SELECT key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude FROM entity ORDER BY field, name";

    /// <summary>Every entity with its key, by field and name.</summary>
    public static IEnumerable<(long Key, Entity Entity)> Read(Database database)
    {
        using var row = database.Prepare(All);
        while (row.Step())
        {
            yield return (row.Integer(0), new Entity
            {
                Field = row.Text(1),
                Name = row.Text(2),
                Acronym = row.TextOrNull(3),
                Aliases = ReadList(row.Text(4)),
                MissionType = row.TextOrNull(5),
                Predecessors = ReadList(row.Text(6)),
                Point = row.RealOrNull(7) is { } latitude && row.RealOrNull(8) is { } longitude
                    ? new GeographicPoint(latitude, longitude)
                    : null,
            });
        }
    }

    /// <summary>Writes an entity under its key.</summary>
    public static void Write(Database database, long key, Entity entity) =>
        database.Keep(ContentTable.Entity.Upsert)
            .Bind(1, key)
            .Bind(2, entity.Field)
            .Bind(3, entity.Name)
            .Bind(4, entity.Acronym)
            .Bind(5, JsonSerializer.Serialize<IReadOnlyList<string>>(entity.Aliases))
            .Bind(6, entity.MissionType)
            .Bind(7, JsonSerializer.Serialize<IReadOnlyList<string>>(entity.Predecessors))
            .Bind(8, entity.Point?.Latitude)
            .Bind(9, entity.Point?.Longitude)
            .Run();

    private static ValueList<string> ReadList(string json) => new(JsonSerializer.Deserialize<string[]>(json)!);
}
