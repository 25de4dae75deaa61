using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>A happening inside an entry that has a date of its own.</summary>
/// <param name="First">The first token of its clause.</param>
/// <param name="Last">The last.</param>
/// <param name="Date">The finding that dates it.</param>
internal sealed record SubClause(int First, int Last, Finding Date);

/// <summary>
/// Which date phrases date a happening of their own: those that stand with a verb of their clause. Not a deadline ("by July 2018"), not the
/// date of
/// another noun ("the June 1967 war", "the treaty of 1921"), not a date the entry has already.
/// </summary>
internal static class SubEventExtractor
{
    private const int Reach = 40;

    /// <summary>The dated happenings inside an entry, in the order of the text; at most one for each date phrase.</summary>
    public static IEnumerable<SubClause> Extract(Draft draft)
    {
        var own = draft.Entry.Date.ToString();
        foreach (var date in draft.Findings.Where(static finding => finding.Dated is not null))
        {
            if (date.Name == own || (date.Dated!.Start is null && date.Dated.End is null) || !DatesAHappening(draft, date))
            {
                continue;
            }

            var sentence = SentenceStart(draft, date);
            var first = ClauseStart(draft, date, sentence);
            var last = ClauseEnd(draft, date, first);
            if (HasVerb(draft, first, last))
            {
                yield return new SubClause(first, last, date);
            }
        }
    }

    private static bool DatesAHappening(Draft draft, Finding date)
    {
        var before = date.First - 1;
        if (before >= 0 && !draft.IsBreak(date.First)
            && (draft.IsWord(before, "by") || draft.IsWord(before, "until") || draft.IsWord(before, "till") || draft.IsWord(before, "of")
            || draft.IsWord(before, "before")
                || draft.IsWord(before, "since") || draft.IsWord(before, "after") || draft.IsWord(before, "for")))
        {
            return false;
        }

        if (IsAttribute(draft, date))
        {
            return false;
        }

        return !IsPartOfDeadline(draft, date) && !IsPutBefore(draft, date);
    }

    /// <summary>"the June 1967 war", "the 2010 elections": the date belongs to the noun behind it.</summary>
    private static bool IsAttribute(Draft draft, Finding date)
    {
        var next = date.Last + 1;
        if (date.First > 0 && draft.Tokens[date.First - 1].Is(WordUse.Determiner) && !draft.IsBreak(next) && draft.Tokens[next].IsWord
            && !draft.Tokens[next].Is(WordUse.Function))
        {
            return true;
        }

        return next < draft.Tokens.Count && draft.Tokens[next].Shape is TokenShape.Possessive || draft.IsHyphen(next);
    }

    /// <summary>"by the NATO Summit in Brussels in July 2018": the date is the summit's, and the summit a deadline.</summary>
    private static bool IsPartOfDeadline(Draft draft, Finding date)
    {
        for (var index = date.First - 1; index >= Math.Max(0, date.First - Reach) && !draft.IsBreak(index + 1); index--)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                index = owner.First;
                continue;
            }

            if (draft.IsMark(index, ',') || draft.Tokens[index].Word?.Verb is not null && draft.Tokens[index].Word!.Noun is null)
            {
                return false;
            }

            if (draft.IsWord(index, "by") || draft.IsWord(index, "until") || draft.IsWord(index, "before"))
            {
                for (var noun = index + 1; noun < date.First; noun++)
                {
                    if (draft.Tokens[noun].Word?.Noun?.Kind is EventKind.Conference or EventKind.Meeting)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>"Following a coup on 14 July, the king …": the date is that of what is put before the clause, not of the clause.</summary>
    private static bool IsPutBefore(Draft draft, Finding date)
    {
        var sentence = SentenceStart(draft, date);
        return date.First - sentence > 1 && draft.Tokens[sentence].Is(WordUse.Preposition)
            && ClauseParser.Parse(draft, sentence, sentence + (2 * Reach)).First > date.Last;
    }

    private static int SentenceStart(Draft draft, Finding date)
    {
        var index = date.First;
        while (index > 0 && !draft.IsBreak(index) && date.First - index < Reach)
        {
            index--;
        }

        return index;
    }

    private static int ClauseStart(Draft draft, Finding date, int sentence)
    {
        for (var index = date.First; index > sentence; index--)
        {
            if (IsEdge(draft, index - 1) && HasVerb(draft, index, date.First - 1)
                && (HasVerb(draft, sentence, index - 2) || draft.IsWord(index, "with")))
            {
                return index;
            }
        }

        return sentence;
    }

    private static int ClauseEnd(Draft draft, Finding date, int first)
    {
        var index = date.Last;
        while (!draft.IsBreak(index + 1) && index - date.Last < Reach)
        {
            if (IsEdge(draft, index + 1) && HasOtherDate(draft, index + 2) && HasVerb(draft, first, index))
            {
                return index;
            }

            index++;
        }

        return index;
    }

    /// <summary>Whether another date follows in the sentence: then what stands behind the edge is that date's.</summary>
    private static bool HasOtherDate(Draft draft, int first)
    {
        for (var index = first; index < draft.Tokens.Count && !draft.IsBreak(index) && index - first < Reach; index++)
        {
            if (draft.TryGetOwner(index, out var owner) && owner.Dated is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(Draft draft, int index) =>
        draft.IsFree(index) && (draft.IsMark(index, ',') || draft.IsMark(index, ';') || draft.IsWord(index, "and")
            || draft.IsWord(index, "when"));

    private static bool HasVerb(Draft draft, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (draft.IsFree(index) && (VerbGroup.At(draft, index, first) is not null || VerbGroup.LooksPast(draft, index)
                || (draft.Tokens[index].Is(WordUse.Be) && draft.IsWord(index, "being") && index < last
                && draft.Tokens[index + 1].Word?.Verb is not null)))
            {
                return true;
            }
        }

        return false;
    }
}
