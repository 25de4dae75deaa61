using System.Buffers;

namespace NatoIraq.Store.Searching;

/// <summary>A search → its lexemes. Punctuation that means nothing in a search is passed over, as it is in the texts.</summary>
internal static class SearchLexer
{
    // Quotation marks as word processors make them; an apostrophe is none.
    private const string QuotationMarks = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private const char Star = '*';

    private static readonly SearchValues<char> Quotes = SearchValues.Create(QuotationMarks);

    /// <summary>The lexemes, the last of which is the end.</summary>
    /// <exception cref="SearchFormatException">A phrase is not closed, or a star stands where no word begins before it.</exception>
    public static IEnumerable<SearchLexeme> Read(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var lexeme = text[at] switch
            {
                '(' => new SearchLexeme(SearchLexemeKind.Open, at, "("),
                ')' => new SearchLexeme(SearchLexemeKind.Close, at, ")"),
                '-' when IsNegation(text, at) => new SearchLexeme(SearchLexemeKind.Not, at, "-"),
                var character when Quotes.Contains(character) => ReadPhrase(text, at),
                _ => ReadWord(text, at),
            };
            at = EndOf(lexeme, text);
            if (lexeme.Kind is not SearchLexemeKind.Term || lexeme.Term is not null)
            {
                yield return lexeme;
            }
        }

        yield return new SearchLexeme(SearchLexemeKind.End, text.Length, "");
    }

    // A hyphen inside a word does not come here; one that is followed by a space is a dash; "-not" is read as a word.
    private static bool IsNegation(string text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != ')' && !IsNot(text.AsSpan(at, WordLength(text, at)));

    private static bool IsNot(ReadOnlySpan<char> word) =>
        word.SequenceEqual("NOT") || word.Equals("-not", StringComparison.OrdinalIgnoreCase);

    private static SearchLexeme ReadPhrase(string text, int at)
    {
        var length = text.AsSpan(at + 1).IndexOfAny(Quotes);
        if (length < 0)
        {
            throw new SearchFormatException(text, at, "the quotation mark is not closed");
        }

        var behind = at + length + 2;
        var isPrefix = behind < text.Length && text[behind] == Star;
        return new SearchLexeme(SearchLexemeKind.Term, at, text.Substring(at, length + (isPrefix ? 3 : 2)))
        {
            Term = SearchTerm.Of(text.Substring(at + 1, length), at + 1, isPrefix),
        };
    }

    private static SearchLexeme ReadWord(string text, int at)
    {
        var written = text.Substring(at, Math.Max(1, WordLength(text, at)));
        if (IsNot(written))
        {
            return new SearchLexeme(SearchLexemeKind.Not, at, written);
        }

        var kind = written switch
        {
            "AND" => SearchLexemeKind.And,
            "OR" => SearchLexemeKind.Or,
            _ => SearchLexemeKind.Term,
        };
        return new SearchLexeme(kind, at, written) { Term = kind is SearchLexemeKind.Term ? TermOf(text, written, at) : null };
    }

    private static SearchTerm? TermOf(string text, string written, int at)
    {
        var word = written.TrimEnd(Star);
        var isPrefix = word.Length < written.Length;
        if (word.IndexOf(Star, StringComparison.Ordinal) is >= 0 and var star)
        {
            throw new SearchFormatException(text, at + star, "an asterisk is allowed only at the end of a word");
        }

        return SearchTerm.Of(word, at, isPrefix)
            ?? (isPrefix ? throw new SearchFormatException(text, at, "an asterisk must directly follow a prefix") : null);
    }

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')') && !Quotes.Contains(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int EndOf(SearchLexeme lexeme, string text)
    {
        var end = lexeme.Position + lexeme.Text.Length;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
