using Markdig.Extensions.Tables;
using NatoIraq.Help.Pages;

namespace NatoIraq.Help.About;

/// <summary>Sets a table in plain text: the columns as wide as they need to be, the last one wrapped.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int LeastWidth = 20;

    /// <summary>The table's lines, the head underlined.</summary>
    public static IEnumerable<string> Of(Table table, int width)
    {
        var rows = table.OfType<TableRow>().Select(static row => row.OfType<TableCell>().Select(PlainText.Of).ToArray()).ToList();
        var columns = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length) + Gap).ToArray();
        var last = Math.Max(width - columns.Sum(), LeastWidth);
        rows.Insert(1, [.. rows[0].Select(static cell => new string('-', cell.Length))]);
        return rows.SelectMany(row => Lines(row, columns, last)).Select(static line => line.TrimEnd());
    }

    private static IEnumerable<string> Lines(string[] row, int[] columns, int last)
    {
        var head = string.Concat(columns.Select((width, column) => row[column].PadRight(width)));
        return TextLines.Wrap(row[^1], last).Select((line, index) => (index == 0 ? head : new string(' ', head.Length)) + line);
    }
}
