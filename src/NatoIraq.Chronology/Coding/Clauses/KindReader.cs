using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>The kind of an event and the words that decided it.</summary>
/// <param name="Kind">One of <see cref="EventKind"/>.</param>
/// <param name="Plover">The PLOVER type.</param>
/// <param name="First">The first deciding token; -1 where nothing decided.</param>
/// <param name="Last">The last.</param>
internal sealed record KindReading(string Kind, string Plover, int First, int Last)
{
    /// <summary>Nothing in the words decides.</summary>
    public static KindReading Undecided { get; } = new(EventKind.Other, Coding.Plover.None, -1, -1);
}

/// <summary>
/// What the main clause does (DESIGN.md): the finite verb decides, with the words around it where the lexicon says so; a clause without a
/// verb
/// is what its first noun names ("Working visit").
/// </summary>
internal static class KindReader
{
    private const int ObjectReach = 9;

    /// <summary>Reads the kind off a clause.</summary>
    public static KindReading Read(Draft draft, Clause clause) =>
        clause.Verb is { } verb ? FromVerb(draft, clause, verb) : NominalKind.Read(draft, clause);

    private static KindReading FromVerb(Draft draft, Clause clause, VerbGroup verb)
    {
        foreach (var pattern in verb.Sense.Patterns)
        {
            if (Holds(draft, clause, verb, pattern) is var last and >= 0)
            {
                return new KindReading(pattern.Kind, Plover.For(pattern.Kind), verb.First, Math.Max(last, verb.Last));
            }
        }

        if (verb.Sense.Kind is EventKind.Transition && IsOfPeople(draft, verb))
        {
            return new KindReading(EventKind.Other, Plover.None, verb.First, verb.Last);
        }

        if (verb is { IsPassive: true, Sense.Base: "return" })
        {
            // "Prisoners are returned": what is given back pays no visit.
            return new KindReading(EventKind.Other, Plover.None, verb.First, verb.Last);
        }

        return verb.Sense.Kind is EventKind.Deployment && IsJourney(draft, clause, verb)
            ? new KindReading(EventKind.Visit, Plover.For(EventKind.Visit), verb.First, verb.Last)
            : new KindReading(verb.Sense.Kind, verb.Sense.Plover ?? Plover.For(verb.Sense.Kind), verb.First, verb.Last);
    }

    /// <summary>"Paisley becomes First Minister", "Smith succeeds Jones": a person takes office, no body turns into another.</summary>
    private static bool IsOfPeople(Draft draft, VerbGroup verb) =>
        (draft.TryGetOwner(verb.First - 1, out var subject) && subject.Field is MentionField.Person
            && draft.TryGetOwner(verb.Last + 1, out var successor) && successor.Field is MentionField.Person or MentionField.Office)
        || (draft.TryGetOwner(verb.Last + 1, out var replaced) && replaced.Field is MentionField.Person && !verb.IsPassive)
        || (verb.IsPassive && draft.TryGetOwner(verb.First - 1, out var moved) && moved.Field is MentionField.Person);

    /// <summary>"Kissinger flies to Beijing": what troops do is a deployment, what a person does is a visit.</summary>
    private static bool IsJourney(Draft draft, Clause clause, VerbGroup verb)
    {
        if (verb.IsPassive || !draft.TryGetOwner(verb.First - 1, out var traveller) || traveller.Field is not MentionField.Person
            || draft.IsBreak(verb.Last + 1) || draft.IsBreak(verb.Last + 2)
            || !draft.Tokens[draft.IsWord(verb.Last + 1, "back") || draft.IsWord(verb.Last + 1, "home") ? verb.Last + 2 : verb.Last + 1].Is(WordUse.Locative))
        {
            return false;
        }

        var first = traveller.First;
        while (first > clause.First && draft.TryGetOwner(first - 1, out var title) && title.Field is MentionField.Office or MentionField.State)
        {
            first = title.First;
        }

        return first == clause.First;
    }

    /// <summary>The last token that fulfils a pattern, 0 where the fulfilling words stand before the verb, or -1.</summary>
    private static int Holds(Draft draft, Clause clause, VerbGroup verb, CompiledPattern pattern)
    {
        var next = verb.Last + 1;
        while (next <= clause.Last && VerbGroup.IsAdverb(draft, next) && !StartsAny(draft, next, pattern.Next))
        {
            next++;
        }

        var behindPlace = BehindPlace(draft, next, clause.Last);
        foreach (var words in pattern.Next)
        {
            if (Matches(draft, next, clause.Last, words))
            {
                return next + words.Length - 1;
            }

            if (behindPlace > next && Matches(draft, behindPlace, clause.Last, words))
            {
                return behindPlace + words.Length - 1;
            }
        }

        if (pattern.Object.Length > 0)
        {
            if ((verb.IsPassive || HasNoObject(draft, verb)) && FindHead(draft, clause.First, verb.First - 1, pattern.Object) >= 0)
            {
                return 0;
            }

            if (FindObject(draft, verb.Last + 1, clause.Last, pattern.Object) is var found and >= 0)
            {
                return found;
            }
        }

        return pattern.Subject.Length > 0 && FindHead(draft, clause.First, verb.First - 1, pattern.Subject) >= 0 ? 0 : -1;
    }

    /// <summary>"Agreement reached on withdrawal", "Ceasefire agreed": without an object, and in telegram style, the past tense is a participle.</summary>
    private static bool HasNoObject(Draft draft, VerbGroup verb) =>
        verb.First == verb.Last && draft.Tokens[verb.Last].Word is { VerbForms: VerbForms.Past }
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

    private static bool StartsAny(Draft draft, int index, int[][] sequences) =>
        Array.Exists(sequences, words => Matches(draft, index, draft.Tokens.Count - 1, words));

    /// <summary>The object ends where another clause or a prepositional phrase other than "of" begins.</summary>
    public static int FindObject(Draft draft, int first, int last, int[][] sequences)
    {
        for (var index = first; index <= Math.Min(last, first + ObjectReach); index++)
        {
            foreach (var words in sequences)
            {
                if (Matches(draft, index, last, words) && !draft.IsHyphen(index + words.Length))
                {
                    return index + words.Length - 1;
                }
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
                    && (behind > last || draft.Tokens[behind].Is(WordUse.Function) || (draft.Tokens[behind].Shape is TokenShape.Mark
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
        && (owner.Last == index || draft.Tokens[index + 1].Is(WordUse.Preposition));

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
