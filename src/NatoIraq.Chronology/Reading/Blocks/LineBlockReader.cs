using System.Buffers;

namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Brings the lines of plain text or Markdown to blocks, one line a block, reading one line ahead.</summary>
/// <param name="isMarkdown">Whether inline markup is taken out of the words.</param>
/// <param name="head">The beginning of the document, which shows what stands at the head and foot of its pages.</param>
internal sealed class LineBlockReader(bool isMarkdown, string head = "")
{
    private readonly PageFurniture furniture = new(head);
    private readonly TextColumns columns = new(head);

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("-=_*~#+.·—– \t|:");

    /// <summary>Why a line of dashes and the like is ignored; such a line ends the entry above it.</summary>
    public const string ARule = "a rule";

    /// <summary>The blocks of the lines.</summary>
    public IEnumerable<Block> Read(IEnumerable<SourceLine> lines)
    {
        Block? pending = null;
        var isAfterGap = true;
        var isFrontMatter = false;
        foreach (var line in lines)
        {
            if (line.Text.AsSpan().IsWhiteSpace())
            {
                isAfterGap = true;
                continue;
            }

            var isFence = isMarkdown && (isFrontMatter || line.Number == 1) && line.Text.AsSpan().TrimEnd() is "---";
            isFrontMatter ^= isFence;
            var block = isFence ? Ignore(line, "front matter") : isFrontMatter ? ReadFrontMatter(line)
                : furniture.ReasonToIgnore(line.Text) is { } reason ? Ignore(line, reason) : ReadLine(line, isAfterGap);
            if (PageFurniture.BeginsPage(line.Text) && pending?.Raw is { } last && PageFurniture.IsNumber(last.Text.AsSpan().Trim()))
            {
                pending = Ignore(last, "a page number");
            }

            if (pending is not null && IsUnderlineOf(block, pending))
            {
                pending = AsHeading(pending, line.Text.AsSpan().Trim()[0] == '=' ? 1 : 2);
            }

            if (pending is not null)
            {
                yield return pending;
            }

            pending = block;
            isAfterGap = false;
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    /// <summary>The words of a part of a line.</summary>
    public static (FoldedText Content, int EmphasisLength) ReadWords(ReadOnlySpan<char> raw, int origin, bool isMarkdown)
    {
        if (isMarkdown)
        {
            return MarkdownText.Read(raw, origin);
        }

        var builder = new FoldedTextBuilder(raw.Length);
        builder.Append(raw, origin);
        return (builder.ToFoldedText(), 0);
    }

    private const int TabStop = 4;

    private Block ReadLine(SourceLine line, bool isAfterGap)
    {
        var text = line.Text.AsSpan();
        int start = 0, indent = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            indent = text[start] == '\t' ? (indent / TabStop * TabStop) + TabStop : indent + 1;
            start++;
        }

        if (isMarkdown)
        {
            while (start < text.Length && (text[start] == '>' || char.IsWhiteSpace(text[start])))
            {
                start++;
            }
        }

        if (IsRule(text[start..]))
        {
            return Ignore(line, ARule);
        }

        if (DelimitedCells.IsFramed(text) && DelimitedCells.Split(line, '|', isMarkdown) is { Count: > 1 } cells)
        {
            return ReadRow(line, cells, isAfterGap);
        }

        var words = start;
        var kind = BlockKind.Text;
        var level = HeadingLevel(text[start..]);
        if (level > 0)
        {
            kind = BlockKind.Heading;
            words = start + level;
            text = text[..Math.Max(words, text.TrimEnd().TrimEnd('#').Length)];
        }
        else if (text[start..].TrimEnd() is ['=', '=', _, .., '=', '='])
        {
            // As wikis mark them: == 2003 ==.
            kind = BlockKind.Heading;
            level = text[start..].IndexOfAnyExcept('=');
            words = start + level;
            text = text.TrimEnd().TrimEnd('=');
        }
        else if (ListMarker.Length(text[start..]) is > 0 and var length)
        {
            kind = BlockKind.Item;
            words = start + length;
        }

        var (content, emphasis) = ReadWords(text[words..], line.Start + words, isMarkdown);
        if (content.Text.Length == 0)
        {
            return Ignore(line, "no words");
        }

        return new Block
        {
            Kind = kind,
            Line = line.Number,
            Span = SpanOf(line),
            Content = content,
            Level = level,
            Indent = indent,
            IsAfterGap = isAfterGap,
            Width = line.Text.Length,
            EmphasisLength = emphasis,
            Raw = line,
            Cells = columns.Divide(line.Text).ConvertAll(cell => ReadWords(line.Text.AsSpan(cell.Start, cell.Length), line.Start + cell.Start, isMarkdown).Content),
        };
    }

    private static Block ReadRow(SourceLine line, IReadOnlyList<FoldedText> cells, bool isAfterGap)
    {
        var words = new FoldedTextBuilder(line.Text.Length);
        foreach (var cell in cells)
        {
            words.Break();
            words.Append(cell, 0, cell.Text.Length);
        }

        return new Block
        {
            Kind = words.Length == 0 ? BlockKind.Ignored : BlockKind.Row,
            Line = line.Number,
            Span = SpanOf(line),
            Content = words.ToFoldedText(),
            IsAfterGap = isAfterGap,
            Cells = cells,
            Reason = "an empty row",
        };
    }

    /// <summary>YAML before a Markdown document; its title is the document's.</summary>
    private static Block ReadFrontMatter(SourceLine line)
    {
        const string Key = "title:";
        if (!line.Text.StartsWith(Key, StringComparison.OrdinalIgnoreCase))
        {
            return Ignore(line, "front matter");
        }

        var start = Key.Length;
        var value = line.Text.AsSpan(start).Trim().Trim("\"'");
        var builder = new FoldedTextBuilder(value.Length);
        builder.Append(value, line.Start + line.Text.IndexOf(value.ToString(), start, StringComparison.Ordinal));
        var content = builder.ToFoldedText();
        return content.Text.Length == 0
            ? Ignore(line, "front matter")
            : new Block { Kind = BlockKind.Heading, Line = line.Number, Span = SpanOf(line), Content = content, Level = 1, Raw = line };
    }

    private static int HeadingLevel(ReadOnlySpan<char> text)
    {
        var level = text.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && char.IsWhiteSpace(text[level]) ? level : 0;
    }

    private static bool IsRule(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(RuleCharacters) && text.Count('-') + text.Count('=') + text.Count('_') + text.Count('*') + text.Count('~') + text.Count('#')
            + text.Count('.') + text.Count('—') + text.Count('–') + text.Count('·') >= 3;

    private static bool IsUnderlineOf(Block rule, Block above)
    {
        if (rule is not { Kind: BlockKind.Ignored, Reason: ARule } || rule.Raw is not { } line || above.Kind != BlockKind.Text || above.Line != rule.Line - 1)
        {
            return false;
        }

        var marks = line.Text.AsSpan().Trim();
        return marks[0] is '=' or '-' or '~' && marks.Length >= 3 && !marks.ContainsAnyExcept(marks[0])
            && above.IsAfterGap && Math.Abs(marks.Length - above.Text.Length) <= 4 + (above.Text.Length / 4);
    }

    private static Block AsHeading(Block block, int level) => new()
    {
        Kind = BlockKind.Heading,
        Line = block.Line,
        Span = block.Span,
        Content = block.Content,
        Level = level,
        IsAfterGap = block.IsAfterGap,
        EmphasisLength = block.EmphasisLength,
        Raw = block.Raw,
    };

    private static Block Ignore(SourceLine line, string reason) => new()
    {
        Kind = BlockKind.Ignored,
        Line = line.Number,
        Span = SpanOf(line),
        Content = FoldedText.Empty,
        Reason = reason,
        Raw = line,
    };

    private static TextSpan SpanOf(SourceLine line)
    {
        var text = line.Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        return TextSpan.FromBounds(line.Start + start, line.Start + text.TrimEnd().Length);
    }
}
