namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Accounts for the characters between the blocks of a document (tags, comments, scripts, menus) and for the lines inside them.</summary>
internal static class BlockGaps
{
    /// <summary>The blocks, and between them an ignored one wherever something else than white space stands.</summary>
    /// <param name="blocks">The blocks, in the order of the text.</param>
    /// <param name="text">The text they stand in.</param>
    /// <param name="origin">Its offset in the source.</param>
    /// <param name="line">The number of its first line.</param>
    public static IEnumerable<Block> Fill(IEnumerable<Block> blocks, string text, int origin = 0, int line = 1)
    {
        var lines = new LineCounter(text, line);
        var position = 0;
        foreach (var block in blocks)
        {
            if (Between(text, position, block.Span.Start - origin, origin, lines) is { } markup)
            {
                yield return markup;
            }

            yield return block.Kind is BlockKind.Text or BlockKind.Item or BlockKind.Row ? block with { LineStarts = lines.StartsIn(block.Span, origin) } : block;
            position = Math.Max(position, block.Span.End - origin);
        }

        if (Between(text, position, text.Length, origin, lines) is { } rest)
        {
            yield return rest;
        }
    }

    private static Block? Between(string text, int start, int end, int origin, LineCounter lines)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end <= start ? null : new Block
        {
            Kind = BlockKind.Ignored,
            Line = lines.LineAt(start),
            Span = TextSpan.FromBounds(origin + start, origin + end),
            Content = FoldedText.Empty,
            Reason = Block.Markup,
        };
    }
}
