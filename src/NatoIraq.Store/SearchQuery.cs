using NatoIraq.Store.Searching;

namespace NatoIraq.Store;

/// <summary>
/// A search for words (docs/search.md). One that has been made can be run: whatever is wrong with its text has been said before.
/// </summary>
public sealed record SearchQuery
{
    private SearchQuery(string text, SearchExpression expression)
    {
        Text = text;
        Expression = expression;
    }

    /// <summary>The search as it was written.</summary>
    public string Text { get; }

    /// <summary>How many hits at most, the best ones; null for all.</summary>
    public long? First { get; init; }

    /// <summary>What it asks for.</summary>
    internal SearchExpression Expression { get; }

    /// <summary>Reads a search: words, "phrases", <c>-not</c> or <c>-word</c>, <c>OR</c>, <c>prefix*</c>, parentheses.</summary>
    /// <exception cref="SearchFormatException">It cannot be understood; says where and why.</exception>
    public static SearchQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SearchQuery(text, SearchQueryParser.Parse(text));
    }
}
