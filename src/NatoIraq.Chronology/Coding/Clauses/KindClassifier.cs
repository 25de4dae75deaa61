using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>The kind of an event and the words that decided it.</summary>
/// <param name="Kind">One of <see cref="EventKind"/>.</param>
/// <param name="Plover">The PLOVER type.</param>
/// <param name="First">The first deciding token; -1 where nothing decided.</param>
/// <param name="Last">The last.</param>
internal sealed record KindDecision(string Kind, string Plover, int First, int Last)
{
    /// <summary>Nothing in the words decides.</summary>
    public static KindDecision Undecided { get; } = new(EventKind.Other, Coding.Plover.None, -1, -1);
}

/// <summary>
/// What the main clause does: the first frame of its verb that what stands around it fulfils; a clause without a verb is what its first noun names
/// ("Working visit").
/// </summary>
internal static class KindClassifier
{
    private const int ObjectReach = 9;

    /// <summary>Classifies a clause.</summary>
    public static KindDecision Classify(Draft draft, Clause clause) =>
        clause.Verb is not { } verb ? NominalClassifier.Classify(draft, clause)
            // "His visit is the first": the verb says nothing, the noun does.
            : verb.Sense == VerbSense.Unknown && draft.Tokens[verb.Last].Is(WordUse.Be)
                && NominalClassifier.Classify(draft, clause) is { First: var first } nominal && first >= 0 && first < verb.First ? nominal
            : ByVerb(draft, clause, verb);

    private static KindDecision ByVerb(Draft draft, Clause clause, VerbGroup verb)
    {
        var last = verb.Last;
        foreach (var frame in verb.Sense.Frames)
        {
            if (Fulfils(draft, clause, verb, frame, ref last))
            {
                return new KindDecision(frame.Kind, frame.Plover ?? Plover.For(frame.Kind), verb.First, last);
            }
        }

        return new KindDecision(verb.Sense.Kind, verb.Sense.Plover ?? Plover.For(verb.Sense.Kind), verb.First, verb.Last);
    }

    private static bool Fulfils(Draft draft, Clause clause, VerbGroup verb, VerbFrame frame, ref int last)
    {
        var end = verb.Last;
        if (frame.IsPassive && !verb.IsPassive)
        {
            return false;
        }

        if (frame.Next is { } next)
        {
            end = NextEnd(draft, clause, verb, next.Words);
            if (end < 0 && (next.Classes is NounClass.None || (NounPhrase.ClassOf(draft, clause.Object) & next.Classes) == 0))
            {
                return false;
            }

            end = Math.Max(end, verb.Last);
        }

        if (frame.Object is { } wanted)
        {
            var found = ObjectEnd(draft, clause, verb, wanted);
            if (found < 0)
            {
                return false;
            }

            end = Math.Max(end, found);
        }

        if (frame.Subject is { } subject && !FulfilsSubject(draft, clause, verb, subject))
        {
            return false;
        }

        last = end;
        return true;
    }

    /// <summary>The last token of words that stand right behind the verb, adverbs and places skipped; -1 where they do not.</summary>
    private static int NextEnd(Draft draft, Clause clause, VerbGroup verb, int[][] sequences)
    {
        var next = verb.Last + 1;
        while (next <= clause.Last && VerbGroup.IsAdverb(draft, next) && MatchEnd(draft, next, clause.Last, sequences) < 0)
        {
            next++;
        }

        var end = MatchEnd(draft, next, clause.Last, sequences);
        var behind = BehindPlace(draft, next, clause.Last);
        return end < 0 && behind > next ? MatchEnd(draft, behind, clause.Last, sequences) : end;
    }

    /// <summary>
    /// The last token of the object's words that fulfil a frame, the verb's own last token where its class does; -1 where it does not. In the passive,
    /// and in telegram style ("Agreement reached"), the object is the grammatical subject.
    /// </summary>
    private static int ObjectEnd(Draft draft, Clause clause, VerbGroup verb, FrameFiller wanted)
    {
        var isBefore = verb.IsPassive || HasNoObject(draft, verb);
        if (isBefore && FindHead(draft, clause.First, verb.First - 1, wanted.Words) >= 0)
        {
            return verb.Last;
        }

        if (FindObject(draft, verb.Last + 1, clause.Last, wanted.Words) is var found and >= 0)
        {
            return found;
        }

        var theme = verb.IsPassive ? SubjectHead(draft, clause, verb) : NounPhrase.ClassOf(draft, clause.Object);
        return (theme & wanted.Classes) != 0 ? verb.Last : -1;
    }

    private static bool FulfilsSubject(Draft draft, Clause clause, VerbGroup verb, FrameFiller wanted) =>
        FindHead(draft, clause.First, verb.First - 1, wanted.Words) >= 0
        || (!verb.IsPassive && (SubjectHead(draft, clause, verb) & wanted.Classes) != 0)
        || (verb.IsPassive && wanted.Classes.HasFlag(NounClass.Nothing));

    private static NounClass SubjectHead(Draft draft, Clause clause, VerbGroup verb) =>
        clause.Subject is { } subject && subject.First < verb.First ? NounPhrase.ClassOf(draft, subject) : NounClass.Nothing;

    /// <summary>"Agreement reached on withdrawal", "Ceasefire agreed": without an object, and in telegram style, the past tense is a participle.</summary>
    private static bool HasNoObject(Draft draft, VerbGroup verb) =>
        verb.First == verb.Last && draft.Tokens[verb.Last].Word is { } word && (word.Verb is null ? word.OpenForms : word.VerbForms) is VerbForms.Past
        && (draft.IsBreak(verb.Last + 1) || draft.Tokens[verb.Last + 1].Is(WordUse.Preposition) || draft.Tokens[verb.Last + 1].Shape is TokenShape.Mark);

    /// <summary>"agreed in Addis Ababa on …": where the clause goes on behind the place it happens in.</summary>
    private static int BehindPlace(Draft draft, int index, int last)
    {
        while (index < last && (draft.IsWord(index, "in") || draft.IsWord(index, "at"))
            && draft.TryGetOwner(index + 1, out var place) && place.Field is MentionField.Place or MentionField.State)
        {
            index = place.Last + 1;
        }

        return index;
    }

    /// <summary>The last token of one of some words in the object, which ends where another clause or a phrase other than "of" or "in" begins; or -1.</summary>
    public static int FindObject(Draft draft, int first, int last, int[][] sequences)
    {
        for (var index = first; index <= Math.Min(last, first + ObjectReach); index++)
        {
            if (MatchEnd(draft, index, last, sequences) is var end and >= 0 && !draft.IsHyphen(end + 1))
            {
                return end;
            }

            if (draft.IsMark(index, ',') || draft.IsMark(index, ';') || draft.Tokens[index].Is(WordUse.Subordinator)
                || (draft.Tokens[index].Is(WordUse.Preposition) && !draft.IsWord(index, "of") && index > first
                && !draft.IsWord(index, "in")))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A noun that is the head of its phrase, not a modifier: "Training for …" but not "training mission".</summary>
    private static int FindHead(Draft draft, int first, int last, int[][] sequences)
    {
        for (var index = first; index <= last; index++)
        {
            foreach (var words in sequences)
            {
                var behind = index + words.Length;
                if ((draft.IsFree(index) || IsHeadOfName(draft, index)) && Matches(draft, index, last, words)
                    && (behind > last || IsNumbered(draft, index, behind) || draft.Tokens[behind].Is(WordUse.Function) || (draft.Tokens[behind].Shape is TokenShape.Mark
                    && !draft.IsHyphen(behind))))
                {
                    return behind - 1;
                }
            }
        }

        return -1;
    }

    /// <summary>"The Geneva Conference on Korea opens": the body or gathering that a name is of stands at its end or before a preposition.</summary>
    private static bool IsHeadOfName(Draft draft, int index) =>
        draft.TryGetOwner(index, out var owner) && owner.Field is MentionField.Organization or MentionField.Document
        && (owner.Last == index || draft.Tokens[index + 1].Is(WordUse.Preposition) || IsNumbered(draft, index, index + 1));

    /// <summary>"Resolution 1199 is adopted": the number behind it leaves the noun the head of the name.</summary>
    private static bool IsNumbered(Draft draft, int index, int behind) =>
        draft.TryGetOwner(index, out var owner) && owner.Field is MentionField.Document && owner.Last == behind
        && draft.Tokens[behind].Shape is TokenShape.Number;

    private static int MatchEnd(Draft draft, int first, int last, int[][] sequences)
    {
        foreach (var words in sequences)
        {
            if (Matches(draft, first, last, words))
            {
                return first + words.Length - 1;
            }
        }

        return -1;
    }

    private static bool Matches(Draft draft, int first, int last, int[] words)
    {
        if (first + words.Length - 1 > last)
        {
            return false;
        }

        for (var index = 0; index < words.Length; index++)
        {
            if (draft.Tokens[first + index].Word?.Id != words[index])
            {
                return false;
            }
        }

        return true;
    }
}
