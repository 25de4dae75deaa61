using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Documents and agreements: capitalized names that end in Resolution, Agreement, Treaty … or begin with one ("Treaty of Versailles"), with
/// their
/// number; those the lexicon names; and common nouns that stand for one ("letter of request", "DCB package").
/// </summary>
internal static class DocumentRecognizer
{
    /// <summary>Finds documents that are named.</summary>
    public static void RecognizeNamed(Draft draft)
    {
        for (var index = draft.Tokens.Count - 1; index >= 0; index--)
        {
            if (!draft.IsFree(index))
            {
                continue;
            }

            var token = draft.Tokens[index];
            if (token.IsCapitalized && token.Is(WordUse.DocumentHead))
            {
                RecognizeHead(draft, index);
            }
            else if (token.Shape is TokenShape.Abbreviation && draft.IsWord(index, "E.O.") && Number(draft, index) is var end
                && end > index)
            {
                Add(draft, index, end);
            }
        }
    }

    /// <summary>Finds documents that are only called by a common noun, once the names are known.</summary>
    public static void RecognizeNouns(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (!draft.HasMatches(index) || !draft.IsFree(index) || !draft.TryMatch(index, PhraseKind.DocumentNoun, out var noun)
                || !draft.AreFree(index, noun.Last)
                || (draft.Tokens[index].Word?.Verb is not null && IsVerbUse(draft, index)))
            {
                continue;
            }

            var first = WithModifiers(draft, index);
            var last = draft.TryGetOwner(noun.Last + 1, out var next) && next.Field is MentionField.Mission
                && !draft.IsBreak(noun.Last + 1) ? next.Last : noun.Last;
            if (first < index || last > index || IsDefinite(draft, index))
            {
                draft.Add(first, last, new Entity { Field = MentionField.Document, Name = draft.TextOf(first, last) });
            }

            index = last;
        }
    }

    private static void RecognizeHead(Draft draft, int head)
    {
        if (!draft.IsBreak(head + 1) && draft.Tokens[head + 1].IsCapitalized
            && draft.Tokens[head + 1].Is(WordUse.OrganizationHead | WordUse.DocumentHead))
        {
            return;
        }

        var first = CapitalizedRun.Left(draft, head);
        var last = Number(draft, head);
        last = last > head ? last : CapitalizedRun.Right(draft, head);
        if (!draft.AreFree(first, last) || (first == head && last == head))
        {
            return;
        }

        if (draft.TryMatchName(first, out var known) && known.Last >= last)
        {
            return;
        }

        if (draft.Tokens[head].Is(WordUse.OrganizationHead) && last == head)
        {
            return;
        }

        Add(draft, first, last);
    }

    /// <summary>Where the number behind a document's head ends ("Resolution 1546", "Announcement No. 16"), or the head.</summary>
    private static int Number(Draft draft, int head)
    {
        var index = head + 1;
        if (draft.IsWord(index, "No") || draft.IsWord(index, "Nos") || draft.IsWord(index, "Number"))
        {
            index += draft.IsMark(index + 1, '.') ? 2 : 1;
        }

        if (draft.IsBreak(index) || !draft.IsFree(index) || draft.Tokens[index].Shape is not (TokenShape.Number or TokenShape.Mixed))
        {
            return head;
        }

        // "Resolution 1244 (1999)": the year in brackets belongs to the citation but is a date, and stands for itself.
        return index;
    }

    private static void Add(Draft draft, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (draft.TryMatchName(index, out var match) && match.Last <= last && match.Sense.Kind is PhraseKind.Organization
                or PhraseKind.State or PhraseKind.Demonym)
            {
                draft.AddNested(match.First, match.Last, match.Sense.Entity!);
                index = match.Last;
            }
        }

        draft.Add(first, last, new Entity { Field = MentionField.Document, Name = draft.TextOf(first, last) });
    }

    /// <summary>
    /// "sends letter", "its draft", "the resolution": a bare noun is a document only where it is a certain one; "lack of an agreement" is
    /// none.
    /// </summary>
    private static bool IsDefinite(Draft draft, int index) =>
        index > 0 && !draft.IsBreak(index) && (draft.Tokens[index - 1].Word?.Verb is not null
            || (draft.Tokens[index - 1].Is(WordUse.Determiner) && !draft.IsWord(index - 1, "a") && !draft.IsWord(index - 1, "an")
            && !draft.IsWord(index - 1, "no") && !draft.IsWord(index - 1, "any")));

    private static bool IsVerbUse(Draft draft, int index) =>
        draft.IsWord(index - 1, "to") || (index > 0 && draft.TryGetOwner(index - 1, out _)
            && draft.Tokens[index].Word!.VerbForms is VerbForms.ThirdPerson or VerbForms.Past);

    /// <summary>
    /// "DCB package", "detailed concept of operations" is just the concept: only names and acronyms before the noun belong to it.
    /// </summary>
    private static int WithModifiers(Draft draft, int first)
    {
        if (draft.TryGetOwner(first - 1, out var owner) && owner.Field is MentionField.Mission && !draft.IsBreak(first))
        {
            return owner.First;
        }

        while (first > 0 && !draft.IsBreak(first) && draft.IsFree(first - 1) && draft.Tokens[first - 1].IsCapitalized
            && !draft.Tokens[first - 1].Is(WordUse.Function) && !draft.Tokens[first - 1].StartsSentence)
        {
            first--;
        }

        return first;
    }
}
