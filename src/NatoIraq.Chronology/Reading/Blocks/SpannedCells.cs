namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>
/// Lays the cells of a table's rows out in columns. A cell that spans rows is a cell of each of them, with its place in the first; one that spans columns leaves
/// empty ones.
/// </summary>
internal sealed class SpannedCells
{
    /// <summary>Spans are followed this far to the right, so that no table is larger than the text it is written in.</summary>
    private const int MostColumns = 200;

    private readonly List<(int Rows, FoldedText Content)> above = [];

    /// <summary>Whether a cell of a row above reaches into the next row.</summary>
    public bool ReachesDown => above.Exists(static cell => cell.Rows > 0);

    /// <summary>Forgets the rows above: a table begins.</summary>
    public void Clear() => above.Clear();

    /// <summary>The columns of a row.</summary>
    public List<FoldedText> LayOut(IEnumerable<SpannedCell> cells)
    {
        var columns = new List<FoldedText>();
        foreach (var cell in cells)
        {
            TakeFromAbove(columns);
            for (var column = 0; column == 0 || (column < cell.Columns && columns.Count < MostColumns); column++)
            {
                var content = column == 0 ? cell.Content : FoldedText.Empty;
                if (columns.Count < above.Count)
                {
                    above[columns.Count] = (cell.Rows - 1, content);
                }
                else if (columns.Count < MostColumns)
                {
                    above.Add((cell.Rows - 1, content));
                }

                columns.Add(content);
            }
        }

        TakeFromAbove(columns);
        return columns;
    }

    private void TakeFromAbove(List<FoldedText> columns)
    {
        while (columns.Count < above.Count && above[columns.Count] is { Rows: > 0 } cell)
        {
            above[columns.Count] = (cell.Rows - 1, cell.Content);
            columns.Add(cell.Content);
        }
    }
}

/// <summary>A cell and how far it reaches.</summary>
/// <param name="Content">Its words.</param>
/// <param name="Columns">How many columns, at least 1.</param>
/// <param name="Rows">How many rows, at least 1.</param>
internal readonly record struct SpannedCell(FoldedText Content, int Columns, int Rows);
