using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>Finds whether a document's lines were broken for their width, and joins them into the paragraphs they were.</summary>
internal static class WrappedLines
{
    /// <summary>The widest column at which text is broken by hand or by a mail program; longer lines are paragraphs.</summary>
    private const int WidestColumn = 130;

    /// <summary>The narrowest.</summary>
    private const int NarrowestColumn = 30;

    /// <summary>Mail programs and hands break a little early at times.</summary>
    private const int Slack = 2;

    /// <summary>
    /// The column, or 0. Lines are broken where none is longer than it, where many come near it, and where lines go on with the one above in the
    /// middle of a sentence.
    /// </summary>
    public static int FindWidth(IReadOnlyList<Block> head, DateMarkFinder finder)
    {
        int widest = 0, lines = 0, below = 0, goingOn = 0;
        foreach (var block in head)
        {
            if (block.Raw is null || block.Kind is not (BlockKind.Text or BlockKind.Item))
            {
                continue;
            }

            lines++;
            widest = Math.Max(widest, block.Width);
            if (!block.IsAfterGap && block.Kind == BlockKind.Text && finder.FindHead(block) is not { Signature.IsCertain: true })
            {
                below++;
                goingOn += char.IsLower(block.Text[0]) && !finder.IsNumbered(block) && !IsUnreadHead(block, finder) ? 1 : 0;
            }
        }

        // Of the lines of broken English prose, three in four begin with a small letter.
        if (widest is > WidestColumn or < NarrowestColumn || goingOn == 0 || goingOn * 10 < below * 4 || goingOn * 8 < lines)
        {
            return 0;
        }

        var near = head.Count(block => block.Raw is not null && block.Width * 4 >= widest * 3);
        return near * 4 >= lines ? widest : 0;
    }

    /// <summary>The blocks with their marks, broken lines joined so that a date may stand across a line end.</summary>
    /// <param name="blocks">The blocks, one a line.</param>
    /// <param name="width">The column at which lines were broken; 0 where each line is a paragraph of its own.</param>
    /// <param name="finder">Finds the dates; a line that opens with one that stands apart is not joined to the line above.</param>
    public static IEnumerable<MarkedBlock> Join(IEnumerable<Block> blocks, int width, DateMarkFinder finder)
    {
        var lines = new List<Block>();
        MarkedBlock? first = null;
        foreach (var block in blocks)
        {
            var marked = new MarkedBlock(block, finder);
            if (first is not null)
            {
                if (width > 0 && IsSoft(width, lines[^1], block) && !finder.IsNumbered(block) && marked.Head is not { Signature: { IsCertain: true, Position: DatePosition.Lead } } && !IsUnreadHead(block, finder))
                {
                    lines.Add(block);
                    continue;
                }

                yield return lines.Count == 1 ? first : new MarkedBlock(Merge(lines), finder);
                lines.Clear();
            }

            first = marked;
            lines.Add(block);
        }

        if (first is not null)
        {
            yield return lines.Count == 1 ? first : new MarkedBlock(Merge(lines), finder);
        }
    }

    /// <summary>"n.d.: A letter is found.", "turn of the century: …": a line of its own, though its date cannot be read.</summary>
    private static bool IsUnreadHead(Block block, DateMarkFinder finder) =>
        UnreadHead.HeadOf(block, isAlone: false, out _) is { Length: > 0 } head && head.Length < block.Text.Length && UnreadHead.Explain(finder.Dates, head) is not null;

    /// <summary>
    /// Whether the line end between two lines was put there for the width: the next word would not have fitted, or the line above breaks off in a sentence.
    /// </summary>
    private static bool IsSoft(int width, Block above, Block below)
    {
        if (below.IsAfterGap || below.Kind != BlockKind.Text || above.Kind is not (BlockKind.Text or BlockKind.Item) || below.Raw is not { } line || ListMark.LengthAt(below.Text) > 0)
        {
            return false;
        }

        var word = line.Text.AsSpan().TrimStart();
        var length = word.IndexOfAny(' ', '\t');
        return above.Width + 1 + (length < 0 ? word.Length : length) > width - Slack
            || (above.Width * 2 > width && !Sentence.IsEnded(above.Text));
    }

    private static Block Merge(List<Block> lines)
    {
        var builder = new FoldedTextBuilder(lines.Count * lines[0].Width);
        foreach (var line in lines)
        {
            builder.Space();
            builder.Append(line.Content, 0, line.Text.Length);
        }

        var first = lines[0];
        return new Block
        {
            Kind = first.Kind,
            Line = first.Line,
            Span = TextSpan.FromBounds(first.Span.Start, lines[^1].Span.End),
            Content = builder.ToFoldedText(),
            Level = first.Level,
            Marker = first.Marker,
            Depth = first.Depth,
            Indent = first.Indent,
            IsAfterGap = first.IsAfterGap,
            Width = lines[^1].Width,
            EmphasisLength = first.EmphasisLength,
            Raw = first.Raw,
            LineStarts = [.. lines.Skip(1).Select(static line => (line.Span.Start, line.Line))],
        };
    }
}
