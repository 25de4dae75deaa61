using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// One sentence or table cell of a tagged text: what recognizers read. It knows words and phrases, and nothing of what anybody has found. Tokens keep
/// the numbers they have in the text; outside of the sentence there is nothing to match.
/// </summary>
/// <param name="text">The text it stands in.</param>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last token.</param>
internal sealed class Sentence(TaggedText text, int first, int last)
{
    /// <summary>Its first token.</summary>
    public int First => first;

    /// <summary>Its last token.</summary>
    public int Last => last;

    /// <summary>The characters, into which tokens point.</summary>
    public string Text => text.Text;

    /// <summary>The text it stands in; a neighbouring cell may say what a cell is.</summary>
    public TaggedText Whole => text;

    /// <summary>The token of a number in the text.</summary>
    public ref Token this[int index] => ref text.Tokens[index];

    /// <summary>Whether the sentence holds the token.</summary>
    public bool Holds(int index) => index >= first && index <= last;

    /// <summary>Whether the sentence begins at the token or has ended before it: nothing of a name stands on both sides.</summary>
    public bool IsBreak(int index) => index <= first || index > last;

    /// <summary>The characters of a run of tokens.</summary>
    public string TextOf(int from, int to) => text.TextOf(from, to);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> SpanOf(int index) => text.Text.AsSpan(text.Tokens[index].Start, text.Tokens[index].End - text.Tokens[index].Start);

    /// <summary>The characters of a run of tokens, without a copy.</summary>
    public ReadOnlySpan<char> SpanOf(int from, int to) => text.Text.AsSpan(text.Tokens[from].Start, text.Tokens[to].End - text.Tokens[from].Start);

    /// <summary>Whether the token is this word, in whatever case.</summary>
    public bool IsWord(int index, string word) => Holds(index) && text.IsWord(index, word);

    /// <summary>Whether the token is one of some words, in whatever case.</summary>
    public bool IsWord(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is this mark.</summary>
    public bool IsMark(int index, char mark) => Holds(index) && text.IsMark(index, mark);

    /// <summary>Whether the token is a hyphen that joins its neighbours into one word.</summary>
    public bool IsHyphen(int index) => index > first && index < last && text.IsHyphen(index);

    /// <summary>Whether the token has any of the uses.</summary>
    public bool Is(int index, WordUse uses) => Holds(index) && text.Tokens[index].Is(uses);

    /// <summary>Whether the token begins with a capital.</summary>
    public bool IsCapitalized(int index) => Holds(index) && text.Tokens[index].IsCapitalized;

    /// <summary>How the token is written; a mark outside of the sentence.</summary>
    public TokenShape ShapeOf(int index) => Holds(index) ? text.Tokens[index].Shape : TokenShape.Mark;

    /// <summary>The phrases of the lexicon that begin at a token, the shortest first.</summary>
    public ReadOnlySpan<PhraseMatch> MatchesAt(int index) => Holds(index) ? text.MatchesAt(index) : [];

    /// <summary>Whether any phrase of the lexicon begins at a token.</summary>
    public bool HasMatches(int index) => Holds(index) && text.HasMatches(index);

    /// <summary>The longest phrase of a kind that begins at a token.</summary>
    public bool TryMatch(int index, PhraseKind kind, out PhraseMatch match)
    {
        match = default;
        return Holds(index) && text.TryMatch(index, kind, out match);
    }

    /// <summary>The longest phrase that names an entity and begins at a token.</summary>
    public bool TryMatchName(int index, out PhraseMatch match)
    {
        match = default;
        return Holds(index) && text.TryMatchName(index, out match);
    }

    /// <summary>Whether the lexicon knows nothing of the token here.</summary>
    public bool IsUnknown(int index) => Holds(index) && text.IsUnknown(index);

    /// <summary>Whether open word lists know the capitalized token in any of some senses.</summary>
    public bool Has(int index, WordSenses senses) => Holds(index) && (text.Tokens[index].Senses & senses) != 0;

    /// <summary>Whether the token is part of a date phrase: "May" in "8 May".</summary>
    public bool IsDated(int index) => Holds(index) && text.Tokens[index].IsDated;

    /// <summary>Whether none of the tokens is part of a date phrase.</summary>
    public bool AreUndated(int from, int to)
    {
        for (var index = from; index <= to; index++)
        {
            if (IsDated(index))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a capital says nothing of the token: it would have one anyway, at the head of the sentence or behind a colon.</summary>
    public bool IsOpening(int index) => index == first || IsMark(index - 1, ':')
        || (index == first + 1 && text.Tokens[first].Shape is TokenShape.Mark);

    /// <summary>The date phrases of the sentence.</summary>
    public IEnumerable<DatePhrase> Dates()
    {
        for (var index = text.FirstDateFrom(text.Tokens[first].Start); index < text.Dates.Count && text.Dates[index].Start < text.Tokens[last].End; index++)
        {
            yield return text.Dates[index];
        }
    }
}
