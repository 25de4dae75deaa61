using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Marks where sentences and the cells of tables begin.</summary>
internal static class SentenceSplitter
{
    private const WordUse Opening = WordUse.Function | WordUse.Adverb;

    /// <summary>Marks the tokens.</summary>
    /// <param name="tokens">The tokens of <paramref name="text"/>.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="folded">The same, which knows its places in the source.</param>
    /// <param name="source">The whole source: folding hides a tab, the source does not.</param>
    public static void Mark(List<Token> tokens, string text, FoldedText folded, string source)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            token.StartsCell = index > 0 && token.SpaceBefore && IsCellEdge(tokens[index - 1], token, folded, source);
            token.StartsSentence = index == 0 || token.StartsCell || EndsSentence(tokens, index - 1, text);
            tokens[index] = token;
        }
    }

    private static bool IsCellEdge(Token before, Token after, FoldedText folded, string source)
    {
        var gap = folded.ToSource(before.End - 1, 1).End;
        var next = folded.ToSource(after.Start, 1).Start;
        return next > gap && source.AsSpan(gap, next - gap).ContainsAny('\t', '|');
    }

    private static bool EndsSentence(List<Token> tokens, int index, string text)
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
        if (mark is '!' or '?' || (IsClosing(mark) && index > 0 && !token.SpaceBefore && tokens[index - 1].Shape is TokenShape.Mark && text[tokens[index - 1].Start] is '.' or '!' or '?'))
        {
            return true;
        }

        return mark == '.' && (index == 0 || !tokens[index - 1].Is(WordUse.Abbreviation) || Opens(tokens, index + 1, text));
    }

    private static bool IsClosing(char mark) => mark is '”' or '"' or ')' or '’';

    private static bool Opens(List<Token> tokens, int index, string text)
    {
        var token = tokens[index];
        return token.SpaceBefore && char.IsUpper(text[token.Start]) && (token.Is(Opening) || (token.Word?.VerbForms ?? VerbForms.None) is VerbForms.Past);
    }
}
