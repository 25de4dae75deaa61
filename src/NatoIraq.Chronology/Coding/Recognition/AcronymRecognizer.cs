using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// "American Foreign Service Association (AFSA)": the acronym names the same thing from here on in this source. Also acronyms nobody has
/// introduced, where the clause shows that they act.
/// </summary>
internal static class AcronymRecognizer
{
    /// <summary>Finds introductions: a name, an opening bracket, an acronym, a closing bracket.</summary>
    public static void RecognizeIntroductions(Draft draft, DocumentContext memory)
    {
        for (var index = 1; index + 2 < draft.Tokens.Count; index++)
        {
            if (!draft.IsMark(index, '(') || draft.Tokens[index + 1].Shape is not TokenShape.Upper
                || !draft.IsMark(AcronymEnd(draft, index + 1) + 1, ')'))
            {
                continue;
            }

            var last = AcronymEnd(draft, index + 1);
            var acronym = draft.TextOf(index + 1, last);
            if (NamedBefore(draft, index) is { Entity: not null } named)
            {
                Introduce(draft, memory, named.Entity!, acronym, index + 1, last);
            }
            else if (InitialsBefore(draft, index, acronym) is var first and >= 0)
            {
                var written = draft.TextOf(first, index - 1);
                var finding = draft.Add(first, index - 1, memory.Organization(written, draft.TextOf(index - 1, index - 1), written));
                Introduce(draft, memory, finding.Entity!, acronym, index + 1, last);
            }
        }
    }

    /// <summary>
    /// Finds acronyms that act: right before a verb or a possessive, behind "by" or a verb; longer ones behind "the" too.
    /// </summary>
    public static void RecognizeActing(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            var token = draft.Tokens[index];
            if (token.Shape is TokenShape.Upper && draft.IsUnknown(index) && draft.IsFree(index) && token.End - token.Start is >= 3 and <= 7
                && Acts(draft, index))
            {
                draft.Add(index, index, new Entity { Field = MentionField.Organization, Name = draft.TextOf(index, index) });
            }
        }
    }

    private static bool Acts(Draft draft, int index)
    {
        var next = index + 1;
        if (!draft.IsBreak(next) && (draft.Tokens[next].Shape is TokenShape.Possessive
            || (draft.Tokens[next].Shape is TokenShape.Lower
            && draft.Tokens[next].Word is { VerbForms: VerbForms.Past or VerbForms.ThirdPerson })))
        {
            return true;
        }

        return !draft.IsBreak(index)
            && (draft.IsWord(index - 1, "by") || draft.Tokens[index - 1] is { Shape: TokenShape.Lower, Word.VerbForms: VerbForms.Past
            or VerbForms.ThirdPerson }
            || (draft.IsWord(index - 1, "the") && draft.Tokens[index].End - draft.Tokens[index].Start >= 4
            && (draft.IsBreak(next) || !draft.Tokens[next].IsWord || draft.Tokens[next].Is(WordUse.Function))));
    }

    /// <summary>What is named before the bracket: "Peacekeeping Force in Cyprus (UNFICYP)" is the force, not the island.</summary>
    private static Finding? NamedBefore(Draft draft, int bracket)
    {
        if (!draft.TryGetOwner(bracket - 1, out var named))
        {
            return null;
        }

        if (named.Field is MentionField.State or MentionField.Place)
        {
            return (draft.IsWord(named.First - 1, "in") || draft.IsWord(named.First - 1, "for") || draft.IsWord(named.First - 1, "to"))
                && draft.TryGetOwner(named.First - 2, out var body) ? body : null;
        }

        return named.Field is MentionField.Organization or MentionField.Mission or MentionField.Document or MentionField.Office
            or MentionField.Group ? named : null;
    }

    private static int AcronymEnd(Draft draft, int first)
    {
        var last = first;
        while (draft.IsHyphen(last + 1) && draft.Tokens[last + 2].IsWord)
        {
            last += 2;
        }

        return last;
    }

    private static void Introduce(Draft draft, DocumentContext memory, Entity entity, string acronym, int first, int last)
    {
        if (entity.Acronym is null && entity.Name != acronym)
        {
            entity = entity with { Acronym = acronym };
            if (entity.Field is MentionField.Organization)
            {
                memory.Update(entity);
            }
        }

        memory.Introduce(acronym, entity);
        if (draft.AreFree(first, last))
        {
            draft.Add(first, last, entity);
        }
    }

    /// <summary>Where the capitalized words begin whose initials spell the acronym before the bracket, or -1.</summary>
    private static int InitialsBefore(Draft draft, int bracket, string acronym)
    {
        var letter = acronym.Length - 1;
        for (var index = bracket - 1; index >= 0 && bracket - index < 12; index--)
        {
            var token = draft.Tokens[index];
            if (token.IsCapitalized && draft.IsFree(index) && draft.Text[token.Start] == acronym[letter])
            {
                if (letter-- == 0)
                {
                    return index;
                }
            }
            else if (!(token.Is(WordUse.Function) && token.Shape is TokenShape.Lower) && !draft.IsHyphen(index))
            {
                return -1;
            }

            if (token.StartsSentence)
            {
                return -1;
            }
        }

        return -1;
    }
}
