using System.Globalization;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Sqlite;

/// <summary>The statements that write a row with its digest, and that find rows whose digest is no longer theirs.</summary>
internal static class RowUpsert
{
    private static readonly Dictionary<ContentTable, string> Known =
        EventTables.All.ToDictionary(static table => table, Make);

    /// <summary>Writes a row, or writes it anew; parameters by position.</summary>
    public static string Of(ContentTable table) => Known[table];

    /// <summary>The names of the rows whose digest is not that of their columns.</summary>
    public static string Changed(ContentTable table) =>
        $"SELECT {table.Columns[0]} FROM {table.Name} WHERE digest IS NOT row_checksum({string.Join(", ", table.Columns)})";

    private static string Make(ContentTable table)
    {
        var columns = table.Columns;
        var parameters = string.Join(
            ", ", Enumerable.Range(1, columns.Count).Select(static index => "?" + index.ToString(CultureInfo.InvariantCulture)));
        var written = string.Join(", ", columns) + ", digest" + (table.IsVersioned ? ", valid_from" : "");
        var changes = string.Join(", ", written.Split(", ").Select(static column => $"{column} = excluded.{column}"));
        var validFrom = table.IsVersioned ? string.Create(CultureInfo.InvariantCulture, $", ?{columns.Count + 1}") : "";
        return $"INSERT INTO {table.Name} ({written}) VALUES ({parameters}, row_checksum({parameters}){validFrom}) "
            + $"ON CONFLICT ({table.PrimaryKey}) DO UPDATE SET {changes}";
    }
}
