using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>Writes the words of an inline tree line by line.</summary>
/// <param name="text">The text the lines stand in.</param>
/// <param name="origin">Offset of <paramref name="text"/> in the source.</param>
internal sealed class MarkdownLineWriter(string text, int origin)
{
    private readonly List<FoldedText> cells = [];
    private readonly FoldedTextBuilder words = new();
    private readonly FoldedTextBuilder cell = new();
    private IReadOnlyList<TextSpan> lines = [];
    private List<MarkdownSegment>[] found = [];
    private int line;
    private bool isDivided;
    private bool hasBars;
    private LeadingEmphasis emphasis;

    /// <summary>Writes the words of a tree.</summary>
    /// <param name="tree">The tree; null where the lines are to be written as they stand.</param>
    /// <param name="treeLines">The lines it was read from.</param>
    /// <returns>The segments of each line.</returns>
    public List<MarkdownSegment>[] Write(ContainerInline? tree, IReadOnlyList<TextSpan> treeLines)
    {
        lines = treeLines;
        found = new List<MarkdownSegment>[lines.Count];
        line = -1;
        emphasis = default;
        BeginLine();
        if (tree is not null)
        {
            WriteInside(tree);
        }

        while (line < lines.Count)
        {
            if (tree is null)
            {
                AppendLiteral(lines[line].Start, lines[line].End, isEscaped: false);
            }

            EndLine();
        }

        return found;
    }

    private void WriteInside(ContainerInline container)
    {
        foreach (var inline in container)
        {
            GoTo(inline.Span.Start);
            switch (inline)
            {
                case LiteralInline literal:
                    AppendLiteral(literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0), literal.Span.End + 1, literal.IsFirstCharacterEscaped);
                    break;
                case HtmlEntityInline entity:
                    Append(entity);
                    break;
                case CodeInline code:
                    emphasis.Enter();
                    Append(code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount);
                    emphasis.Leave();
                    break;
                case AutolinkInline link:
                    Append(link.Span.Start + 1, link.Span.End);
                    break;
                case HtmlInline html:
                    Enter(html);
                    break;
                case LineBreakInline or FootnoteLink:
                    break;
                case DelimiterInline delimiter:
                    AppendLiteral(delimiter.Span.Start, delimiter.Span.Start + delimiter.ToLiteral().Length, isEscaped: true);
                    WriteInside(delimiter);
                    break;
                case ContainerInline inner when inner is EmphasisInline or LinkInline:
                    emphasis.Enter();
                    WriteInside(inner);
                    emphasis.Leave();
                    break;
                case ContainerInline inner:
                    WriteInside(inner);
                    break;
            }
        }
    }

    private void Enter(HtmlInline html)
    {
        var tag = html.Tag.AsSpan();
        var name = tag.Trim("</>");
        var length = name.IndexOfAnyExcept(NameCharacters);
        name = length < 0 ? name : name[..length];
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            cell.Break();
            if (!hasBars)
            {
                EndSegment(html.Span.End + 1);
            }

            words.Break();
        }
        else if (Html.HtmlElements.Emphasis.Contains(name.ToString().ToLowerInvariant()))
        {
            if (tag is ['<', '/', ..])
            {
                emphasis.Leave();
            }
            else
            {
                emphasis.Enter();
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Appends characters and ends cells at the bars among them.</summary>
    private void AppendLiteral(int start, int end, bool isEscaped)
    {
        var from = start;
        for (var bar = !isDivided ? end : isEscaped ? start + 1 : start; (bar = IndexOfBar(bar, end)) >= 0; bar++)
        {
            AppendToCell(from, bar);
            EndCell(bar);
            from = bar + 1;
        }

        AppendToCell(from, end);
        AppendWords(start, end);
    }

    private int IndexOfBar(int start, int end)
    {
        var step = start < end ? text.AsSpan(start, end - start).IndexOf('|') : -1;
        return step < 0 ? -1 : start + step;
    }

    /// <summary>Appends characters, which may run over line ends.</summary>
    private void Append(int start, int end)
    {
        while (line + 1 < lines.Count && end > lines[line].End)
        {
            Append(start, lines[line].End);
            EndLine();
            start = lines[line].Start;
        }

        AppendToCell(start, end);
        AppendWords(start, end);
    }

    private void Append(HtmlEntityInline entity)
    {
        var source = new TextSpan(origin + entity.Span.Start, entity.Span.Length);
        if (isDivided)
        {
            cell.AppendReference(entity.Transcoded.ToString(), source);
        }

        var before = words.Length;
        words.AppendReference(entity.Transcoded.ToString(), source);
        emphasis.Add(before, words.Length);
    }

    private void AppendToCell(int start, int end)
    {
        if (isDivided && end > start)
        {
            cell.Append(text.AsSpan(start, end - start), origin + start);
        }
    }

    private void AppendWords(int start, int end)
    {
        if (end > start)
        {
            var before = words.Length;
            words.Append(text.AsSpan(start, end - start), origin + start);
            emphasis.Add(before, words.Length);
        }
    }

    private void GoTo(int position)
    {
        while (line + 1 < lines.Count && position > lines[line].End)
        {
            EndLine();
        }
    }

    private void EndCell(int bar)
    {
        // The bar before the first cell divides nothing.
        if (hasBars || cell.Length > 0 || !text.AsSpan(lines[line].Start, bar - lines[line].Start).IsWhiteSpace())
        {
            cells.Add(cell.Take());
        }

        hasBars = true;
        cell.Take();
    }

    private void BeginLine()
    {
        line++;
        if (line < lines.Count)
        {
            found[line] = [];
            isDivided = IndexOfBar(lines[line].Start, lines[line].End) >= 0;
        }
    }

    private void EndLine()
    {
        EndSegment(lines[line].End);
        BeginLine();
    }

    private void EndSegment(int end)
    {
        // Nor does the one behind the last.
        if (hasBars && (cell.Length > 0 || text[lines[line].End - 1] != '|'))
        {
            cells.Add(cell.Take());
        }

        found[line].Add(new MarkdownSegment(end, words.Take(), emphasis.Length, cells.Count > 0 ? [.. cells] : []));
        cells.Clear();
        cell.Take();
        hasBars = false;
        emphasis = emphasis.Next();
    }
}
