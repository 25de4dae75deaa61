using System.Globalization;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Postgres.Checking;

/// <summary>Whether every reference from row to row leads somewhere. The server does not look at them while a store is written.</summary>
internal static class ReferenceCheck
{
    // Tables that may be distributed by Citus are joined by their source, or give a list that is whole (OFFSET 0) before another table is asked: no others does it plan.
    private static readonly (string What, string Sql)[] Lost =
    [
        ("event '{0}' is of no source",
            "SELECT e.id FROM event e WHERE e.source IN (SELECT x.source FROM (SELECT DISTINCT source FROM event OFFSET 0) x "
            + "WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.key = x.source))"),
        ("sub-event '{0}' is of no event", "SELECT e.id FROM event e WHERE e.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event p WHERE p.key = e.parent AND p.source = e.source)"),
        ("two events have the id '{0}'", "SELECT e.id FROM event e GROUP BY e.id HAVING count(*) > 1"),
        ("another event has the key of '{0}'", "SELECT max(e.id) FROM event e GROUP BY e.key HAVING count(*) > 1"),
        ("event '{0}' mentions an entity that there is not",
            "SELECT e.id FROM event e WHERE e.parent IS NULL AND e.facets && ARRAY(SELECT x.f FROM (SELECT DISTINCT f FROM event m, unnest(m.facets) f "
            + "WHERE m.parent IS NULL AND f >= 8 OFFSET 0) x WHERE NOT EXISTS (SELECT 1 FROM entity y WHERE y.key = x.f / 8))"),
        ("event '{0}' is of a revision that there is not",
            "SELECT e.id FROM event e WHERE e.valid_from IN (SELECT x.valid_from FROM (SELECT DISTINCT valid_from FROM event OFFSET 0) x "
            + "WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.number = x.valid_from))"),
    ];

    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(PostgresDatabase database)
    {
        var finding = new Finding("ForeignKeys");
        foreach (var (what, sql) in Lost)
        {
            using var row = database.Stream(sql);
            while (row.Step())
            {
                finding.Fault(string.Format(CultureInfo.InvariantCulture, what, row.Text(0)));
            }
        }

        yield return finding.Row("No references to missing rows.");
    }
}
