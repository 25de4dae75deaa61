namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>A row of a table as it grows cell by cell.</summary>
/// <param name="isHead">Whether it stands in the table's head.</param>
internal sealed class TableRow(bool isHead)
{
    /// <summary>A cell with more paragraphs than this may hold a page laid out by a table, not a datum.</summary>
    private const int MostParagraphs = 8;

    /// <summary>The longest cell beside such a one that shows that the row is one of a table of data.</summary>
    private const int LongestDatum = 100;

    /// <summary>The most columns and rows a cell can span (HTML Standard, 4.9.11).</summary>
    private const int MostColumns = 1000;

    private const int MostRows = 65534;

    private readonly List<(List<Block> Blocks, bool IsHead, int Columns, int Rows)> cells = [];

    /// <summary>Opens a cell.</summary>
    public void OpenCell(bool isHeadCell, int columns, int rows) =>
        cells.Add(([], isHeadCell, Math.Clamp(columns, 1, MostColumns), Math.Clamp(rows, 1, MostRows)));

    /// <summary>Whether a cell is open.</summary>
    public bool HasCell => cells.Count > 0;

    /// <summary>Adds a paragraph to the open cell.</summary>
    public void Add(Block block) => cells[^1].Blocks.Add(block);

    /// <summary>The row as one block, or its paragraphs where it is none.</summary>
    /// <param name="spans">The cells of the table that reach down.</param>
    /// <param name="table">Which table it belongs to.</param>
    public IEnumerable<Block> Take(SpannedCells spans, int table)
    {
        var filled = cells.FindAll(static cell => cell.Blocks.Count > 0);
        if (filled.Count == 0)
        {
            return [];
        }

        if (cells.Count == 1 && !spans.ReachesDown)
        {
            var only = cells[0];
            return only.Blocks.Count == 1 && (only.IsHead || only.Columns > 1)
                ? [only.Blocks[0] with { Kind = BlockKind.Heading, Level = Block.LowestLevel, IsAfterGap = true }]
                : only.Blocks;
        }

        if (cells.Exists(static cell => cell.Blocks.Count > MostParagraphs) && !filled.Exists(static cell => cell.Blocks is [{ Text.Length: <= LongestDatum }]))
        {
            return cells.SelectMany(static cell => cell.Blocks);
        }

        var first = filled[0].Blocks[0];
        var words = new FoldedTextBuilder();
        var dates = new List<MachineDate>();
        foreach (var block in cells.SelectMany(static cell => cell.Blocks))
        {
            words.Break();
            var start = words.Length == 0 ? 0 : words.Length + 1;
            words.Append(block.Content, 0, block.Text.Length);
            dates.AddRange(block.MachineDates.Select(date => date with { Start = start + date.Start }));
        }

        return
        [
            first with
            {
                Kind = BlockKind.Row,
                Level = 0,
                IsHeader = isHead || cells.TrueForAll(static cell => cell.IsHead),
                Span = TextSpan.FromBounds(first.Span.Start, filled[^1].Blocks[^1].Span.End),
                Content = words.ToFoldedText(),
                IsAfterGap = true,
                EmphasisLength = 0,
                Marker = "",
                Cells = spans.LayOut(cells.Select(static cell => new SpannedCell(LineBlock.Join(cell.Blocks.ConvertAll(static block => block.Content)), cell.Columns, cell.Rows))),
                MachineDates = dates,
                Table = table,
            },
        ];
    }
}
