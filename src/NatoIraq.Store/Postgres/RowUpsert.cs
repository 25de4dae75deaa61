using System.Globalization;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres;

/// <summary>The statements that write a row with its digest.</summary>
internal static class RowUpsert
{
    /// <summary>Writes a row, or writes it anew; its columns are bound in their order, then the revision.</summary>
    public static PostgresStatement Of(PostgresDatabase database, ContentTable table)
    {
        List<string> written = [.. table.Columns, .. table.IsVersioned ? (string[])["valid_from", "digest"] : ["digest"]];
        var columns = string.Join(", ", written.Select(static column => $"\"{column}\""));
        var values = string.Join(", ", Enumerable.Range(1, written.Count).Select(static index => "?" + index.ToString(CultureInfo.InvariantCulture)));
        var changes = string.Join(", ", written.Select(static column => $"\"{column}\" = excluded.\"{column}\""));
        return new PostgresStatement(
            database,
            $"INSERT INTO {table.Name} ({columns}) VALUES ({values}) ON CONFLICT ({table.PrimaryKey}) DO UPDATE SET {changes}",
            bytes: table == ContentTable.Source ? new HashSet<int> { Position(table, "text") } : null,
            digested: table.Columns.Count,
            digestAt: written.Count);
    }

    private static int Position(ContentTable table, string column) => table.Columns.ToList().IndexOf(column) + 1;
}
