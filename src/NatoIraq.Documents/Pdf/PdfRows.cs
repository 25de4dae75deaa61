namespace NatoIraq.Documents.Pdf;

/// <summary>
/// Divides the lines of a table into rows: by the lines drawn between them, else by the space between the cells, else by the columns that begin anew. The words of a
/// cell can stand at its top, in its middle or at its foot.
/// </summary>
internal sealed class PdfRows
{
    /// <summary>Lines of a cell are at most this many times as far apart as the closest of the table.</summary>
    private const double RowGap = 1.12;

    /// <summary>Words of a column that are this many times further apart do not stand in one cell.</summary>
    private const double CellGap = 1.6;

    /// <summary>A drawn line divides rows if it takes this share of the width.</summary>
    private const double LeastRule = 0.6;

    /// <summary>A space and what a line may lack to its limit, in characters.</summary>
    private const double Slack = 1.5;

    /// <summary>Two lines can be rows if they have words in this share of the same columns.</summary>
    private const double MostShared = 0.66;

    /// <summary>The space between columns, in characters, that words do not reach into.</summary>
    private const double Padding = 2.5;

    private readonly IReadOnlyList<PdfLine> lines;
    private readonly List<List<PdfLine?>> cells;
    private readonly List<(double Left, double Right)> columns;

    /// <param name="lines">The lines of the table.</param>
    /// <param name="strips">The spaces between its columns.</param>
    public PdfRows(IReadOnlyList<PdfLine> lines, List<(double Left, double Right)> strips)
    {
        this.lines = lines;
        cells = [.. lines.Select(line => line.Cells(strips))];
        var left = lines.Min(static line => line.Left);
        var right = lines.Max(static line => line.Right);
        columns = [.. strips.Select(static strip => strip.Right).Prepend(left).Zip(strips.Select(static strip => strip.Left).Append(right))];
    }

    /// <summary>The rows with their cells; null where the lines say as much.</summary>
    /// <param name="rules">The lines that are drawn on the page.</param>
    public IReadOnlyList<IReadOnlyList<PdfCell>>? Divide(IReadOnlyList<PdfRule> rules)
    {
        if (ByRules(rules) is { } ruled)
        {
            return ruled;
        }

        var starts = ByGaps(out var isPadded);
        return columns.Count < 3 && !isPadded && !HasHeader(rules) ? null : [.. RowsAt(starts).Select(row => Cells(row.First, row.End))];
    }

    /// <summary>Whether a line is drawn below the first row.</summary>
    public bool HasHeader(IReadOnlyList<PdfRule> rules)
    {
        if (lines.Count < 2)
        {
            return false;
        }

        var below = rules.Where(rule => rule.Height < lines[0].BaseLine && rule.Height > lines[1].BaseLine).ToList();
        return columns.TrueForAll(column => Covers(below, column));
    }

    private IEnumerable<(int First, int End)> RowsAt(List<int> starts) => starts.Zip(starts.Skip(1).Append(lines.Count));

    /// <summary>The cells of a row; a title that stands in the middle takes all columns.</summary>
    private List<PdfCell> Cells(int first, int end)
    {
        var row = Enumerable.Range(0, columns.Count).Select(column => Words(column, first, end)).ToList();
        var filled = row.FindIndex(static words => words.Count > 0);
        var only = row.Count(static words => words.Count > 0) == 1 ? row[filled] : null;
        var (left, right) = (columns[0].Left, columns[^1].Right);
        return only is [var line] && filled > 0 && Math.Abs((line.Left + line.Right) - (left + right)) < 4 * line.CharacterWidth
            ? [new PdfCell(only, columns.Count)]
            : [.. row.Select(static words => new PdfCell(words))];
    }

    private List<PdfLine> Words(int column, int first, int end) =>
        [.. Enumerable.Range(first, end - first).Select(index => cells[index][column]).OfType<PdfLine>()];

    /// <summary>The rows between drawn lines; null where there are none between most rows.</summary>
    private List<List<PdfCell>>? ByRules(IReadOnlyList<PdfRule> rules)
    {
        var (left, right) = (columns[0].Left, columns[^1].Right);
        var between = new List<(int Line, List<PdfRule> Rules)>();
        for (var index = 1; index < lines.Count; index++)
        {
            var (top, foot) = (lines[index - 1].BaseLine, lines[index].BaseLine);
            var here = rules.Where(rule => rule.Height < top && rule.Height > foot && rule.Right > left && rule.Left < right).ToList();
            if (here.Count > 0 && columns.Count(column => Covers(here, column)) * 2 >= columns.Count)
            {
                between.Add((index, here));
            }
        }

        var isRuled = between.Count >= 2 && between.Count(gap => columns.Count(column => Covers(gap.Rules, column)) >= LeastRule * columns.Count) >= 2;
        if (!isRuled)
        {
            return null;
        }

        var rows = RowsAt([0, .. between.Select(static gap => gap.Line)]).ToList();

        // Where only headers are underlined, there are rows between the lines that are drawn.
        var tall = rows.FindAll(static row => row.End - row.First > 1);
        if (tall.Count(row => Enumerable.Range(row.First + 1, row.End - row.First - 1).Any(CouldBeRow)) * 2 > tall.Count)
        {
            return null;
        }

        var table = new List<List<PdfCell>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var made = new List<PdfCell>();
            for (var column = 0; column < columns.Count; column++)
            {
                if (row > 0 && !Covers(between[row - 1].Rules, columns[column]))
                {
                    continue;
                }

                var last = row;
                while (last < between.Count && !Covers(between[last].Rules, columns[column]))
                {
                    last++;
                }

                made.Add(new PdfCell(Words(column, rows[row].First, rows[last].End), Rows: last - row + 1));
            }

            table.Add(made is [var _, ..] && made.Count == columns.Count && made.TrueForAll(static cell => cell.Rows == 1) ? Cells(rows[row].First, rows[row].End) : made);
        }

        return table;
    }

    /// <summary>Whether a line has words that would have fitted on the line above.</summary>
    private bool CouldBeRow(int index) =>
        Enumerable.Range(0, columns.Count).Any(column => cells[index][column] is not null && cells[index - 1][column] is not null && WouldFit(column, index - 1, index));

    private static bool Covers(List<PdfRule> rules, (double Left, double Right) column)
    {
        var middle = (column.Left + column.Right) / 2;
        return rules.Exists(rule => rule.Left <= middle && rule.Right >= middle);
    }

    /// <summary>The lines that begin rows.</summary>
    private List<int> ByGaps(out bool isPadded)
    {
        var pairs = new List<(int Column, int Above, int Below, double Distance)>();
        for (var column = 0; column < columns.Count; column++)
        {
            var above = -1;
            for (var index = 0; index < lines.Count; index++)
            {
                if (cells[index][column] is not null)
                {
                    if (above >= 0)
                    {
                        pairs.Add((column, above, index, lines[above].BaseLine - lines[index].BaseLine));
                    }

                    above = index;
                }
            }
        }

        // What is joined by lines of one cell is one row.
        var closest = pairs.Min(static pair => pair.Distance);
        var isJoined = new bool[lines.Count];
        foreach (var pair in pairs.Where(pair => pair.Distance <= RowGap * closest))
        {
            Array.Fill(isJoined, true, pair.Above + 1, pair.Below - pair.Above);
        }

        // Where most lines that stand close are rows, there is no space that divides rows.
        var close = pairs.Where(pair => pair.Distance <= RowGap * closest).ToList();
        var lone = close.Count(pair => !WouldFit(pair.Column, pair.Above, pair.Below) && !AreRows(pair.Above, pair.Below));
        var rows = Enumerable.Range(0, lines.Count).Where(index => !isJoined[index]).ToList();
        var undivided = RowsAt(rows).Where(row => pairs.Exists(pair => pair.Above >= row.First && pair.Below < row.End && pair.Distance > CellGap * closest)).Sum(static row => row.End - row.First);
        isPadded = rows.Count > 1 && lone * 2 > close.Count && undivided * 2 < lines.Count;
        return isPadded ? rows : [.. RowsAt(rows).SelectMany(row => Starts(row.First, row.End))];
    }

    /// <summary>Whether a line has words in most of the columns that the line above has.</summary>
    private bool AreRows(int above, int below)
    {
        var (first, second) = (cells[above], cells[below]);
        var both = Enumerable.Range(0, columns.Count).Count(column => first[column] is not null && second[column] is not null);
        return below == above + 1 && both > 1 && both >= MostShared * Math.Min(first.Count(static cell => cell is not null), second.Count(static cell => cell is not null));
    }

    /// <summary>The rows of lines that stand close: a row begins where a column begins anew, where the first has words beside others, or where words could have stood above.</summary>
    private IEnumerable<int> Starts(int first, int end)
    {
        yield return first;
        for (var index = first + 1; index < end; index++)
        {
            var filled = Enumerable.Range(0, columns.Count).Where(column => cells[index][column] is not null).ToList();
            var isNew = filled.Exists(column => cells[index - 1][column] is null || WouldFit(column, index - 1, index));
            if (isNew || (filled.Count > 1 && filled[0] == 0))
            {
                yield return index;
            }
        }
    }

    /// <summary>Whether the first word of a line of a cell would have fitted on the line above.</summary>
    private bool WouldFit(int column, int above, int below)
    {
        var (first, second) = (cells[above][column]!, cells[below][column]!);
        var limit = column + 1 < columns.Count ? Math.Max(columns[column].Right, columns[column + 1].Left - (Padding * first.CharacterWidth)) : columns[column].Right;
        return Math.Abs(first.Left - second.Left) < second.CharacterWidth && first.Right + (Slack * second.CharacterWidth) + second.Words[0].BoundingBox.Width < limit;
    }
}
