using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>Whether the subject before a verb is plural: only then can a base form ("agree", "enter") be the finite verb.</summary>
internal static class SubjectNumber
{
    private const int LongestPhrase = 6;
    private const int Reach = 20;

    /// <summary>Whether the subject is plural.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="before">The subject's last token.</param>
    /// <param name="clauseStart">Where the clause begins.</param>
    public static bool IsPlural(Draft draft, int before, int clauseStart)
    {
        if (draft.IsWord(before, "they") || draft.IsWord(before, "we") || draft.IsWord(before, "who"))
        {
            return true;
        }

        if (draft.TryGetOwner(before, out var owner) && (owner.Field is MentionField.Group || IsJoined(draft, owner.First, clauseStart)))
        {
            return true;
        }

        if (owner is { Field: MentionField.Quantity, Quantity.Value: not 1 })
        {
            return true;
        }

        return IsPluralWord(draft, before)
            || (draft.Tokens[before].Shape is TokenShape.Capitalized && owner is null && IsJoined(draft, before, clauseStart))
            || (owner is not null && (IsPluralWord(draft, owner.First) || IsPluralWord(draft, HeadBefore(draft, owner.First, clauseStart))))
            || IsPluralWord(draft, clauseStart)
            || (draft.Tokens[before].Word?.Number is > 1 && draft.Tokens[before].IsCapitalized);
    }

    private static bool IsPluralWord(Draft draft, int index)
    {
        if (index < 0)
        {
            return false;
        }

        var token = draft.Tokens[index];
        return (token.IsWord && draft.Text[token.End - 1] == 's' && (token.End - token.Start > 3 || token.Shape is TokenShape.Mixed)
            && !draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ss", StringComparison.Ordinal))
            || token.Is(WordUse.PluralNoun);
    }

    /// <summary>
    /// "Armed men in Sloviansk seize", "units commanded by General Mladić overrun": the noun before the prepositions that lead to the name right
    /// before the verb; -1 where no preposition does.
    /// </summary>
    private static int HeadBefore(Draft draft, int name, int clauseStart)
    {
        var index = name - 1;
        while (index > clauseStart && name - index < LongestPhrase && (!draft.IsFree(index)
            || draft.Tokens[index].Is(WordUse.Determiner | WordUse.TitleModifier | WordUse.Compass)))
        {
            index--;
        }

        if (index <= clauseStart || !draft.Tokens[index].Is(WordUse.Preposition))
        {
            return -1;
        }

        index--;
        return index > clauseStart && draft.Tokens[index].Word is { VerbForms: VerbForms.Past } ? index - 1 : index;
    }

    /// <summary>The last token of the subject that begins a clause and is followed by what a comma sets apart.</summary>
    public static int EndOfSubject(Draft draft, int clauseStart, int comma)
    {
        var index = clauseStart;
        while (index + 1 < comma && index - clauseStart < Reach && !draft.Tokens[index + 1].Is(WordUse.Function & ~WordUse.Conjunction)
            && !draft.IsMark(index + 1, ',')
            && !(draft.IsFree(index + 1) && draft.Tokens[index + 1].Word is { VerbForms: VerbForms.Present }))
        {
            index++;
        }

        return index;
    }

    private static bool IsJoined(Draft draft, int first, int clauseStart)
    {
        for (var index = first - 1; index >= Math.Max(clauseStart, first - Reach); index--)
        {
            if (draft.IsWord(index, "and") && draft.IsFree(index))
            {
                return true;
            }

            if (draft.IsFree(index) && draft.Tokens[index].Word is { Verb: not null, Noun: null, VerbForms: VerbForms.Past or VerbForms.ThirdPerson or VerbForms.Present })
            {
                return false;
            }
        }

        return false;
    }
}
