using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Syntax;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Html;
using NatoIraq.Chronology.Reading.PlainText;
using Block = NatoIraq.Chronology.Reading.Blocks.Block;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>
/// Brings Markdown to blocks. Markdig says what each line belongs to; each line of a paragraph is a block of its own, as in plain text, because writers of
/// chronologies end lines where Markdown does not.
/// </summary>
/// <param name="columns">The columns of lines outside tables.</param>
internal sealed class MarkdownBlockReader(TextColumns columns)
{
    private readonly List<Block> blocks = [];
    private string text = "";
    private int origin;
    private IReadOnlyList<SourceLine> lines = [];
    private MarkdownWords words = null!;
    private int next;
    private bool isAfterGap = true;
    private int tables;

    /// <summary>The blocks of a document, or of a part of one.</summary>
    /// <param name="part">Its text, which begins with a line.</param>
    /// <param name="partLines">Its lines, offsets and numbers as in the source.</param>
    public IReadOnlyList<Block> Read(string part, IReadOnlyList<SourceLine> partLines)
    {
        (text, lines, origin) = (part, partLines, partLines.Count > 0 ? partLines[0].Start : 0);
        blocks.Clear();
        next = 0;
        MarkdownDocument document;
        try
        {
            document = MarkdownSyntax.ReadBlocks(text, lines.Select(WordsOf));
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdig goes: no chronology, but nothing is lost.
            return [.. new TextBlockReader().Read(lines)];
        }

        words = new MarkdownWords(text, origin, MarkdownSyntax.InlineProcessorFor(document));
        foreach (var leaf in MarkdownTree.Leaves(document, text))
        {
            Add(leaf);
        }

        PassTo(lines.Count);
        return blocks;
    }

    /// <summary>A line without the form feed that begins its page.</summary>
    private TextSpan WordsOf(SourceLine line)
    {
        var length = line.Text.AsSpan().TrimStart('\f').Length;
        return new TextSpan(line.Start - origin + line.Text.Length - length, length);
    }

    /// <summary>What Markdig takes for the words of a line. Where it has broken up a tab, its text is no longer the source.</summary>
    private TextSpan WordsOf(StringLine line)
    {
        var source = lines[line.Line];
        var (first, last) = (source.Start - origin, source.Start - origin + source.Text.Length);
        if (ReferenceEquals(line.Slice.Text, text))
        {
            var from = Math.Clamp(line.Slice.Start, first, last);
            return TextSpan.FromBounds(from, Math.Clamp(line.Slice.End + 1, from, last));
        }

        var start = Math.Clamp(line.Position, first, last);
        start += text.AsSpan(start, last - start).IndexOfAnyExcept("# \t") is > 0 and var marks ? marks : 0;
        return TextSpan.FromBounds(start, last);
    }

    /// <summary>Passes the lines before one, which belong to no leaf.</summary>
    private void PassTo(int end, string reason = Block.Markup)
    {
        for (; next < Math.Min(end, lines.Count); next++)
        {
            var line = lines[next];
            if (line.Text.AsSpan().IsWhiteSpace())
            {
                isAfterGap = true;
            }
            else
            {
                Add(LineBlock.Ignore(line, reason));
            }
        }
    }

    private void Add(Block block)
    {
        blocks.Add(block);
        isAfterGap = false;
    }

    private void Add(MarkdownLeaf leaf)
    {
        var block = leaf.Block;
        PassTo(leaf.FirstLine);
        if (block is ThematicBreakBlock)
        {
            PassTo(block.Line + 1, Block.Rule);
        }
        else if (block is HtmlBlock)
        {
            AddHtml(leaf.LastLine + 1);
        }
        else if (leaf.Reason is { } reason)
        {
            PassTo(leaf.LastLine + 1, reason);
        }
        else if (block is YamlFrontMatterBlock)
        {
            AddFrontMatter(leaf.LastLine + 2);
        }
        else if (block is CodeBlock)
        {
            AddCode(leaf);
        }
        else if (block.Lines.Count > 0)
        {
            AddText(leaf);
        }
    }

    private void AddHtml(int end)
    {
        var (first, last) = (lines[next], lines[end - 1]);
        var html = text[(first.Start - origin)..(last.Start - origin + last.Text.Length)];
        var reader = new HtmlBlockReader(html, first.Start, first.Number, tables);
        blocks.AddRange(BlockGaps.Fill(reader.Read(), html, first.Start, first.Number));
        tables = reader.Tables;
        next = end;
        isAfterGap = false;
    }

    /// <summary>YAML before the document; its title is the document's.</summary>
    private void AddFrontMatter(int end)
    {
        const string Key = "title:";
        const string Reason = "front matter";
        while (next < Math.Min(end, lines.Count))
        {
            var line = lines[next];
            var value = line.Text.StartsWith(Key, StringComparison.OrdinalIgnoreCase) ? line.Text.AsSpan(Key.Length).Trim().Trim("\"'") : default;
            if (value.IsWhiteSpace())
            {
                PassTo(next + 1, Reason);
                continue;
            }

            var start = line.Text.IndexOf(value.ToString(), Key.Length, StringComparison.Ordinal);
            Add(new Block { Kind = BlockKind.Heading, Line = line.Number, Span = LineBlock.SpanOf(line), Content = LineBlock.Fold(line, start, value.Length), Level = 1, Raw = line });
            next++;
        }
    }

    /// <summary>Lines inside a fence: a log, a timeline that keeps its columns.</summary>
    private void AddCode(MarkdownLeaf leaf)
    {
        if (leaf.Block.Lines.Count == 0)
        {
            return;
        }

        PassTo(leaf.Block.Lines.Lines[0].Line);
        while (next <= leaf.LastLine)
        {
            var line = lines[next];
            if (line.Text.AsSpan().IsWhiteSpace())
            {
                PassTo(next + 1);
                continue;
            }

            var content = LineBlock.Fold(line, 0, line.Text.Length);
            Add(content.Text.Length == 0 ? LineBlock.Ignore(line, "no words") : new Block
            {
                Kind = BlockKind.Text,
                Line = line.Number,
                Span = LineBlock.SpanOf(line),
                Content = content,
                Depth = leaf.Depth,
                Indent = LineBlock.IndentOf(line.Text),
                IsAfterGap = isAfterGap,
                Width = line.Text.Length,
                Cells = columns.Cells(line),
                Raw = line,
            });
            next++;
        }
    }

    private void AddText(MarkdownLeaf leaf)
    {
        var block = leaf.Block;
        var spans = new List<TextSpan>(block.Lines.Count);
        for (var index = 0; index < block.Lines.Count; index++)
        {
            var whole = WordsOf(block.Lines.Lines[index]);
            var start = index > 0 ? whole.Start : leaf.WordsStart >= 0 ? Math.Min(leaf.WordsStart, whole.Start) : whole.Start + BoxLength(leaf, text.AsSpan(whole.Start, whole.Length));
            spans.Add(TextSpan.FromBounds(start, start + text.AsSpan(start, whole.End - start).TrimEnd().Length));
        }

        var delimiter = spans.FindIndex(span => MarkdownTable.IsDelimiterRow(text.AsSpan(span.Start, span.Length)));
        tables += delimiter >= 0 ? 1 : 0;
        var segments = words.Read(spans, delimiter >= 0);
        var isFirst = true;
        for (var index = 0; index < segments.Length; index++)
        {
            var number = block.Lines.Lines[index].Line;
            PassTo(number);
            if (index == delimiter || lines[number].Text.AsSpan().IsWhiteSpace())
            {
                PassTo(number + 1);
                continue;
            }

            isFirst &= !AddLine(leaf, lines[number], segments[index], isFirst, delimiter < 0 || index < delimiter - 1 ? RowPart.None : index < delimiter ? RowPart.Header : RowPart.Body);
            next = number + 1;
        }

        if (block is not HeadingBlock { IsSetext: true } || next >= lines.Count)
        {
            return;
        }

        if (leaf.Kind != BlockKind.Heading)
        {
            PassTo(next + 1, Block.Rule);
        }
        else if (blocks.Count > 0)
        {
            // The underline belongs to its heading.
            blocks[^1] = blocks[^1] with { Span = TextSpan.FromBounds(blocks[^1].Span.Start, LineBlock.SpanOf(lines[next]).End) };
            next++;
        }
    }

    /// <summary>The box of a task before its words: <c>[x]</c>.</summary>
    private static int BoxLength(MarkdownLeaf leaf, ReadOnlySpan<char> words) => leaf.OpensItem && words is ['[', ' ' or 'x' or 'X', ']', ' ', ..] ? 4 : 0;

    /// <summary>Adds the segments of a line; false where it has no words.</summary>
    private bool AddLine(MarkdownLeaf leaf, SourceLine line, List<MarkdownSegment> segments, bool isFirst, RowPart part)
    {
        var whole = LineBlock.SpanOf(line);
        var start = whole.Start;
        var filled = segments.FindAll(static segment => segment.Content.Text.Length > 0);
        if (filled.Count == 0)
        {
            Add(LineBlock.Ignore(line, LineBlock.IsRule(line.Text) ? Block.Rule : "no words"));
            return false;
        }

        for (var index = 0; index < filled.Count; index++)
        {
            var segment = filled[index];
            var end = index == filled.Count - 1 ? whole.End : origin + segment.End;
            var isRow = filled.Count == 1 && segment.Cells.Count > 0 && (part != RowPart.None || (segment.Cells.Count > 1 && MarkdownTable.IsFramed(line.Text)));
            var isLead = isFirst && index == 0;
            if (isRow && segment.Cells.All(static cell => cell.Text.Length == 0))
            {
                Add(LineBlock.Ignore(line, "an empty row"));
                return false;
            }

            Add(new Block
            {
                Kind = isRow ? BlockKind.Row : isLead ? leaf.Kind : BlockKind.Text,
                Line = line.Number,
                Span = TextSpan.FromBounds(start, start + text.AsSpan(start - origin, end - start).TrimEnd().Length),
                Content = isRow ? LineBlock.Join(segment.Cells) : segment.Content,
                Level = isLead && !isRow ? leaf.Level : 0,
                Marker = isLead ? leaf.Marker : "",
                Depth = isLead && leaf.OpensItem ? leaf.Depth - 1 : leaf.Depth,
                Indent = LineBlock.IndentOf(line.Text),
                IsAfterGap = isAfterGap && index == 0,
                Width = line.Text.Length,
                EmphasisLength = isRow ? 0 : segment.EmphasisLength,
                Cells = isRow || segment.Cells.Count > 1 ? segment.Cells : filled.Count == 1 && leaf.Kind is BlockKind.Text or BlockKind.Item ? columns.Cells(line) : [],
                Table = isRow && part != RowPart.None ? tables : 0,
                IsHeader = isRow && part == RowPart.Header,
                Raw = line,
            });
            start = whole.End - text.AsSpan(end - origin, whole.End - end).TrimStart().Length;
        }

        return true;
    }

    /// <summary>Where in a table a line stands.</summary>
    private enum RowPart
    {
        None,
        Header,
        Body,
    }
}
