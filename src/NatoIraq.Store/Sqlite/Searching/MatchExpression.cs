using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>
/// What is asked for → an expression of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax). Words are letters and digits and
/// stand in quotation marks: nothing that a user wrote is ever an operator, a column or a syntax error.
/// </summary>
internal static class MatchExpression
{
    /// <summary>The expression.</summary>
    public static string Of(SearchExpression expression) => expression switch
    {
        SearchTerm term => $"\"{string.Join(' ', term.Words.Select(static word => word.Text))}\"{(term.IsPrefix ? " *" : "")}",
        AnyOf any => Join(" OR ", any.Choices),
        AllOf { Unwanted.Count: 0 } all => Join(" AND ", all.Wanted),
        AllOf all => $"({Join(" AND ", all.Wanted)} NOT {Join(" OR ", all.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Join(string with, IEnumerable<SearchExpression> parts) => $"({string.Join(with, parts.Select(Of))})";
}
