using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Postgres.Searching;

/// <summary>
/// What is asked for → a query of the server's full-text search (https://www.postgresql.org/docs/current/datatype-textsearch.html). Words are letters
/// and digits and stand in quotation marks: nothing that a user wrote is ever an operator or a syntax error.
/// </summary>
internal static class QueryText
{
    /// <summary>The query.</summary>
    public static string Of(SearchExpression expression) => expression switch
    {
        SearchTerm term => Phrase(term),
        AnyOf any => Join(" | ", any.Choices),
        AllOf { Unwanted.Count: 0 } all => Join(" & ", all.Wanted),
        AllOf all => $"({Join(" & ", all.Wanted)} & !{Join(" | ", all.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Phrase(SearchTerm term)
    {
        var words = term.Words.Select(static word => Quote(word)).ToList();
        if (term.IsPrefix)
        {
            words[^1] += ":*";
        }

        return $"({string.Join(" <-> ", words)})";
    }

    private static string Quote(SearchWord word) =>
        "'" + EventWords.Cut(word).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Join(string with, IEnumerable<SearchExpression> parts) => $"({string.Join(with, parts.Select(Of))})";
}
