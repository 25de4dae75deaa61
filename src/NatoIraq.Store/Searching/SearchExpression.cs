namespace NatoIraq.Store.Searching;

/// <summary>What a search asks for.</summary>
internal abstract record SearchExpression;

/// <summary>Words that stand one right behind the other.</summary>
/// <param name="Words">The words; at least one.</param>
/// <param name="IsPrefix">Whether the last of them is only the beginning of a word.</param>
internal sealed record SearchTerm(ValueList<SearchWord> Words, bool IsPrefix) : SearchExpression;

/// <summary>All of some things, and none of others.</summary>
/// <param name="Wanted">What must be there; at least one.</param>
/// <param name="Unwanted">What must not.</param>
internal sealed record AllOf(ValueList<SearchExpression> Wanted, ValueList<SearchExpression> Unwanted) : SearchExpression;

/// <summary>Any of some things; at least one.</summary>
internal sealed record AnyOf(ValueList<SearchExpression> Choices) : SearchExpression;

/// <summary>A word: letters, digits and the marks on them, and nothing else.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Position">Where it stands in the search, in UTF-16 code units; in an alias, in that.</param>
internal readonly record struct SearchWord(string Text, int Position);
