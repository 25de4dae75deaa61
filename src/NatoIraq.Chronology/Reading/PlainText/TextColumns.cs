using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>
/// The columns of plain text: cells that tabs, bars or wide gaps of spaces divide. Whether gaps of spaces divide columns in a document, and whether two
/// tabs enclose an empty cell or only reach further, the lines of its head show together.
/// </summary>
internal sealed class TextColumns
{
    /// <summary>The most cells a line is cut into; what is left stays in the last.</summary>
    private const int MostCells = 1000;

    /// <summary>How many lines must agree in the number of their cells before gaps of spaces are taken for columns.</summary>
    private const int LeastLines = 3;

    private readonly bool dividesAtSpaces;
    private readonly bool dividesAtEachTab;

    /// <param name="head">The beginning of the document.</param>
    public TextColumns(string head)
    {
        var atSpaces = new Dictionary<int, int>();
        var atEachTab = new Dictionary<int, int>();
        var atTabRuns = new Dictionary<int, int>();
        var ends = new List<TextSpan>();
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (HasInnerTab(line))
            {
                Count(atEachTab, line, Divider.EachTab, ends);
                Count(atTabRuns, line, Divider.TabRun, ends);
            }
            else
            {
                Count(atSpaces, line, Divider.Spaces, ends);
            }
        }

        dividesAtSpaces = Most(atSpaces) >= LeastLines;
        dividesAtEachTab = Most(atEachTab) > Most(atTabRuns);
    }

    /// <summary>Whether bars stand at both ends of a line, as they do round the rows of a table.</summary>
    public static bool IsFramed(ReadOnlySpan<char> line) => line.Trim() is ['|' or '│' or '║', _, .., '|' or '│' or '║'];

    /// <summary>The cells of a line; none where it has fewer than two.</summary>
    public IReadOnlyList<FoldedText> Cells(SourceLine line)
    {
        var cells = Divide(line.Text);
        return cells.Count == 0 ? [] : cells.ConvertAll(cell => LineBlock.Fold(line, cell.Start, cell.Length));
    }

    /// <summary>Where the cells of a line stand in it, white space at their ends left out; none where it has fewer than two.</summary>
    public List<TextSpan> Divide(ReadOnlySpan<char> line)
    {
        var cells = new List<TextSpan>();
        var divider = HasInnerTab(line) ? (dividesAtEachTab ? Divider.EachTab : Divider.TabRun)
            : line.ContainsAny(Bars) ? (line.IndexOf("||") >= 0 && IsOnlyDoubled(line) ? Divider.DoubleBar : Divider.Bar)
            : dividesAtSpaces ? Divider.Spaces : Divider.None;
        if (divider != Divider.None)
        {
            Cut(line, divider, cells);
        }

        return cells;
    }

    private enum Divider
    {
        None,
        EachTab,
        TabRun,
        Bar,
        DoubleBar,
        Spaces,
    }

    private static void Cut(ReadOnlySpan<char> line, Divider divider, List<TextSpan> cells)
    {
        cells.Clear();
        // Where each tab divides, one at the head of a line stands behind an empty cell.
        var start = divider == Divider.EachTab ? 0 : line.Length - line.TrimStart().Length;
        var end = line.TrimEnd().Length;
        if (divider is Divider.Bar or Divider.DoubleBar)
        {
            var width = divider == Divider.Bar ? 1 : 2;
            // A bar at the end frames the row, and so does one at its start; without one at the end, a bar that is set in stands behind an empty cell.
            var isFramed = end > start && IsBar(line[end - 1]) && !(end > 1 && line[end - 2] == '\\');
            start = start < end && IsBar(line[start]) ? (isFramed || start == 0 ? start + width : 0) : start;
            end -= isFramed && end > start ? width : 0;
        }

        for (var index = start; index <= end; index++)
        {
            var length = index >= end || cells.Count == MostCells - 1 ? 0 : LengthAt(line, index, divider);
            if (length == 0 && index < end)
            {
                continue;
            }

            cells.Add(Trim(line, start, Math.Min(index, end)));
            index += Math.Max(0, length - 1);
            start = index + 1;
        }

        if (cells.Count < 2)
        {
            cells.Clear();
        }
    }

    /// <summary>How many characters the divider at <paramref name="index"/> takes; 0 where there is none.</summary>
    private static int LengthAt(ReadOnlySpan<char> line, int index, Divider divider)
    {
        switch (divider)
        {
            case Divider.EachTab:
                return line[index] == '\t' ? 1 : 0;
            case Divider.TabRun:
                return line[index] == '\t' ? RunAt(line, index) : 0;
            case Divider.Bar:
                return IsBar(line[index]) && !(index > 0 && line[index - 1] == '\\') ? 1 : 0;
            case Divider.DoubleBar:
                return line[index] == '|' && index + 1 < line.Length && line[index + 1] == '|' ? 2 : 0;
            default:
                // Typists put two spaces behind a sentence too.
                var run = line[index] == ' ' ? RunAt(line, index) : 0;
                return run >= 3 || (run == 2 && index > 0 && !(line[index - 1] is '.' or '?' or '!' or ':' or ')' or '"' or '\u201D')) ? run : 0;
        }
    }

    private static int RunAt(ReadOnlySpan<char> line, int index)
    {
        var rest = line[index..];
        return rest.Length - rest.TrimStart().Length;
    }

    private static TextSpan Trim(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private const string Bars = "|│║";

    private static bool IsBar(char character) => character is '|' or '│' or '║';

    private static bool HasInnerTab(ReadOnlySpan<char> line) => line.Trim().Contains('\t');

    private static bool IsOnlyDoubled(ReadOnlySpan<char> line)
    {
        for (var index = line.IndexOf('|'); index < line.Length; index++)
        {
            if (line[index] == '|' && !(index + 1 < line.Length && line[++index] == '|'))
            {
                return false;
            }
        }

        return true;
    }

    private static void Count(Dictionary<int, int> counts, ReadOnlySpan<char> line, Divider divider, List<TextSpan> cells)
    {
        Cut(line, divider, cells);
        if (cells.Count > 1)
        {
            counts[cells.Count] = counts.GetValueOrDefault(cells.Count) + 1;
        }
    }

    private static int Most(Dictionary<int, int> counts) => counts.Count == 0 ? 0 : counts.Values.Max();
}
