using System.Text.Json;

namespace NatoIraq.Store.Relational.History;

/// <summary>Rows of the table of rulings ↔ rulings.</summary>
internal static class RulingRows
{
    private const string From = "SELECT u.key, u.kind, u.subjects, u.value, r.reason, r.number FROM ruling u LEFT JOIN revision r ON r.number = u.valid_from WHERE ";
    private const string Present = From + "u.valid_to IS NULL ORDER BY u.key";
    private const string PresentOfNames =
        From + $"u.valid_to IS NULL AND u.kind IN ('{RulingKind.AliasOf}', '{RulingKind.NotAlias}') ORDER BY u.key";

    private const string MadeBy = From + "u.valid_from = ?1 ORDER BY u.key";
    private const string TakenBackBy = From + "u.valid_to = ?1 ORDER BY u.key";
    private const string TakeBack = "UPDATE ruling SET valid_to = ?1 WHERE key = ?2";
    private const string NextKey = "SELECT coalesce(max(key), 0) + 1 FROM ruling";

    /// <summary>The rulings in force with their keys, in the order in which they were made.</summary>
    public static List<(long Key, Ruling Ruling)> Read(RelationalDatabase database) => Read(database, database.Keep(Present));

    /// <summary>The rulings about names that are in force, in the order in which they were made.</summary>
    public static IEnumerable<Ruling> ReadOfNames(RelationalDatabase database) => Read(database, database.Keep(PresentOfNames)).Select(static row => row.Ruling);

    /// <summary>What a revision made and took back of rulings, whatever has become of it since.</summary>
    public static List<RulingChange> Of(RelationalDatabase database, long revision) =>
    [
        .. Read(database, database.Keep(MadeBy).Bind(1, revision)).Select(static row => new RulingChange(row.Ruling, IsMade: true)),
        .. Read(database, database.Keep(TakenBackBy).Bind(1, revision)).Select(static row => new RulingChange(row.Ruling, IsMade: false)),
    ];

    /// <summary>What a revision made and took back of rulings that still is so.</summary>
    public static List<RulingChange> ChangedBy(RelationalDatabase database, long revision)
    {
        var present = Read(database);
        return Of(database, revision).FindAll(change => present.Exists(row => row.Ruling.Equals(change.Ruling)) == change.IsMade);
    }

    /// <summary>Writes a ruling.</summary>
    public static void Add(RelationalDatabase database, Ruling ruling, long revision) =>
        database.Upsert(ContentTable.Ruling)
            .Bind(1, database.Integer(NextKey))
            .Bind(2, ruling.Kind)
            .Bind(3, JsonSerializer.Serialize(ruling.Subjects))
            .Bind(4, ruling.Value)
            .Bind(5, revision)
            .Run();

    /// <summary>Takes a ruling back.</summary>
    public static void Remove(RelationalDatabase database, long key, long revision) =>
        database.Keep(TakeBack).Bind(1, revision).Bind(2, key).Run();

    private static List<(long Key, Ruling Ruling)> Read(RelationalDatabase database, RelationalStatement row)
    {
        var rulings = new List<(long Key, Ruling Ruling)>();
        while (row.Step())
        {
            if (row.IntegerOrNull(5) is null)
            {
                throw StoreFaults.Damaged(database.Path, "a ruling is of a revision that it does not have");
            }

            rulings.Add((row.Integer(0), new Ruling(
                row.Text(1), new ValueList<string>(JsonSerializer.Deserialize<string[]>(row.Text(2))!), row.TextOrNull(3), row.TextOrNull(4))));
        }

        row.Reset();
        return rulings;
    }
}
