using NatoIraq.Chronology.Reading.Html;

namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Accounts for the characters between the blocks of a document: tags, comments, scripts, menus.</summary>
internal static class BlockGaps
{
    /// <summary>The blocks, and between them an ignored one wherever something else than white space stands.</summary>
    public static IEnumerable<Block> Fill(IEnumerable<Block> blocks, string text)
    {
        var lines = new LineCounter(text);
        var position = 0;
        foreach (var block in blocks)
        {
            if (Between(text, position, block.Span.Start, lines) is { } markup)
            {
                yield return markup;
            }

            yield return block;
            position = Math.Max(position, block.Span.End);
        }

        if (Between(text, position, text.Length, lines) is { } rest)
        {
            yield return rest;
        }
    }

    private static Block? Between(string text, int start, int end, LineCounter lines)
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
            Span = TextSpan.FromBounds(start, end),
            Content = FoldedText.Empty,
            Reason = Block.Markup,
        };
    }
}
