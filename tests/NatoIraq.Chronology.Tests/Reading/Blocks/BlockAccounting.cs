using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Tests.Reading.Blocks;

/// <summary>What holds of the blocks of every document in every syntax.</summary>
internal static class BlockAccounting
{
    /// <summary>The blocks of a document.</summary>
    public static List<Block> Read(string text, string format, char delimiter = default) =>
        [.. BlockReader.Read(new DocumentSyntax(format, delimiter), text.Length > 65536 ? text[..65536] : text, new StringReader(text))];

    /// <summary>
    /// The blocks stand in the order of the text, do not overlap, and have every character that is not white space; none begins or ends with white space; each
    /// character of their words and cells leads back to one like it, or to markup that stands for it.
    /// </summary>
    public static void Check(string text, IEnumerable<Block> blocks)
    {
        var position = 0;
        var line = 1;
        foreach (var block in blocks)
        {
            Assert.True(block.Span.Start >= position, "blocks overlap or stand out of order");
            Assert.True(text.AsSpan(position, block.Span.Start - position).IsWhiteSpace(), $"'{text[position..block.Span.Start]}' is lost");
            Assert.True(block.Span.Length > 0, "a block has no characters");
            Assert.False(char.IsWhiteSpace(text[block.Span.Start]) || char.IsWhiteSpace(text[block.Span.End - 1]), "a block has white space at its ends");
            line += Accounting.CountLineEnds(text, position, block.Span.Start);
            Assert.Equal(line, block.Line);
            line += Accounting.CountLineEnds(text, block.Span.Start, block.Span.End);
            position = block.Span.End;
            CheckWords(text, block.Content, block.Span);
            foreach (var cell in block.Cells)
            {
                CheckWords(text, cell, null);
            }

            Assert.Equal(block.Kind is BlockKind.Ignored, block.Text.Length == 0);
            Assert.Equal(block.Kind is BlockKind.Ignored or BlockKind.Broken, block.Reason is not null);
            Assert.InRange(block.EmphasisLength, 0, block.Text.Length);
        }

        Assert.True(text.AsSpan(position).IsWhiteSpace(), $"'{text[position..]}' is lost");
    }

    private static void CheckWords(string text, FoldedText words, TextSpan? within)
    {
        for (var index = 0; index < words.Text.Length; index++)
        {
            var span = words.ToSource(index, 1);
            var character = words.Text[index];
            var written = text.Substring(span.Start, span.Length);
            var isSame = span.Length == 1 && written[0] == character;
            var standsForIt = character == ' ' || written is ['&', ..] or "\"\"" or "~" or ">--";
            Assert.True(isSame || standsForIt, $"'{character}' leads back to '{written}'");
            Assert.True(within is not { } outer || outer.Contains(span), $"'{character}' leads out of its block");
        }
    }
}
