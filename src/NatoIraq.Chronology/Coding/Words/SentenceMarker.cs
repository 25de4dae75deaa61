using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// Marks on tokens where sentences begin, and where a new stretch of the source does: a table's cell, a paragraph, what stands below a headline.
/// </summary>
internal static class SentenceMarker
{
    /// <summary>Marks the tokens.</summary>
    /// <param name="tokens">The tokens of <paramref name="text"/>.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="breaks">Offsets of the spaces in it that part one stretch of the source from the next.</param>
    /// <param name="abbreviations">What ends no sentence with its full stop.</param>
    public static void Mark(TokenList tokens, string text, IReadOnlyList<int> breaks, Abbreviations abbreviations)
    {
        var next = 0;
        var ended = true;
        for (var index = 0; index < tokens.Count; index++)
        {
            ref var token = ref tokens[index];
            while (next < breaks.Count && breaks[next] < token.Start - 1)
            {
                next++;
            }

            token.StartsCell = index > 0 && next < breaks.Count && breaks[next] == token.Start - 1;
            token.StartsSentence = token.StartsCell || (ended && (token.SpaceBefore || index == 0));
            ended = (ended && !token.StartsSentence) || (SentenceSplitter.IsMark(text[token.End - 1])
                && SentenceSplitter.EndsSentence(text, token.End - 1, abbreviations));
        }
    }
}
