using System.Globalization;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether every row of content is as it was written.</summary>
internal static class ContentCheck
{
    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        var finding = new Finding("Content");
        var rows = 0L;
        foreach (var table in EventTables.All)
        {
            rows += database.Integer($"SELECT count(*) FROM {table.Name} NOT INDEXED");
            using var row = database.Prepare(RowUpsert.Changed(table));
            while (row.Step())
            {
                finding.Fault($"the {table.Name.Replace('_', ' ')} '{row.Text(0)}' has changed since it was written");
            }
        }

        yield return finding.Row(string.Create(CultureInfo.InvariantCulture, $"The digests of {rows} rows match."));
    }
}
