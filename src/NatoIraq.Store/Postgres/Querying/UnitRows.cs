namespace NatoIraq.Store.Postgres.Querying;

/// <summary>The units that figures have, each with the first figure that has it; only events that bring a new one are read.</summary>
internal static class UnitRows
{
    private const string Firsts =
        "SELECT e.id FROM event e WHERE e.key IN (SELECT x.key FROM (SELECT DISTINCT ON (lower(u)) e.key FROM event e, unnest(e.units) u "
        + $"WHERE e.parent IS NULL ORDER BY lower(u), {EventStatements.Ascending}) x) ORDER BY {EventStatements.Ascending}";

    /// <summary>The first figure of each unit, in chronological order; case is folded.</summary>
    public static IEnumerable<Quantity> Read(PostgresDatabase database)
    {
        var ids = new List<string>();
        using (var row = database.Prepare(Firsts))
        {
            while (row.Step())
            {
                ids.Add(row.Text(0));
            }
        }

        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var found in new EventStatements(database, new EventQuery { Ids = ids }).Read())
        {
            foreach (var figure in found.Quantities.Where(figure => figure.Unit is not null && met.Add(figure.Unit)))
            {
                yield return figure;
            }
        }
    }
}
