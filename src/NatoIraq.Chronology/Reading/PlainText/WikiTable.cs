using System.Globalization;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>
/// A table in MediaWiki's markup, which may take a line for each cell: <c>{|</c>, <c>|-</c>, <c>| cell || cell</c>, <c>! header !! header</c>, <c>|+ caption</c>, <c>|}</c>.
/// </summary>
/// <param name="markup">Takes the markup out of words.</param>
internal sealed class WikiTable(InlineMarkup markup)
{
    private readonly SpannedCells spans = new();
    private readonly List<(List<FoldedText> Words, int Columns, int Rows, bool IsHead)> cells = [];
    private SourceLine first;
    private int end;
    private int table;

    /// <summary>Whether a table is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether a line opens a table.</summary>
    public static bool Opens(ReadOnlySpan<char> text) => text.TrimStart(':').StartsWith("{|");

    /// <summary>The blocks that are complete once a line of the table has come.</summary>
    /// <param name="line">The line; not blank.</param>
    /// <param name="number">The ordinal of the table that this line opens or belongs to.</param>
    public IEnumerable<Block> Read(SourceLine line, int number)
    {
        var text = line.Text.AsSpan().Trim();
        var start = line.Text.Length - line.Text.AsSpan().TrimStart().Length;
        if (!IsOpen || text.StartsWith("|-") || text.StartsWith("|}"))
        {
            var row = End();
            if (!IsOpen)
            {
                spans.Clear();
                table = number;
            }

            IsOpen = !text.StartsWith("|}");
            return row.Append(LineBlock.Ignore(line, Block.Markup));
        }

        if (text.StartsWith("|+"))
        {
            var content = Words(line, start + 2, start + text.Length);
            return End().Append(content.Text.Length == 0 ? LineBlock.Ignore(line, Block.Markup) : new Block
            {
                Kind = BlockKind.Caption, Line = line.Number, Span = LineBlock.SpanOf(line), Content = content, Table = table, Raw = line,
            });
        }

        if (cells.Count == 0)
        {
            first = line;
        }

        end = line.Start + start + text.Length;
        if (text[0] is '|' or '!')
        {
            ReadCells(line, start, start + text.Length);
        }
        else if (cells.Count > 0)
        {
            cells[^1].Words.Add(Words(line, start, start + text.Length));
        }
        else
        {
            return [LineBlock.Ignore(line, "between the rows of a table")];
        }

        return [];
    }

    /// <summary>The row that is open, at the end of the text.</summary>
    public IEnumerable<Block> End()
    {
        if (cells.Count == 0)
        {
            return [];
        }

        var columns = spans.LayOut(cells.Select(static cell => new SpannedCell(LineBlock.Join(cell.Words), cell.Columns, cell.Rows)));
        var content = LineBlock.Join([.. cells.SelectMany(static cell => cell.Words)]);
        var row = new Block
        {
            Kind = content.Text.Length == 0 ? BlockKind.Ignored : BlockKind.Row,
            Reason = content.Text.Length == 0 ? "an empty row" : null,
            Line = first.Number,
            Span = TextSpan.FromBounds(LineBlock.SpanOf(first).Start, end),
            Content = content,
            IsAfterGap = true,
            Cells = columns,
            Table = table,
            IsHeader = cells.TrueForAll(static cell => cell.IsHead),
        };
        cells.Clear();
        return [row];
    }

    private void ReadCells(SourceLine line, int start, int end)
    {
        var isHead = line.Text[start] == '!';
        var from = start + 1;
        for (var index = from; index <= end; index++)
        {
            var isDivider = index + 1 < end && (line.Text.AsSpan(index, 2) is "||" || (isHead && line.Text.AsSpan(index, 2) is "!!"));
            if (index < end && !isDivider)
            {
                continue;
            }

            var attributes = AttributesLength(line.Text.AsSpan(from, index - from));
            var raw = line.Text.AsSpan(from, attributes);
            cells.Add(([Words(line, from + attributes, index)], NumberOf(raw, "colspan="), NumberOf(raw, "rowspan="), isHead));
            index++;
            from = index + 1;
        }
    }

    private FoldedText Words(SourceLine line, int from, int to) => LineBlock.Join([.. markup.Read(line, from, Math.Max(from, to)).Select(static segment => segment.Content)]);

    /// <summary>How many characters of a cell say how it looks: <c>rowspan="2" | words</c>.</summary>
    private static int AttributesLength(ReadOnlySpan<char> cell)
    {
        var bar = cell.IndexOf('|');
        return bar > 0 && cell[..bar].Contains('=') && !cell[..bar].Contains("[[", StringComparison.Ordinal) && !cell[..bar].Contains("{{", StringComparison.Ordinal) ? bar + 1 : 0;
    }

    private static int NumberOf(ReadOnlySpan<char> attributes, string name)
    {
        const int MostSpanned = 1000;
        var start = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var value = start < 0 ? [] : attributes[(start + name.Length)..].TrimStart('"');
        var length = value.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(length < 0 ? value : value[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MostSpanned) : 1;
    }
}
