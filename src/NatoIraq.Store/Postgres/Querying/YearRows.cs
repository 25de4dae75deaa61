namespace NatoIraq.Store.Postgres.Querying;

/// <summary>The years there are, read off an index.</summary>
internal static class YearRows
{
    private const string Years = "SELECT e.year, count(*) FROM event e WHERE e.parent IS NULL GROUP BY e.year ORDER BY e.year NULLS LAST";

    /// <summary>The years, those without any day last.</summary>
    public static IEnumerable<YearCount> Read(PostgresDatabase database)
    {
        using var row = database.Prepare(Years);
        while (row.Step())
        {
            yield return new YearCount(row.IntegerOrNull(0), row.Integer(1));
        }
    }
}
