using System.Text.Json;
using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Relational;

/// <summary>Rows of the table of entities ↔ entities. There are few of them, so that names are compared here and not in SQL.</summary>
internal static class EntityRows
{
    private static readonly string ToPast = ContentTable.Entity.CopyToPast("key = ?2");

    private const string Columns = "key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude";
    private const string All = $"SELECT {Columns} FROM entity ORDER BY field, name";
    private const string ByName = $"SELECT {Columns} FROM entity WHERE field = ?1 AND name = ?2";
    private const string FieldsByName =
        "SELECT field FROM entity WHERE name = ?1 UNION SELECT field FROM entity_past WHERE name = ?1 ORDER BY field";

    private const string PastByName = $"SELECT {Columns} FROM entity_past WHERE field = ?1 AND name = ?2 ORDER BY valid_to DESC LIMIT 1";

    /// <summary>Every entity with its key, by field and name, with the names that rulings give it.</summary>
    public static IEnumerable<(long Key, Entity Entity)> Read(RelationalDatabase database)
    {
        var ruled = AliasMap.Of(database);
        using var row = database.Prepare(All);
        while (row.Step())
        {
            var (key, entity) = Read(row);
            yield return (key, ruled.Apply(entity));
        }
    }

    /// <summary>The entity of a name, with its key, without what rulings say of it; null if there is none.</summary>
    public static (long Key, Entity Entity)? Find(RelationalDatabase database, string field, string name) => Find(database, ByName, field, name);

    /// <summary>The entity that last went by a name, with its key; null if there was none.</summary>
    public static (long Key, Entity Entity)? FindPast(RelationalDatabase database, string field, string name) =>
        Find(database, PastByName, field, name);

    /// <summary>The entity of a name, as it is or last was; null if there never was one.</summary>
    public static Entity? FindEver(RelationalDatabase database, string field, string name) =>
        (Find(database, field, name) ?? FindPast(database, field, name))?.Entity;

    /// <summary>The fields in which there is or was an entity of a name.</summary>
    public static IReadOnlyList<string> FieldsEver(RelationalDatabase database, string name)
    {
        var fields = new List<string>();
        var row = database.Keep(FieldsByName).Bind(1, name);
        while (row.Step())
        {
            fields.Add(row.Text(0));
        }

        row.Reset();
        return fields;
    }

    /// <summary>Writes an entity under its key.</summary>
    public static void Write(RelationalDatabase database, long key, Entity entity, long revision)
    {
        database.Keep(ToPast).Bind(1, revision).Bind(2, key).Run();
        database.Upsert(ContentTable.Entity)
            .Bind(1, key)
            .Bind(2, entity.Field)
            .Bind(3, entity.Name)
            .Bind(4, entity.Acronym)
            .Bind(5, JsonSerializer.Serialize<IReadOnlyList<string>>(entity.Aliases))
            .Bind(6, entity.MissionType)
            .Bind(7, JsonSerializer.Serialize<IReadOnlyList<string>>(entity.Predecessors))
            .Bind(8, entity.Point?.Latitude)
            .Bind(9, entity.Point?.Longitude)
            .Bind(10, revision)
            .Run();
    }

    private static (long Key, Entity Entity)? Find(RelationalDatabase database, string sql, string field, string name)
    {
        var row = database.Keep(sql).Bind(1, field).Bind(2, name);
        try
        {
            return row.Step() ? Read(row) : null;
        }
        finally
        {
            row.Reset();
        }
    }

    private static (long Key, Entity Entity) Read(RelationalStatement row) => (row.Integer(0), new Entity
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

    private static ValueList<string> ReadList(string json) =>
        JsonSerializer.Deserialize<string?[]>(json) is { } list && Array.TrueForAll(list, static item => item is not null)
            ? new ValueList<string>(list!)
            : throw new JsonException("Not a list of names.");
}
