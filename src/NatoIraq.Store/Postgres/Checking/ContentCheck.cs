using System.Globalization;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Postgres.Checking;

/// <summary>Whether every row of content is as it was written.</summary>
internal static class ContentCheck
{
    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(PostgresDatabase database)
    {
        var finding = new Finding("Content");
        var rows = 0L;
        foreach (var table in ContentTable.Shared)
        {
            rows += Look(database, finding, table.Name, [.. table.Columns.Select(static column => $"x.\"{column}\"")], name: 0);
        }

        string[] columns = [.. EventTable.Content.Select(static column => "x." + column)];
        rows += Look(database, finding, "event", columns, name: 1);
        rows += Look(database, finding, "event_read", columns, name: 1);
        yield return finding.Row(string.Create(CultureInfo.InvariantCulture, $"The digests of {rows} rows match."));
    }

    private static long Look(PostgresDatabase database, Finding finding, string table, string[] columns, int name)
    {
        var rows = 0L;
        using var row = database.Stream($"SELECT {string.Join(", ", columns)}, x.digest FROM {table} x");
        for (; row.Step(); rows++)
        {
            if (StoredRow.Checksum(row.Values(columns.Length)) != row.Integer(columns.Length))
            {
                finding.Fault($"the {table.Replace('_', ' ')} '{row.Text(name)}' has changed since it was written");
            }
        }

        return rows;
    }
}
