using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Marks where sentences begin, and where a new stretch of the source does: a table's cell, a paragraph, what stands below a headline.
/// </summary>
internal static class SentenceSplitter
{
    private const WordUse Opening = WordUse.Function | WordUse.Adverb;

    /// <summary>Marks the tokens.</summary>
    /// <param name="tokens">The tokens of <paramref name="text"/>.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="breaks">Offsets of the spaces in it that part one stretch of the source from the next.</param>
    public static void Mark(TokenList tokens, string text, IReadOnlyList<int> breaks)
    {
        var next = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            ref var token = ref tokens[index];
            while (next < breaks.Count && breaks[next] < token.Start - 1)
            {
                next++;
            }

            token.StartsCell = index > 0 && next < breaks.Count && breaks[next] == token.Start - 1;
            token.StartsSentence = index == 0 || token.StartsCell || EndsSentence(tokens, index - 1, text);
        }
    }

    private static bool EndsSentence(TokenList tokens, int index, string text)
    {
        var token = tokens[index];
        if (token.Shape is TokenShape.Abbreviation)
        {
            // "in the U.S. He left": the abbreviation's full stop is the sentence's too, if what follows opens one.
            return Opens(tokens, index + 1, text);
        }

        if (token.Shape is not TokenShape.Mark || !tokens[index + 1].SpaceBefore)
        {
            return false;
        }

        var mark = text[token.Start];
        if (mark is '!' or '?' || (IsClosing(mark) && index > 0 && !token.SpaceBefore && tokens[index - 1].Shape is TokenShape.Mark
            && text[tokens[index - 1].Start] is '.' or '!' or '?'))
        {
            return true;
        }

        return mark == '.' && (index == 0 || !tokens[index - 1].Is(WordUse.Abbreviation) || Opens(tokens, index + 1, text));
    }

    private static bool IsClosing(char mark) => mark is '”' or '"' or ')' or '’';

    private static bool Opens(TokenList tokens, int index, string text)
    {
        var token = tokens[index];
        return token.SpaceBefore && char.IsUpper(text[token.Start])
            && (token.Is(Opening) || (token.Word?.VerbForms ?? VerbForms.None) is VerbForms.Past);
    }
}
