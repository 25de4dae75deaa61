using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>A row of an HTML table as it grows cell by cell. Cells that span columns or rows leave empty ones where they reach.</summary>
internal sealed class HtmlRow
{
    /// <summary>A cell with more paragraphs than this holds a page laid out by a table, not a datum.</summary>
    private const int MostParagraphs = 8;

    /// <summary>The widest span of columns or rows that is followed (the standard's own limit for columns).</summary>
    private const int LongestSpan = 1000;

    private readonly List<(List<Block> Blocks, bool IsHead, int Columns, int Rows)> cells = [];

    /// <summary>Opens a cell.</summary>
    public void OpenCell(bool isHead, int columns, int rows) =>
        cells.Add(([], isHead, Math.Clamp(columns, 1, LongestSpan), Math.Clamp(rows, 1, LongestSpan)));

    /// <summary>Whether a cell is open.</summary>
    public bool HasCell => cells.Count > 0;

    /// <summary>Adds a paragraph to the open cell.</summary>
    public void Add(Block block) => cells[^1].Blocks.Add(block);

    /// <summary>The row as one block, or its paragraphs where it is none.</summary>
    /// <param name="spans">How many rows the cell in each column still reaches down; updated.</param>
    public IEnumerable<Block> Take(List<int> spans)
    {
        var filled = cells.FindAll(static cell => cell.Blocks.Count > 0);
        if (filled.Count == 0)
        {
            return [];
        }

        if (cells.Count == 1 && spans.TrueForAll(static rows => rows == 0))
        {
            var only = cells[0];
            return only.Blocks.Count == 1 && (only.IsHead || only.Columns > 1) ? [AsHeading(only.Blocks[0])] : only.Blocks;
        }

        if (cells.Exists(static cell => cell.Blocks.Count > MostParagraphs))
        {
            return cells.SelectMany(static cell => cell.Blocks);
        }

        var first = filled[0].Blocks[0];
        var words = new FoldedTextBuilder();
        var columns = new List<FoldedText>();
        foreach (var (blocks, _, width, height) in cells)
        {
            SkipSpanned(spans, columns);
            var cell = new FoldedTextBuilder();
            foreach (var block in blocks)
            {
                words.Break();
                words.Append(block.Content, 0, block.Text.Length);
                cell.Break();
                cell.Append(block.Content, 0, block.Text.Length);
            }

            for (var column = 0; column < width && columns.Count < LongestSpan; column++)
            {
                while (spans.Count <= columns.Count)
                {
                    spans.Add(0);
                }

                spans[columns.Count] = height - 1;
                columns.Add(column == 0 ? cell.ToFoldedText() : FoldedText.Empty);
            }
        }

        SkipSpanned(spans, columns);
        return
        [
            new Block
            {
                Kind = BlockKind.Row,
                IsHeader = cells.TrueForAll(static cell => cell.IsHead),
                Line = first.Line,
                Span = TextSpan.FromBounds(first.Span.Start, filled[^1].Blocks[^1].Span.End),
                Content = words.ToFoldedText(),
                IsAfterGap = true,
                Cells = columns,
                MachineDates = first.MachineDates,
            },
        ];
    }

    private static void SkipSpanned(List<int> spans, List<FoldedText> columns)
    {
        while (columns.Count < spans.Count && spans[columns.Count] > 0)
        {
            spans[columns.Count]--;
            columns.Add(FoldedText.Empty);
        }
    }

    private static Block AsHeading(Block block) => new()
    {
        Kind = BlockKind.Heading,
        Line = block.Line,
        Span = block.Span,
        Content = block.Content,
        Level = 6,
        IsAfterGap = true,
        EmphasisLength = block.EmphasisLength,
    };
}
