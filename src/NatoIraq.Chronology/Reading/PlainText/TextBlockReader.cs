using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>
/// Brings plain text to blocks, a line a block, in constant memory: it holds two blocks back, because what stands below a line can make it a heading or a header.
/// </summary>
internal sealed class TextBlockReader
{
    private readonly TextDialect dialect;
    private readonly Boilerplate boilerplate;
    private readonly TextColumns columns;
    private readonly LineShapes shapes;
    private readonly InlineMarkup markup;
    private readonly LineJoiner joiner = new();
    private bool isAfterGap = true;
    private int tables;
    private bool isInTable;
    private int columnsAbove;

    /// <param name="head">The beginning of the document.</param>
    public TextBlockReader(string head = "")
    {
        dialect = TextDialects.Detect(head);
        boilerplate = new Boilerplate(head);
        columns = new TextColumns(head);
        shapes = new LineShapes(dialect);
        markup = new InlineMarkup(dialect);
    }

    /// <summary>The blocks of the lines.</summary>
    public IEnumerable<Block> Read(IEnumerable<SourceLine> lines)
    {
        var table = new WikiTable(markup);
        foreach (var line in lines)
        {
            if (line.Text.AsSpan().IsWhiteSpace())
            {
                isAfterGap = true;
                continue;
            }

            if (Boilerplate.BeginsPage(line.Text))
            {
                joiner.EndPage();
            }

            if (table.IsOpen || (dialect.HasFlag(TextDialect.Wiki) && WikiTable.Opens(line.Text.AsSpan().TrimStart())))
            {
                tables += table.IsOpen ? 0 : 1;
                foreach (var block in table.Read(line, tables))
                {
                    joiner.Add(block);
                }
            }
            else
            {
                Add(line);
            }

            isAfterGap = false;
            while (joiner.TryTake(out var ready))
            {
                yield return ready;
            }
        }

        foreach (var block in table.End())
        {
            joiner.Add(block);
        }

        joiner.End();
        while (joiner.TryTake(out var ready))
        {
            yield return ready;
        }
    }

    private void Add(SourceLine line)
    {
        var text = line.Text.AsSpan();
        if (boilerplate.ReasonToIgnore(line.Text) is { } reason)
        {
            joiner.Add(LineBlock.Ignore(line, reason));
            return;
        }

        if (LineBlock.IsRule(text))
        {
            joiner.Add(LineBlock.Ignore(line, Block.Rule));
            return;
        }

        var shape = shapes.Of(text);
        if (shape.Kind == BlockKind.Ignored)
        {
            joiner.Add(LineBlock.Ignore(line, shape.Reason!));
        }
        else if (shape.Kind == BlockKind.Text && CellsOf(line, shape) is { Count: > 0 } cells)
        {
            AddDivided(line, shape, cells);
        }
        else
        {
            isInTable = false;
            AddSegments(line, shape, []);
        }
    }

    private LazyCells CellsOf(SourceLine line, LineShape shape)
    {
        var isLinked = (dialect & (TextDialect.Wiki | TextDialect.Org)) != 0 && line.Text.AsSpan().IndexOf("[[") >= 0 && !TextColumns.IsFramed(line.Text);
        var spans = LatexRow.Divide(line.Text[..shape.End], dialect) ?? (isLinked ? [] : columns.Divide(line.Text));
        return new LazyCells(spans, cell => LineBlock.Join([.. markup.Read(line, cell.Start, cell.End).Select(static segment => segment.Content)]));
    }

    /// <summary>A line in cells: a row where bars frame it, else a line whose cells are given with it.</summary>
    private void AddDivided(SourceLine line, LineShape shape, LazyCells cells)
    {
        var text = line.Text.AsSpan(shape.Start, shape.End - shape.Start);
        if (!TextColumns.IsFramed(text) && !LatexRow.Is(line.Text, dialect) && !(dialect.HasFlag(TextDialect.AsciiDoc) && text[0] == '|'))
        {
            AddSegments(line, shape, cells);
            return;
        }

        var content = LineBlock.Join(cells);
        if (content.Text.Length == 0)
        {
            joiner.Add(LineBlock.Ignore(line, "an empty row"));
            return;
        }

        // Blank lines may stand between the rows of one table.
        tables += isInTable && (!isAfterGap || cells.Count == columnsAbove) ? 0 : 1;
        (isInTable, columnsAbove) = (true, cells.Count);
        joiner.Add(new Block
        {
            Kind = BlockKind.Row,
            Line = line.Number,
            Span = LineBlock.SpanOf(line),
            Content = content,
            Indent = LineBlock.IndentOf(line.Text),
            IsAfterGap = isAfterGap,
            Width = line.Text.Length,
            Cells = cells,
            Table = tables,
            Raw = line,
        });
    }

    private void AddSegments(SourceLine line, LineShape shape, IReadOnlyList<FoldedText> cells)
    {
        var segments = Segments(line, shape).Where(static segment => segment.Content.Text.Length > 0).ToList();
        if (segments.Count == 0)
        {
            joiner.Add(LineBlock.Ignore(line, "no words"));
            return;
        }

        var whole = LineBlock.SpanOf(line);
        var start = whole.Start;
        for (var index = 0; index < segments.Count; index++)
        {
            var segment = segments[index];
            var isFirst = index == 0;
            var end = index == segments.Count - 1 ? whole.End : line.Start + segment.End;
            joiner.Add(new Block
            {
                Kind = isFirst ? shape.Kind : BlockKind.Text,
                Line = line.Number,
                Span = TextSpan.FromBounds(start, end),
                Content = segment.Content,
                Level = isFirst ? shape.Level : 0,
                Marker = isFirst ? shape.Marker ?? "" : "",
                Depth = shape.Kind == BlockKind.Item && !isFirst ? shape.Depth + 1 : shape.Depth,
                Indent = LineBlock.IndentOf(line.Text),
                IsAfterGap = isFirst && isAfterGap,
                Width = line.Text.Length,
                EmphasisLength = segment.EmphasisLength,
                Cells = segments.Count == 1 ? cells : [],
                Raw = line,
            });
            var rest = line.Text.AsSpan(end - line.Start);
            start = end + rest.Length - rest.TrimStart().Length;
        }
    }

    private IReadOnlyList<TextSegment> Segments(SourceLine line, LineShape shape)
    {
        if (shape.LabelEnd == 0)
        {
            return markup.Read(line, shape.Start, shape.End);
        }

        var label = markup.Read(line, shape.Start, shape.LabelEnd)[^1].Content;
        var words = new FoldedTextBuilder();
        words.Append(label, 0, label.Text.Length);
        foreach (var segment in markup.Read(line, shape.LabelEnd + 1, shape.End))
        {
            words.Space();
            words.Append(segment.Content, 0, segment.Content.Text.Length);
        }

        return [new TextSegment(shape.End, words.ToFoldedText(), label.Text.Length)];
    }
}
