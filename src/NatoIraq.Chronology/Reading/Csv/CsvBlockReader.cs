using System.Globalization;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Csv;

/// <summary>
/// Brings delimiter-separated values (RFC 4180) to rows: quoted cells, doubled quotes, line ends inside quotes. Where a closing quote is missing, the line is
/// refused, and reading goes on at the next line that is a row by itself.
/// </summary>
/// <param name="delimiter">The character between cells.</param>
/// <param name="usualCells">How many cells most rows have; 0 where that is not known.</param>
internal sealed class CsvBlockReader(char delimiter, int usualCells = 0)
{
    /// <summary>A quoted cell that is longer has lost its closing quote.</summary>
    private const int MostLines = 1000;

    private const int LongestHeaderCell = 40;

    private readonly CsvRecord alone = new(delimiter);
    private bool hasRows;
    private bool isAfterGap = true;

    /// <summary>How many cells most rows of a document's head have.</summary>
    public static int UsualCells(char delimiter, string head)
    {
        const int SampledRows = 200;
        return new CsvBlockReader(delimiter).Read(SourceLine.ReadFrom(new StringReader(head)))
            .Take(SampledRows)
            .Where(static block => block.Kind == BlockKind.Row)
            .GroupBy(static row => row.Cells.Count)
            .MaxBy(static group => group.Count())?.Key ?? 0;
    }

    /// <summary>The rows of the lines, one by one.</summary>
    public IEnumerable<Block> Read(IEnumerable<SourceLine> lines)
    {
        var record = new CsvRecord(delimiter);
        var open = new List<SourceLine>();
        var again = new Queue<SourceLine>();
        using var source = lines.GetEnumerator();
        while (true)
        {
            if (!again.TryDequeue(out var line) && !Next(source, out line))
            {
                if (open.Count == 0)
                {
                    yield break;
                }

                yield return Refuse(open, record, again);
                continue;
            }

            if (open.Count == 0 && line.Text.AsSpan().IsWhiteSpace())
            {
                isAfterGap = true;
                continue;
            }

            open.Add(line);
            var state = record.Add(line);
            if (state == CsvState.Complete)
            {
                yield return Row(open, record.Take());
                open.Clear();
            }
            else if (state == CsvState.Broken || open.Count > MostLines)
            {
                yield return Refuse(open, record, again);
            }
        }
    }

    private static bool Next(IEnumerator<SourceLine> source, out SourceLine line)
    {
        var hasNext = source.MoveNext();
        line = hasNext ? source.Current : default;
        return hasNext;
    }

    private Block Row(List<SourceLine> lines, List<FoldedText> cells)
    {
        var content = LineBlock.Join(cells);
        var kind = content.Text.Length == 0 ? BlockKind.Ignored
            : !hasRows && usualCells > 1 && cells.Count(static cell => cell.Text.Length > 0) == 1 ? BlockKind.Caption
            : BlockKind.Row;
        var isHeader = kind == BlockKind.Row && !hasRows && cells.Count >= usualCells && IsHeader(cells);
        hasRows |= kind == BlockKind.Row;
        return Make(lines, kind, content) with
        {
            Cells = kind == BlockKind.Row ? cells : [],
            IsHeader = isHeader,
            Table = kind == BlockKind.Row ? 1 : 0,
            Reason = kind == BlockKind.Ignored ? "an empty row" : null,
        };
    }

    private static bool IsHeader(List<FoldedText> cells) =>
        cells.TrueForAll(static cell => cell.Text.Length < LongestHeaderCell && !cell.Text.AsSpan().ContainsAnyInRange('0', '9'))
        && cells.Exists(static cell => cell.Text.Length > 0);

    /// <summary>Refuses the lines up to the next that is a row by itself; that and those behind it are read again.</summary>
    private Block Refuse(List<SourceLine> open, CsvRecord record, Queue<SourceLine> again)
    {
        record.Take();
        var refused = 1;
        while (refused < open.Count && !IsRow(open[refused]))
        {
            refused++;
        }

        var later = again.ToList();
        again.Clear();
        open.Skip(refused).Concat(later).ToList().ForEach(again.Enqueue);
        var lines = open.Take(refused).ToList();
        open.Clear();
        var words = new FoldedTextBuilder();
        foreach (var line in lines)
        {
            words.Space();
            words.Append(line.Text, line.Start);
        }

        hasRows = true;
        return Make(lines, BlockKind.Broken, words.ToFoldedText()) with
        {
            Reason = string.Create(CultureInfo.InvariantCulture, $"The quoted cell that starts on line {lines[0].Number} is not closed. Add the missing quotation mark."),
        };
    }

    private bool IsRow(SourceLine line)
    {
        var state = alone.Add(line);
        var cells = alone.Take().Count;
        return state == CsvState.Complete && (usualCells == 0 ? cells > 1 : cells == usualCells);
    }

    private Block Make(List<SourceLine> lines, BlockKind kind, FoldedText content)
    {
        var last = lines.FindLast(static line => !line.Text.AsSpan().IsWhiteSpace());
        var block = new Block
        {
            Kind = kind,
            Line = lines[0].Number,
            Span = TextSpan.FromBounds(LineBlock.SpanOf(lines[0]).Start, LineBlock.SpanOf(last).End),
            Content = content,
            IsAfterGap = isAfterGap,
        };
        isAfterGap = false;
        return block;
    }
}
