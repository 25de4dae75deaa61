using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>
/// What the readers of numbers see of a sentence: its tokens, the words of the lexicon, and which tokens a date stands on. Outside of the sentence
/// every token is a mark that is no mark.
/// </summary>
internal sealed class FigureText
{
    private static Token outside = new(0, 0, TokenShape.Mark, null);
    private readonly Sentence sentence;
    private readonly bool[] dated;

    /// <summary>The view of a sentence.</summary>
    public FigureText(Sentence sentence)
    {
        this.sentence = sentence;
        dated = new bool[sentence.Last - sentence.First + 1];
        var token = sentence.First;
        foreach (var date in sentence.Dates())
        {
            for (; token <= sentence.Last && sentence[token].Start < date.Start + date.Length; token++)
            {
                dated[token - sentence.First] = sentence[token].End > date.Start;
            }
        }
    }

    /// <summary>The words.</summary>
    public Vocabulary Vocabulary => sentence.Whole.Vocabulary;

    /// <summary>The characters.</summary>
    public string Text => sentence.Text;

    /// <summary>Its first token.</summary>
    public int First => sentence.First;

    /// <summary>The token of a number in the text.</summary>
    public ref readonly Token this[int index] => ref sentence.Holds(index) ? ref sentence[index] : ref outside;

    /// <summary>Whether the sentence has ended, or begins, at a token.</summary>
    public bool IsBreak(int index) => !sentence.Holds(index) || index == sentence.First;

    /// <summary>Whether no date stands on a token.</summary>
    public bool IsFree(int index) => !sentence.Holds(index) || !dated[index - sentence.First];

    /// <summary>Whether the token is this word, in whatever case.</summary>
    public bool IsWord(int index, string word) => sentence.IsWord(index, word);

    /// <summary>Whether the token is this mark.</summary>
    public bool IsMark(int index, char mark) => sentence.IsMark(index, mark);

    /// <summary>Whether the token is a hyphen that joins its neighbours into one word.</summary>
    public bool IsHyphen(int index) => sentence.IsHyphen(index);

    /// <summary>Whether the token stands right behind the one before it, without a space.</summary>
    public bool IsAttached(int index) => index > sentence.First && sentence.Holds(index) && !sentence[index].SpaceBefore;

    /// <summary>The characters of a run of tokens.</summary>
    public string TextOf(int first, int last) => sentence.TextOf(first, last);

    /// <summary>Whether a capitalized word before a number is a name that stands by itself: a state's or a body's, or a place's behind a preposition.</summary>
    public bool EndsName(int last)
    {
        for (var first = last; first >= Math.Max(sentence.First, last - 4); first--)
        {
            foreach (ref readonly var match in sentence.MatchesAt(first))
            {
                if (match.Last == last && match.Sense.Entity is not null)
                {
                    return true;
                }
            }

            if (!this[first].IsCapitalized)
            {
                return this[first].Is(WordUse.Locative);
            }
        }

        return false;
    }

    /// <summary>Whether the lexicon knows nothing of the token.</summary>
    public bool IsUnknown(int index) => sentence.IsUnknown(index);

    /// <summary>Whether a nationality begins at a token.</summary>
    public bool IsNationality(int index) => sentence.TryMatch(index, PhraseKind.Demonym, out _);
}
