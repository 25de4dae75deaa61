using System.Text.Json;

namespace NatoIraq.Store.Sqlite.History;

/// <summary>Rows of the table of rulings ↔ rulings.</summary>
internal static class RulingRows
{
    private const string Present =
        "SELECT u.key, u.kind, u.subjects, u.value, r.reason FROM ruling u JOIN revision r ON r.number = u.valid_from "
        + "WHERE u.valid_to IS NULL ORDER BY u.key";

    private const string TakeBack = "UPDATE ruling SET valid_to = ?1 WHERE key = ?2";
    private const string NextKey = "SELECT ifnull(max(key), 0) + 1 FROM ruling";

    /// <summary>The rulings in force with their keys, in the order in which they were made.</summary>
    public static IReadOnlyList<(long Key, Ruling Ruling)> Read(Database database)
    {
        var rulings = new List<(long Key, Ruling Ruling)>();
        using var row = database.Prepare(Present);
        while (row.Step())
        {
            rulings.Add((row.Integer(0), new Ruling(
                row.Text(1), new ValueList<string>(JsonSerializer.Deserialize<string[]>(row.Text(2))!), row.TextOrNull(3), row.TextOrNull(4))));
        }

        return rulings;
    }

    /// <summary>Writes a ruling.</summary>
    public static void Add(Database database, Ruling ruling, long revision) =>
        database.Keep(ContentTable.Ruling.Upsert)
            .Bind(1, database.Integer(NextKey))
            .Bind(2, ruling.Kind)
            .Bind(3, JsonSerializer.Serialize(ruling.Subjects))
            .Bind(4, ruling.Value)
            .Bind(5, revision)
            .Run();

    /// <summary>Takes a ruling back.</summary>
    public static void Remove(Database database, long key, long revision) =>
        database.Keep(TakeBack).Bind(1, revision).Bind(2, key).Run();
}
