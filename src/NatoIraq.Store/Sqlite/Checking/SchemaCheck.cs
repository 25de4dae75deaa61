namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether the tables and indexes are to the letter those that the migrations make.</summary>
internal static class SchemaCheck
{
    private const string Definitions = "SELECT type, name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name";

    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        using var made = Database.Private(database.Path);
        Migrations.Apply(made);
        var finding = new Finding("Schema");
        var expected = Read(made);
        var found = Read(database);
        foreach (var (type, name, _) in expected.Except(found))
        {
            finding.Fault($"the {type} '{name}' differs from the schema");
        }

        foreach (var (type, name, _) in found.Except(expected).Where(other => !expected.Exists(each => each.Name == other.Name)))
        {
            finding.Fault($"the {type} '{name}' does not belong to the schema");
        }

        yield return finding.Row("The tables and indexes match the schema.");
    }

    private static List<(string Type, string Name, string Sql)> Read(Database database)
    {
        var definitions = new List<(string Type, string Name, string Sql)>();
        using var row = database.Prepare(Definitions);
        while (row.Step())
        {
            definitions.Add((row.Text(0), row.Text(1), row.Text(2)));
        }

        return definitions;
    }
}
