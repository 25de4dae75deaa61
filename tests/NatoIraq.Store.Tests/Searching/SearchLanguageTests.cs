using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Tests.Searching;

/// <summary>The language of searches (docs/search.md): what is understood, and what is said of what is not.</summary>
public sealed class SearchLanguageTests
{
    [Theory]
    [InlineData("summit", "summit")]
    [InlineData("oil policing", "all(oil, policing)")]
    [InlineData("oil AND policing", "all(oil, policing)")]
    [InlineData("\"oil policing\"", "'oil policing'")]
    [InlineData("\u201Coil policing\u201D", "'oil policing'")]
    [InlineData("NTM-I", "'ntm i'")]
    [InlineData("NATO\u2019s", "'nato s'")]
    [InlineData("NATO's", "'nato s'")]
    [InlineData("polic*", "polic*")]
    [InlineData("\"oil polic\"*", "'oil polic'*")]
    [InlineData("Riga OR Warsaw", "any(riga, warsaw)")]
    [InlineData("Riga or Warsaw", "all(riga, or, warsaw)")]
    [InlineData("summit Riga OR Warsaw", "any(all(summit, riga), warsaw)")]
    [InlineData("summit (Riga OR Warsaw)", "all(summit, any(riga, warsaw))")]
    [InlineData("summit -Riga", "all(summit; not riga)")]
    [InlineData("summit -not Riga", "all(summit; not riga)")]
    [InlineData("summit -NOT Riga", "all(summit; not riga)")]
    [InlineData("summit NOT Riga", "all(summit; not riga)")]
    [InlineData("summit AND -Riga", "all(summit; not riga)")]
    [InlineData("-Riga summit -\"Core Team\" -(a OR b)", "all(summit; not riga, 'core team', any(a, b))")]
    [InlineData("a b AND c d", "all(all(a, b), all(c, d))")]
    [InlineData("NATO \u2013 Iraq - & Baghdad!", "all(nato, iraq, baghdad)")]
    [InlineData("; DROP TABLE", "all(drop, table)")]
    [InlineData("title:summit", "'title summit'")]
    [InlineData("NEAR(a b)", "all(near, all(a, b))")]
    [InlineData("Besmaya\0\" x\"", "all(besmaya, x)")]
    [InlineData("((a))", "a")]
    public void A_search_is_understood(string text, string meaning) => Assert.Equal(meaning, Print(SearchQueryParser.Parse(text)));

    [Theory]
    [InlineData("", 0, "no search term")]
    [InlineData("  ", 2, "no search term")]
    [InlineData("?!", 2, "no search term")]
    [InlineData("\"\"", 2, "no search term")]
    [InlineData("\"unbalanced", 0, "not closed")]
    [InlineData("a \"b", 2, "not closed")]
    [InlineData("a AND OR", 2, "nothing follows 'AND'")]
    [InlineData("a OR", 2, "nothing follows 'OR'")]
    [InlineData("OR a", 0, "nothing precedes 'OR'")]
    [InlineData("AND a", 0, "nothing precedes 'AND'")]
    [InlineData("a -not", 2, "'-not' must be followed")]
    [InlineData("a --b", 2, "'-' must be followed")]
    [InlineData("-a", 0, "only excludes words")]
    [InlineData("a OR -b", 5, "only excludes words")]
    [InlineData("(a", 0, "not closed")]
    [InlineData("a)", 1, "no opening one")]
    [InlineData(")", 0, "nothing precedes ')'")]
    [InlineData("()", 0, "nothing follows '('")]
    [InlineData("*", 0, "follow a prefix")]
    [InlineData("a *", 2, "follow a prefix")]
    [InlineData("a*b", 1, "only at the end")]
    [InlineData("*a", 0, "only at the end")]
    public void What_cannot_be_understood_is_said_with_its_place(string text, int position, string reason)
    {
        var exception = Assert.Throws<SearchFormatException>(() => SearchQuery.Parse(text));
        Assert.Equal(position, exception.Position);
        Assert.Contains(reason, exception.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_an_end_to_words_and_to_parentheses()
    {
        Assert.NotNull(SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("a", 256))));
        Assert.Throws<SearchFormatException>(() => SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("a", 257))));
        Assert.NotNull(SearchQuery.Parse(new string('(', 10) + "a" + new string(')', 10)));
        Assert.Throws<SearchFormatException>(() => SearchQuery.Parse(new string('(', 11) + "a" + new string(')', 11)));
    }

    private static string Print(SearchExpression expression) => expression switch
    {
        SearchTerm term => (term.Words.Count == 1 ? Words(term) : $"'{Words(term)}'") + (term.IsPrefix ? "*" : ""),
        AnyOf any => $"any({Print(any.Choices)})",
        AllOf { Unwanted.Count: 0, Wanted: [var only] } => Print(only),
        AllOf { Unwanted.Count: 0 } all => $"all({Print(all.Wanted)})",
        AllOf all => $"all({Print(all.Wanted)}; not {Print(all.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Print(IEnumerable<SearchExpression> parts) => string.Join(", ", parts.Select(Print));

    private static string Words(SearchTerm term) => string.Join(' ', term.Words.Select(static word => word.Text));
}
