using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.PlainText;

namespace NatoIraq.Chronology.Reading.Outline;

/// <summary>Brings a text with the outline of the file it was taken from to blocks.</summary>
/// <param name="source">The text and its outline.</param>
/// <param name="head">The beginning of the text: shows what is repeated on its pages.</param>
internal sealed class OutlineBlockReader(SourceText source, string head)
{
    private readonly LineCounter lines = new(source.Text);
    private readonly SpannedCells rowSpans = new();
    private OutlineCell? open;
    private int table;
    private TableRow? row;

    /// <summary>The blocks, in the order of the text. What stands between them is no part of any.</summary>
    public IEnumerable<Block> Read()
    {
        foreach (var outlined in source.Outline ?? [])
        {
            if (outlined.Cell?.Row != open?.Row)
            {
                foreach (var block in EndRow())
                {
                    yield return block;
                }
            }

            if (outlined.Role == OutlineRole.Lines)
            {
                foreach (var block in LinesOf(outlined.Span))
                {
                    yield return block;
                }

                continue;
            }

            if (outlined.Cell is not { } cell)
            {
                // A soft hyphen or a zero-width space by itself is no words.
                var block = BlockOf(outlined);
                yield return block.Text.Length > 0 || block.Kind == BlockKind.Ignored ? block : block with { Kind = BlockKind.Ignored, Reason = Block.Markup };
                continue;
            }

            if (cell.Table != table)
            {
                table = cell.Table;
                rowSpans.Clear();
            }

            row ??= new TableRow(cell.IsHeader);
            if (cell != open)
            {
                row.OpenCell(cell.IsHeader, cell.Columns, cell.Rows);
                open = cell;
            }

            if (outlined.Span.Length > 0)
            {
                row.Add(BlockOf(outlined));
            }
        }

        foreach (var block in EndRow())
        {
            yield return block;
        }
    }

    private IEnumerable<Block> LinesOf(TextSpan span)
    {
        var line = lines.LineAt(span.Start);
        var stretch = SourceLine.ReadFrom(new StringReader(source.Text.Substring(span.Start, span.Length)));
        return new TextBlockReader(head).Read(stretch.Select(read => read with { Number = read.Number + line - 1, Start = read.Start + span.Start }));
    }

    private List<Block> EndRow()
    {
        if (row is null || open is null)
        {
            return [];
        }

        var blocks = row.Take(rowSpans, open.Table).ToList();
        row = null;
        open = null;
        return blocks;
    }

    private Block BlockOf(OutlineBlock outlined)
    {
        var (start, length) = (outlined.Span.Start + outlined.MarkerLength, outlined.Span.Length - outlined.MarkerLength);
        var words = new FoldedTextBuilder(length);
        words.Append(source.Text.AsSpan(start, length), start);
        return new Block
        {
            Kind = KindOf(outlined.Role),
            Line = lines.LineAt(outlined.Span.Start),
            Span = outlined.Span,
            Content = words.ToFoldedText(),
            Level = outlined.Level,
            Marker = source.Text.Substring(outlined.Span.Start, outlined.MarkerLength).Trim(),
            Depth = outlined.Depth,
            Indent = outlined.Depth,
            IsAfterGap = outlined.IsAfterGap,
            EmphasisLength = Math.Min(outlined.EmphasisLength, words.Length),
            Reason = outlined.Role switch { OutlineRole.Note => "a note", OutlineRole.PageNumber => "a page number", _ => null },
        };
    }

    private static BlockKind KindOf(OutlineRole role) => role switch
    {
        OutlineRole.Heading => BlockKind.Heading,
        OutlineRole.Item => BlockKind.Item,
        OutlineRole.Caption => BlockKind.Caption,
        OutlineRole.Note or OutlineRole.PageNumber => BlockKind.Ignored,
        _ => BlockKind.Text,
    };
}
