using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>Sentence → clause: finds what is put before, the main verb, and then, in one pass, the phrases and the parts they stand in.</summary>
internal static class ClauseParser
{
    private const int SubjectBeforeColon = 12;
    private const int Reach = 10;

    /// <summary>The clause of an entry without words.</summary>
    public static Clause Empty { get; } = new() { SentenceFirst = 0, First = 0, Last = -1, MainLast = -1, Constituents = [] };

    /// <summary>Every sentence and cell of an entry.</summary>
    public static List<Clause> ParseAll(Draft draft)
    {
        var clauses = new List<Clause>();
        for (var first = 0; first < draft.Tokens.Count; first = clauses[^1].Last + 1)
        {
            clauses.Add(Parse(draft, first));
        }

        return clauses;
    }

    /// <summary>Parses the sentence that begins at a token.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="sentenceFirst">The sentence's first token.</param>
    /// <param name="limit">Where to stop if the sentence goes on for longer.</param>
    public static Clause Parse(Draft draft, int sentenceFirst, int limit = int.MaxValue)
    {
        var last = SentenceEnd(draft, sentenceFirst, limit);
        var first = AfterColon(draft, sentenceFirst, last);
        if (first == sentenceFirst && IsPutBefore(draft, first, last))
        {
            first = AfterComma(draft, first, last);
        }

        return Parse(draft, sentenceFirst, first, last);
    }

    /// <summary>Parses a stretch whose main clause begins at a token.</summary>
    public static Clause Parse(Draft draft, int sentenceFirst, int first, int last)
    {
        var verb = FindVerb(draft, first, last);
        var phrases = new PhraseReader(draft, sentenceFirst, first, last, verb);
        phrases.Read();
        return new Clause
        {
            SentenceFirst = sentenceFirst,
            Last = last,
            First = first,
            MainLast = phrases.MainLast,
            Verb = verb,
            Constituents = phrases.Constituents,
        };
    }

    /// <summary>The first finite verb of a stretch that is not inside a relative clause or brackets.</summary>
    public static VerbGroup? FindVerb(Draft draft, int first, int last)
    {
        for (var index = first + 1; index < last; index++)
        {
            // "…; …": what stands before the semicolon is a clause of its own, if it has a verb.
            if (draft.IsMark(index, ';') && draft.IsFree(index))
            {
                return FindVerbWithin(draft, first, index - 1) ?? FindVerbWithin(draft, index + 1, last);
            }
        }

        return FindVerbWithin(draft, first, last);
    }

    private static VerbGroup? FindVerbWithin(Draft draft, int first, int last)
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
                if (VerbGroup.CopulaEnd(draft, index, last) is var copula and >= 0)
                {
                    // "is the first of", "who had been in Milan": no verb follows, so that this is the verb.
                    unknown ??= relatives == 0 && index > first ? new VerbGroup(index, copula, VerbSense.Unknown, IsPassive: false) : null;
                    relatives -= relatives > 0 ? 1 : 0;
                    index = copula;
                    continue;
                }

                relatives -= relatives > 0 && VerbGroup.LooksPast(draft, index) ? 1 : 0;
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

    /// <summary>The last token of the sentence or cell a token stands in.</summary>
    private static int SentenceEnd(Draft draft, int index, int limit)
    {
        while (index < limit && !draft.IsBreak(index + 1))
        {
            index++;
        }

        return index;
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
            return draft.TryGetOwner(index, out var owner) && (owner.Field is MentionField.Date || IsTimeBefore(draft, owner, last)) || BeginsWithGathering(draft, first, last);
        }

        var token = draft.Tokens[index];
        // "Acting under Chapter VII, the Council …": a participle and what depends on it.
        return token.Is(WordUse.Preposition | WordUse.Locative | WordUse.Subordinator)
            || (draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ing", StringComparison.Ordinal)
                && draft.Tokens[index + 1].Is(WordUse.Preposition | WordUse.Locative) && !HasVerbBeforeComma(draft, first, last)) || BeginsWithGathering(draft, first, last);
    }

    /// <summary>"Training under the initiative is launched, with …": not a participle but the subject.</summary>
    private static bool HasVerbBeforeComma(Draft draft, int first, int last)
    {
        var comma = first;
        while (comma < last && !draft.IsMark(comma + 1, ','))
        {
            comma++;
        }

        return FindVerb(draft, first, comma) is not null;
    }

    /// <summary>"Nine days after the flood, …": a length of time before "after" or "before".</summary>
    private static bool IsTimeBefore(Draft draft, Finding figure, int last)
    {
        var index = figure.Last + 1;
        while (figure.Field is MentionField.Quantity && index <= last && draft.Tokens[index].Start < figure.End)
        {
            index++;
        }

        return figure.Field is MentionField.Quantity && (draft.IsWord(index, "after") || draft.IsWord(index, "before") || draft.IsWord(index, "later"));
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

        return AfterTime(draft, first, last);
    }

    /// <summary>"In March 1950 the ministers met", "On 3 May he left": no comma, the subject stands right behind the date.</summary>
    private static int AfterTime(Draft draft, int first, int last)
    {
        for (var index = first; index <= Math.Min(last, first + 2); index++)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                return owner.Field is MentionField.Date && owner.Last < last && FindVerb(draft, owner.Last + 1, last) is not null ? owner.Last + 1 : first;
            }
        }

        return first;
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

        return index < comma && index - first < Reach && draft.IsFree(index) && draft.Tokens[index] is { Shape: TokenShape.Lower } token
            && !token.Is(WordUse.Function | WordUse.Adverb) && !VerbGroup.IsAdverb(draft, index)
            && (token.Word?.VerbForms ?? VerbForms.None) is VerbForms.None or VerbForms.ThirdPerson;
    }
}
