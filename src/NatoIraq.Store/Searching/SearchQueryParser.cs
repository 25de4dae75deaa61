namespace NatoIraq.Store.Searching;

/// <summary>
/// The language of searches (docs/search.md) → what is asked for. By recursive descent:
/// <code>
/// any  = all { "OR" all }
/// all  = row { "AND" row }              at least one part that is wanted
/// row  = part { part }
/// part = [ "-" | "-not" | "NOT" ] ( term | "(" any ")" )
/// </code>
/// </summary>
internal sealed class SearchQueryParser
{
    // Far beyond what anybody writes by hand, and within what an index's own parser takes.
    private const int MostWords = 256;
    private const int MostDepth = 10;

    private readonly string text;
    private readonly IEnumerator<SearchLexeme> lexemes;
    private int words;
    private int depth;

    private SearchQueryParser(string text, IEnumerator<SearchLexeme> lexemes)
    {
        this.text = text;
        this.lexemes = lexemes;
    }

    private SearchLexeme Current => lexemes.Current;

    /// <summary>Reads a search.</summary>
    /// <exception cref="SearchFormatException">It cannot be understood; says where and why.</exception>
    public static SearchExpression Parse(string text)
    {
        using var lexemes = SearchLexer.Read(text).GetEnumerator();
        var parser = new SearchQueryParser(text, lexemes);
        parser.Advance();
        if (parser.Current.Kind is SearchLexemeKind.End)
        {
            throw parser.Wrong("it has no search term");
        }

        var expression = parser.ReadAny();
        return parser.Current.Kind is SearchLexemeKind.End ? expression : throw parser.Wrong("the closing parenthesis has no opening one");
    }

    private SearchExpression ReadAny()
    {
        var choices = new List<SearchExpression> { ReadAll() };
        while (Current.Kind is SearchLexemeKind.Or)
        {
            var or = Current;
            Advance();
            choices.Add(ReadAll(or));
        }

        return choices.Count == 1 ? choices[0] : new AnyOf(new ValueList<SearchExpression>(choices));
    }

    /// <param name="behind">The operator that this is the right side of.</param>
    private SearchExpression ReadAll(SearchLexeme? behind = null)
    {
        var begin = Current;
        var wanted = new List<SearchExpression>();
        var unwanted = new List<SearchExpression>();
        RequirePart(behind);
        wanted.AddRange(ReadRow(unwanted));
        while (Current.Kind is SearchLexemeKind.And)
        {
            // Only words in a row can make a name together: what AND joins to them stands apart.
            wanted = Apart(wanted);
            var and = Current;
            Advance();
            RequirePart(and);
            wanted.AddRange(Apart(ReadRow(unwanted)));
        }

        if (wanted.Count == 0)
        {
            throw new SearchFormatException(text, begin.Position, "it only excludes words; add a word to search for");
        }

        return wanted.Count == 1 && unwanted.Count == 0
            ? wanted[0]
            : new AllOf(new ValueList<SearchExpression>(wanted), new ValueList<SearchExpression>(unwanted));
    }

    /// <summary>What is wanted of a row; what is not is added to <paramref name="unwanted"/>.</summary>
    private List<SearchExpression> ReadRow(List<SearchExpression> unwanted)
    {
        var wanted = new List<SearchExpression>();
        while (BeginsPart)
        {
            if (Current.Kind is SearchLexemeKind.Not)
            {
                unwanted.Add(ReadUnwanted());
            }
            else
            {
                wanted.Add(ReadPart());
            }
        }

        return wanted;
    }

    private static List<SearchExpression> Apart(List<SearchExpression> row) =>
        row.Count == 0 ? row : [new AllOf(new ValueList<SearchExpression>(row), new ValueList<SearchExpression>([]))];

    private SearchExpression ReadUnwanted()
    {
        var not = Current;
        Advance();
        return Current.Kind is SearchLexemeKind.Term or SearchLexemeKind.Open
            ? ReadPart()
            : throw new SearchFormatException(text, not.Position, $"'{not.Text}' must be followed by a word, a phrase or a parenthesis");
    }

    private SearchExpression ReadPart()
    {
        var part = Current;
        Advance();
        if (part.Term is { } term)
        {
            words += term.Words.Count;
            return words <= MostWords
                ? term
                : throw new SearchFormatException(text, part.Position, FormattableString.Invariant($"it has more than {MostWords} words"));
        }

        if (++depth > MostDepth)
        {
            throw new SearchFormatException(
                text, part.Position, FormattableString.Invariant($"parentheses are nested more than {MostDepth} deep"));
        }

        RequirePart(part);
        var inner = ReadAny();
        if (Current.Kind is not SearchLexemeKind.Close)
        {
            throw new SearchFormatException(text, part.Position, "the parenthesis is not closed");
        }

        Advance();
        depth--;
        return inner;
    }

    private bool BeginsPart => Current.Kind is SearchLexemeKind.Term or SearchLexemeKind.Open or SearchLexemeKind.Not;

    private void RequirePart(SearchLexeme? behind)
    {
        if (BeginsPart)
        {
            return;
        }

        throw behind is { } lexeme
            ? new SearchFormatException(text, lexeme.Position, $"nothing follows '{lexeme.Text}'")
            : Wrong($"nothing precedes '{Current.Text}'");
    }

    private SearchFormatException Wrong(string reason) => new(text, Current.Position, reason);

    private void Advance() => lexemes.MoveNext();
}
