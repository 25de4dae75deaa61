using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// An entry's text taken apart: its tokens, where its sentences begin, the phrases of the lexicon and the dates in it. What it comes to is not
/// its business. Made again for entry after entry, so that the room is used again.
/// </summary>
internal class TaggedText
{
    private static readonly DatePhraseReader AnyOrder = new();
    private readonly List<PhraseMatch> matches = [];
    private readonly List<int> firstMatch = [];
    private readonly List<DatePhrase> dates = [];

    /// <summary>A tagged text of an entry.</summary>
    protected TaggedText(Entry entry, Vocabulary vocabulary) => (Entry, Vocabulary) = (entry, vocabulary);

    /// <summary>The entry.</summary>
    public Entry Entry { get; private set; }

    /// <summary>The words it is tagged with.</summary>
    public Vocabulary Vocabulary { get; private set; }

    /// <summary>Its folded text.</summary>
    public string Text => Entry.Text.Text;

    /// <summary>Its tokens.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>Its date phrases, resolved against the entry's own date, in their order.</summary>
    public IReadOnlyList<DatePhrase> Dates => dates;

    /// <summary>The phrases that begin at a token, the shortest first.</summary>
    public ReadOnlySpan<PhraseMatch> MatchesAt(int index) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(matches)[firstMatch[index]..firstMatch[index + 1]];

    /// <summary>Whether any phrase begins at a token.</summary>
    public bool HasMatches(int index) => index >= 0 && index < Tokens.Count && firstMatch[index] < firstMatch[index + 1];

    /// <summary>The longest phrase of a kind that begins at a token.</summary>
    public bool TryMatch(int index, PhraseKind kind, out PhraseMatch match)
    {
        match = default;
        if (!HasMatches(index))
        {
            return false;
        }

        var found = false;
        foreach (ref readonly var candidate in MatchesAt(index))
        {
            if (candidate.Sense.Kind == kind)
            {
                match = candidate;
                found = true;
            }
        }

        return found;
    }

    /// <summary>
    /// The longest phrase that names an entity and begins at a token; of two of one length the later laid into the lexicon.
    /// </summary>
    public bool TryMatchName(int index, out PhraseMatch match)
    {
        match = default;
        if (!HasMatches(index))
        {
            return false;
        }

        var found = false;
        foreach (ref readonly var candidate in MatchesAt(index))
        {
            if (candidate.Sense.Entity is not null && candidate.Sense.Kind is not PhraseKind.ProvinceAbbreviation)
            {
                // A state goes before the town or province of its name; what else it may be is for the context to say.
                if (!found || candidate.Last > match.Last || match.Sense.Kind is not PhraseKind.State)
                {
                    match = candidate;
                }

                found = true;
            }
        }

        return found;
    }

    /// <summary>
    /// Whether the lexicon knows nothing of the token here: neither the word nor, where the word occurs in names only, one of those names.
    /// </summary>
    public bool IsUnknown(int index) => Tokens[index].Word is not { } word || (word.IsBare && !HasMatches(index));

    /// <summary>The words of a run of tokens.</summary>
    public string TextOf(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    /// <summary>Whether the token is this word, in whatever case.</summary>
    public bool IsWord(int index, string word)
    {
        if ((uint)index >= (uint)Tokens.Count)
        {
            return false;
        }

        ref readonly var token = ref Tokens[index];
        return token.End - token.Start == word.Length && (Text[token.Start] | 0x20) == (word[0] | 0x20)
            && Text.AsSpan(token.Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the token is this mark.</summary>
    public bool IsMark(int index, char mark) =>
        index >= 0 && index < Tokens.Count && Tokens[index].Shape is TokenShape.Mark && Text[Tokens[index].Start] == mark;

    /// <summary>Whether the token is a hyphen that joins its neighbours into one word.</summary>
    public bool IsHyphen(int index) =>
        index > 0 && index + 1 < Tokens.Count && Tokens[index].Shape is TokenShape.Mark && !Tokens[index].SpaceBefore
            && !Tokens[index + 1].SpaceBefore
        && (Text[Tokens[index].Start] is '-' or '‐' or '‑' or '–');

    /// <summary>Whether a new sentence or a new cell begins at the token, or the text has ended.</summary>
    public bool IsBreak(int index) => index >= Tokens.Count || Tokens[index].StartsSentence || Tokens[index].StartsCell;

    /// <summary>The sentences and cells.</summary>
    public IEnumerable<Sentence> Sentences()
    {
        for (var first = 0; first < Tokens.Count;)
        {
            var last = first;
            while (!IsBreak(last + 1))
            {
                last++;
            }

            yield return new Sentence(this, first, last);
            first = last + 1;
        }
    }

    /// <summary>The place in <see cref="Dates"/> of the first that begins at an offset or behind it.</summary>
    public int FirstDateFrom(int start)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Takes another entry apart.</summary>
    protected void Take(Entry entry, Vocabulary vocabulary, DatePhraseReader? dateReader)
    {
        (Entry, Vocabulary) = (entry, vocabulary);
        Tokens.Clear();
        matches.Clear();
        firstMatch.Clear();
        Tokenizer.Tokenize(Text, vocabulary, Tokens);
        SentenceMarker.Mark(Tokens, Text, entry.Text.Breaks, vocabulary.Abbreviations);
        for (var index = 0; index < Tokens.Count; index++)
        {
            firstMatch.Add(matches.Count);
            NameTrie.Match(Tokens, Text, index, matches);
        }

        firstMatch.Add(matches.Count);
        dates.Clear();
        dates.AddRange((dateReader ?? AnyOrder).Find(Text, entry.Date));
        var token = 0;
        foreach (var phrase in dates)
        {
            for (; token < Tokens.Count && Tokens[token].Start < phrase.Start + phrase.Length; token++)
            {
                Tokens[token].IsDated = Tokens[token].End > phrase.Start;
            }
        }
    }
}
