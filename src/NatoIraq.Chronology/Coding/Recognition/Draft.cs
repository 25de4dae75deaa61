using System.Diagnostics.CodeAnalysis;
using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>An entry while it is being coded: its tokens, the phrases of the lexicon in it, and what has been found so far.</summary>
internal sealed class Draft
{
    private readonly List<PhraseMatch> matches = [];
    private readonly List<int> firstMatch = [];
    private readonly List<Finding?> owners = [];

    private Draft(Entry entry, Vocabulary vocabulary) => (Entry, Vocabulary) = (entry, vocabulary);

    /// <summary>The words.</summary>
    public Vocabulary Vocabulary { get; private set; }

    /// <summary>The entry.</summary>
    public Entry Entry { get; private set; }

    /// <summary>Its folded text.</summary>
    public string Text => Entry.Text.Text;

    /// <summary>Its tokens.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>What has been found, in the order of finding.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Takes an entry apart.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="used">The draft of an entry that is done with, whose room can be used again; null where there is none.</param>
    public static Draft Of(Entry entry, Vocabulary vocabulary, Draft? used = null)
    {
        var draft = used ?? new Draft(entry, vocabulary);
        draft.Take(entry, vocabulary);
        return draft;
    }

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

    /// <summary>Whether no finding stands on the token.</summary>
    public bool IsFree(int index) => owners[index] is null;

    /// <summary>Whether no finding stands on any of the tokens.</summary>
    public bool AreFree(int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (owners[index] is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The finding that stands on a token.</summary>
    public bool TryGetOwner(int index, [NotNullWhen(true)] out Finding? finding)
    {
        finding = index >= 0 && index < owners.Count ? owners[index] : null;
        return finding is not null;
    }

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

    /// <summary>Records an entity that stands on free tokens.</summary>
    public Finding Add(int first, int last, Entity entity, string basis = Basis.Stated) =>
        Own(new Finding
        {
            First = first,
            Last = last,
            Start = Tokens[first].Start,
            End = Tokens[last].End,
            Field = entity.Field,
            Name = entity.Name,
            Entity = entity,
            Basis = basis,
        });

    /// <summary>Records an entity inside another finding.</summary>
    public void AddNested(int first, int last, Entity entity) =>
        Findings.Add(new Finding
        {
            First = first,
            Last = last,
            Start = Tokens[first].Start,
            End = Tokens[last].End,
            Field = entity.Field,
            Name = entity.Name,
            Entity = entity,
            IsNested = true,
        });

    /// <summary>Records a finding and marks its tokens as taken; a token that is taken already stays with who has it.</summary>
    public Finding Own(Finding finding)
    {
        Findings.Add(finding);
        for (var index = finding.First; index <= finding.Last; index++)
        {
            owners[index] ??= finding;
        }

        return finding;
    }

    /// <summary>Takes words that name what is no field of an event, a ship: nothing is found, and nothing else can take them.</summary>
    public void SetAside(int first, int last)
    {
        var nothing = new Finding { First = first, Last = last, Start = Tokens[first].Start, End = Tokens[last].End, Field = "", Name = "" };
        for (var index = first; index <= last; index++)
        {
            owners[index] ??= nothing;
        }
    }

    /// <summary>Brings the findings into the order of the text, the longer before what it holds.</summary>
    public void Sort() => Findings.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First)
        : right.Last.CompareTo(left.Last));

    /// <summary>Once sorted: the place in <see cref="Findings"/> of the first that begins at a token or behind it.</summary>
    public int FirstFindingFrom(int token)
    {
        var (low, high) = (0, Findings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Findings[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The token behind a finding's last, or one past the end.</summary>
    public int SkipOwned(int index) => owners[index] is { } finding ? finding.Last + 1 : index + 1;

    private void Take(Entry entry, Vocabulary vocabulary)
    {
        (Entry, Vocabulary) = (entry, vocabulary);
        Tokens.Clear();
        Findings.Clear();
        matches.Clear();
        firstMatch.Clear();
        owners.Clear();
        Tokenizer.Tokenize(Text, vocabulary, Tokens);
        SentenceSplitter.Mark(Tokens, Text, entry.Text.Breaks);
        for (var index = 0; index < Tokens.Count; index++)
        {
            firstMatch.Add(matches.Count);
            owners.Add(null);
            NameTrie.Match(Tokens, Text, index, matches);
        }

        firstMatch.Add(matches.Count);
    }
}
