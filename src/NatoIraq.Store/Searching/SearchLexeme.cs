namespace NatoIraq.Store.Searching;

/// <summary>The smallest part of a search that means something.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">Its characters; of a phrase, those between the quotation marks.</param>
internal readonly record struct SearchLexeme(SearchLexemeKind Kind, int Position, string Text)
{
    /// <summary>For a term, its words.</summary>
    public SearchTerm? Term { get; init; }
}

/// <summary>What a part of a search is.</summary>
internal enum SearchLexemeKind
{
    /// <summary>A word or phrase.</summary>
    Term,

    /// <summary><c>AND</c>.</summary>
    And,

    /// <summary><c>OR</c>.</summary>
    Or,

    /// <summary><c>-not</c>, <c>NOT</c>, or a hyphen right before what is not wanted.</summary>
    Not,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>The end of the search.</summary>
    End,
}
