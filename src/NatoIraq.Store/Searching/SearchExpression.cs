using System.Text;

namespace NatoIraq.Store.Searching;

/// <summary>What a search asks for.</summary>
internal abstract record SearchExpression;

/// <summary>Words that stand one right behind the other.</summary>
/// <param name="Words">The words; at least one.</param>
/// <param name="IsPrefix">Whether the last of them is only the beginning of a word.</param>
internal sealed record SearchTerm(ValueList<SearchWord> Words, bool IsPrefix) : SearchExpression
{
    /// <summary>The words of a text; null if it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the text begins in the search.</param>
    /// <param name="isPrefix">Whether the last of them is only the beginning of a word.</param>
    public static SearchTerm? Of(string text, int offset = 0, bool isPrefix = false) => WordBreaker.Break(text, offset).ToList() switch
    {
        [] => null,

        // In an event, more letters may follow the last of a row: the pair before it is enough, and a single letter may begin a pair.
        [.. var before, { IsPair: true, IsLastOfRow: true }] when before is [.., { IsPair: true, IsLastOfRow: false }] => new(new ValueList<SearchWord>(before), isPrefix),
        [.., { IsPair: true }] words => new(new ValueList<SearchWord>(words), IsPrefix: true),
        var words => new(new ValueList<SearchWord>(words), isPrefix),
    };
}

/// <summary>All of some things, and none of others.</summary>
/// <param name="Wanted">What must be there; at least one.</param>
/// <param name="Unwanted">What must not.</param>
internal sealed record AllOf(ValueList<SearchExpression> Wanted, ValueList<SearchExpression> Unwanted) : SearchExpression;

/// <summary>Any of some things; at least one.</summary>
internal sealed record AnyOf(ValueList<SearchExpression> Choices) : SearchExpression;

/// <summary>A word, folded; or two neighbouring letters of a script without spaces.</summary>
/// <param name="Text">The folded letters.</param>
/// <param name="Position">Where it stands in the search or the text, in UTF-16 code units.</param>
/// <param name="Length">The length of what was written.</param>
/// <param name="IsPair">Whether it is two letters of a script without spaces, or the last one of a row.</param>
internal readonly record struct SearchWord(string Text, int Position, int Length, bool IsPair)
{
    /// <summary>Where what was written ends.</summary>
    public int End => Position + Length;

    /// <summary>Of a pair, whether it is the single letter that ends a row of them.</summary>
    public bool IsLastOfRow => IsPair && Rune.GetRuneAt(Text, 0).Utf16SequenceLength == Text.Length;
}
