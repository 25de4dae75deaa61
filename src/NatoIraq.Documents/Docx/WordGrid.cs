using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Documents.Docx;

/// <summary>A row of a Word table.</summary>
/// <param name="IsHeader">Whether it is repeated as a header on each page.</param>
/// <param name="Cells">Its cells, without those that a cell above reaches down into.</param>
internal sealed record WordRow(bool IsHeader, IReadOnlyList<WordCell> Cells);

/// <summary>A cell of a Word table.</summary>
/// <param name="Element">The cell.</param>
/// <param name="Index">Which column it begins in, from 0.</param>
/// <param name="Columns">How many columns it takes.</param>
internal sealed record WordCell(TableCell Element, int Index, int Columns)
{
    /// <summary>How many rows it takes.</summary>
    public int Rows { get; set; } = 1;
}

/// <summary>Brings the cells of a Word table to columns. A cell that reaches down is written as one that begins and others that continue (ISO/IEC 29500-1, 17.4.84).</summary>
internal static class WordGrid
{
    /// <summary>The rows.</summary>
    public static List<WordRow> Of(Table table)
    {
        var rows = new List<WordRow>();
        var open = new Dictionary<int, WordCell>();
        foreach (var row in RowsOf(table))
        {
            var cells = new List<WordCell>();
            var index = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            foreach (var element in CellsOf(row))
            {
                var properties = element.TableCellProperties;
                var columns = Math.Max(1, properties?.GridSpan?.Val?.Value ?? 1);
                var merge = properties?.VerticalMerge;
                if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && open.TryGetValue(index, out var above))
                {
                    above.Rows++;
                }
                else
                {
                    var cell = new WordCell(element, index, columns);
                    cells.Add(cell);
                    open.Remove(index);
                    if (merge is not null)
                    {
                        open[index] = cell;
                    }
                }

                index += columns;
            }

            var header = row.TableRowProperties?.GetFirstChild<TableHeader>();
            rows.Add(new WordRow(header is not null && header.Val?.InnerText is not ("0" or "false" or "off"), cells));
        }

        return rows;
    }

    private static IEnumerable<TableRow> RowsOf(Table table) => table.ChildElements.SelectMany(static child => child switch
    {
        TableRow row => [row],
        SdtRow { SdtContentRow: { } content } => content.Elements<TableRow>(),
        CustomXmlRow custom => custom.Elements<TableRow>(),
        _ => [],
    }).Where(static row => row.TableRowProperties?.GetFirstChild<Deleted>() is null);

    private static IEnumerable<TableCell> CellsOf(TableRow row) => row.ChildElements.SelectMany(static child => child switch
    {
        TableCell cell => [cell],
        SdtCell { SdtContentCell: { } content } => content.Elements<TableCell>(),
        CustomXmlCell custom => custom.Elements<TableCell>(),
        _ => [],
    });
}
