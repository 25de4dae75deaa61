using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>
/// The title of an event: its headline, or else its main clause, in the source's own words and whole. Whoever draws it cuts it.
/// </summary>
internal static class EventTitle
{
    private const int FewestWords = 2;

    /// <summary>The title of an entry.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="clauses">Its sentences.</param>
    /// <param name="main">The one that decides the kind.</param>
    public static string Of(Draft draft, IReadOnlyList<Clause> clauses, Clause main)
    {
        if (clauses.Count == 0)
        {
            return draft.Text;
        }

        // A later sentence tells the kind where the first names nothing that happens; the title stays with the first, unless that is only a cell.
        foreach (var clause in clauses)
        {
            if (clause.Last >= main.Last || clause.Verb is not null || !IsCellOnly(draft, clause))
            {
                return Of(draft, clause.Last < main.Last && clause.Verb is null && !IsHeadline(draft, clause) && IsCell(draft, clause) ? main : clause);
            }
        }

        return Of(draft, main);
    }

    /// <summary>The main clause of a sentence.</summary>
    public static string Of(Draft draft, Clause clause)
    {
        // Without a verb the clause is a headline ("King Hussein: Private visit") and its subject belongs to it.
        var first = clause.Verb is null || draft.IsMark(clause.First - 1, ':') ? clause.SentenceFirst : clause.First;
        var last = clause.Verb is null ? clause.Last : clause.MainLast;
        var end = draft.Tokens[last].End;
        if (draft.IsMark(last, '.') && end - draft.Tokens[first].Start > 1)
        {
            end--;
        }

        return draft.Text[draft.Tokens[first].Start..end];
    }

    /// <summary>Whether the sentence is a stretch of its own that the source sets apart from what follows.</summary>
    private static bool IsCell(Draft draft, Clause clause) => clause.Last + 1 < draft.Tokens.Count && draft.Tokens[clause.Last + 1].StartsCell;

    /// <summary>A cell that is only a number, an id, a date or one name says nothing.</summary>
    private static bool IsCellOnly(Draft draft, Clause clause) => IsCell(draft, clause) && !IsHeadline(draft, clause);

    /// <summary>A headline has words of its own beside names and numbers, or several of them.</summary>
    private static bool IsHeadline(Draft draft, Clause clause)
    {
        var words = 0;
        for (var index = clause.SentenceFirst; index <= clause.Last; index++)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                words += owner.Field is MentionField.Date or MentionField.Quantity || owner.Last == clause.Last && owner.First == clause.SentenceFirst ? 0 : 1;
                index = owner.Last;
            }
            else if (draft.Tokens[index] is { Shape: TokenShape.Lower or TokenShape.Capitalized })
            {
                words++;
            }
        }

        return words >= FewestWords && IsCell(draft, clause);
    }
}
