using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>The main clause of a sentence.</summary>
/// <param name="SentenceFirst">The sentence's first token.</param>
/// <param name="Last">The sentence's last token.</param>
/// <param name="First">Where the clause begins, behind what is put before it ("At the Brussels Summit, …").</param>
/// <param name="Verb">Its finite verb; null for a sentence without one ("Working visit.").</param>
internal sealed record Clause(int SentenceFirst, int Last, int First, VerbGroup? Verb)
{
    private const int SubjectBeforeColon = 12;

    /// <summary>Reads the sentence that begins at a token.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="sentenceFirst">The sentence's first token.</param>
    /// <param name="limit">Where to stop if the sentence goes on for longer.</param>
    public static Clause Read(Draft draft, int sentenceFirst, int limit = int.MaxValue)
    {
        var last = SentenceEnd(draft, sentenceFirst, limit);
        var first = AfterColon(draft, sentenceFirst, last);
        if (first == sentenceFirst && IsPutBefore(draft, first, last))
        {
            first = AfterComma(draft, first, last);
        }

        return new Clause(sentenceFirst, last, first, FindVerb(draft, first, last));
    }

    /// <summary>The last token of the sentence or cell a token stands in.</summary>
    private static int SentenceEnd(Draft draft, int index, int limit)
    {
        while (index < limit && !draft.IsBreak(index + 1))
        {
            index++;
        }

        return index;
    }

    /// <summary>The first finite verb of a stretch that is not inside a relative clause or brackets.</summary>
    public static VerbGroup? FindVerb(Draft draft, int first, int last)
    {
        VerbGroup? unknown = null;
        VerbGroup? reduced = null;
        var relatives = 0;
        var depth = 0;
        for (var index = first; index <= last; index++)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                index = owner.Last;
                continue;
            }

            depth += draft.IsMark(index, '(') ? 1 : draft.IsMark(index, ')') ? -1 : 0;
            if (depth > 0)
            {
                continue;
            }

            if (draft.Tokens[index].Is(WordUse.Subordinator) && index > first)
            {
                relatives++;
                continue;
            }

            if (VerbGroup.At(draft, index, first) is not { } verb)
            {
                unknown ??= relatives == 0 ? VerbGroup.UnknownAt(draft, index) : null;
                reduced ??= relatives == 0 ? VerbGroup.ReducedAt(draft, index, first) : null;
                continue;
            }

            if (relatives == 0)
            {
                return unknown ?? verb;
            }

            relatives--;
            index = verb.Last;
        }

        return unknown ?? reduced;
    }

    /// <summary>"King Hussein: Private visit": the clause stands behind the colon, its subject before.</summary>
    private static int AfterColon(Draft draft, int first, int last)
    {
        for (var index = first + 1; index <= Math.Min(last - 1, first + SubjectBeforeColon); index++)
        {
            if (draft.IsMark(index, ':') && draft.IsFree(index))
            {
                return FindVerb(draft, first, index - 1) is null ? index + 1 : first;
            }
        }

        return first;
    }

    /// <summary>
    /// Whether the sentence begins with something put before its subject: a preposition, a time clause, or where it happens ("NATO Summit
    /// in Riga, …").
    /// </summary>
    private static bool IsPutBefore(Draft draft, int first, int last)
    {
        var index = first;
        while (index < last && VerbGroup.IsAdverb(draft, index) && draft.IsFree(index))
        {
            index++;
        }

        if (!draft.IsFree(index))
        {
            return draft.TryGetOwner(index, out var owner) && owner.Field is MentionField.Date || BeginsWithGathering(draft, first, last);
        }

        var token = draft.Tokens[index];
        // "Acting under Chapter VII, the Council …": a participle and what depends on it.
        return token.Is(WordUse.Preposition | WordUse.Locative | WordUse.Subordinator)
            || (draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ing", StringComparison.Ordinal)
                && draft.Tokens[index + 1].Is(WordUse.Preposition | WordUse.Locative)) || BeginsWithGathering(draft, first, last);
    }

    private static bool BeginsWithGathering(Draft draft, int first, int last)
    {
        for (var index = first; index <= last && !draft.IsMark(index, ','); index++)
        {
            if (draft.Tokens[index].Word?.Noun?.Kind is EventKind.Conference && draft.IsFree(index))
            {
                return true;
            }

            if (draft.Tokens[index].Is(WordUse.Be | WordUse.Have | WordUse.Modal))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what stands between two commas begins with a noun phrase of more than a name: "fighters of the Front, soon renamed …, attacked"
    /// is a subject, "Riga, Latvia, …" only says more of the place.
    /// </summary>
    private static bool BeginsWithSubject(Draft draft, int first, int comma)
    {
        var index = first;
        while (index < comma && draft.Tokens[index].Is(WordUse.Determiner))
        {
            index++;
        }

        return index < comma && draft.IsFree(index) && draft.Tokens[index] is { Shape: TokenShape.Lower } token
            && !token.Is(WordUse.Function | WordUse.Adverb) && !VerbGroup.IsAdverb(draft, index)
            && (token.Word?.VerbForms ?? VerbForms.None) is VerbForms.None or VerbForms.ThirdPerson;
    }

    /// <summary>Behind the first comma that a clause with a finite verb follows; where nothing does, the sentence's beginning.</summary>
    private static int AfterComma(Draft draft, int first, int last)
    {
        var depth = 0;
        for (var index = first; index < last; index++)
        {
            depth += draft.IsMark(index, '(') ? 1 : draft.IsMark(index, ')') ? -1 : 0;
            if (depth > 0 || !draft.IsMark(index, ',') || !draft.IsFree(index))
            {
                continue;
            }

            var next = index + 1;
            while (next < last && !(draft.IsMark(next, ',') && draft.IsFree(next)))
            {
                next++;
            }

            if (FindVerb(draft, index + 1, next) is not null || (BeginsWithSubject(draft, index + 1, next) && FindVerb(draft, index + 1, last) is not null))
            {
                return index + 1;
            }

            index = next - 1;
        }

        return first;
    }
}
