using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// How far a capitalized name reaches to the left and to the right of its head word ("Coalition Provisional | Authority", "Ministry | of
/// Foreign Affairs").
/// </summary>
internal static class CapitalizedRun
{
    private const int Reach = 12;

    /// <summary>The first token of the run of capitalized words that ends at <paramref name="head"/>.</summary>
    public static int Left(Draft draft, int head)
    {
        var first = head;
        var inList = false;
        while (first > 0 && head - first < Reach && !draft.IsBreak(first))
        {
            var before = first - 1;
            if (!draft.IsFree(before))
            {
                break;
            }

            if (draft.IsHyphen(before) || (draft.IsMark(before, '-') && draft.Tokens[before].Shape is TokenShape.Mark && before > 0))
            {
                if (before == 0 || !draft.Tokens[before - 1].IsCapitalized || !draft.IsFree(before - 1))
                {
                    break;
                }

                first = before - 1;
            }
            else if (draft.Tokens[before].Shape is TokenShape.Possessive || IsPluralPossessive(draft, before))
            {
                // "Libyan People's Bureau", "Canal Users' Association", but not "Libya's Bureau": what owns the thing is named for itself.
                if (before == 0 || !IsNameWord(draft, before - 1) || EndsEntity(draft, before - 1))
                {
                    break;
                }

                first = before - 1;
            }
            else if (draft.Tokens[before].Is(WordUse.Conjunction) || draft.IsWord(before, "of") || draft.IsMark(before, '&'))
            {
                if (before == 0 || !Joins(draft, before))
                {
                    break;
                }

                inList |= draft.IsWord(before, "and");
                first = before - 1;
            }
            else if (inList && draft.IsMark(before, ',') && before > 0 && Joins(draft, before))
            {
                // "Training, Education and Doctrine Centre"
                first = before - 1;
            }
            else if (IsNameWord(draft, before))
            {
                first = before;
            }
            else
            {
                break;
            }
        }

        return SkipOpening(draft, first, head);
    }

    private static bool IsPluralPossessive(Draft draft, int index) =>
        index > 0 && draft.Tokens[index] is { Shape: TokenShape.Mark, SpaceBefore: false } mark && Tokenizer.IsApostrophe(draft.Text[mark.Start])
        && draft.Text[mark.Start - 1] == 's' && !draft.IsBreak(index) && draft.Tokens[index + 1].SpaceBefore;

    /// <summary>The last token of a run "of …" or "for …" behind <paramref name="head"/>, or <paramref name="head"/> itself.</summary>
    public static int Right(Draft draft, int head)
    {
        var last = head;
        var index = head + 1;
        while (!draft.IsBreak(index) && index - head < Reach && (draft.IsWord(index, "of") || draft.IsWord(index, "for")
            || draft.IsWord(index, "on")))
        {
            var start = index + (draft.IsWord(index + 1, "the") ? 2 : 1);
            var end = Words(draft, start, head);
            if (end < 0)
            {
                break;
            }

            last = end;
            index = end + 1;
        }

        return last;
    }

    private static int Words(Draft draft, int start, int head)
    {
        var last = -1;
        for (var index = start; index - head < Reach && (index == start || !draft.IsBreak(index)) && index < draft.Tokens.Count
            && draft.IsFree(index); index++)
        {
            if (IsNameWord(draft, index) && !(index > start ? draft.TryMatch(index, PhraseKind.Title, out _) || Begins(draft, index)
                : BeginsBody(draft, index)))
            {
                last = index;
            }
            else if (!(last == index - 1 && (draft.IsWord(index, "and") || draft.IsHyphen(index)
                || (draft.IsMark(index, ',') && ListGoesOn(draft, index)))
                && index + 1 < draft.Tokens.Count && IsNameWord(draft, index + 1) && !Begins(draft, index + 1)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>"Office of Trade, Resources and Aviation": a comma belongs to the name only if an "and" closes the list.</summary>
    private static bool ListGoesOn(Draft draft, int comma)
    {
        for (var index = comma + 1; index < Math.Min(draft.Tokens.Count, comma + 6) && draft.Tokens[index].IsCapitalized; index++)
        {
            if (draft.IsWord(index + 1, "and") && index + 2 < draft.Tokens.Count && draft.Tokens[index + 2].IsCapitalized
                && !EndsEntity(draft, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another body begins at the token: "Ministry of Defence and Ministry of Interior".</summary>
    private static bool Begins(Draft draft, int index) =>
        draft.Tokens[index].Is(WordUse.OrganizationHead)
        || (draft.TryMatchName(index, out var match) && match.Sense.Kind is PhraseKind.Organization or PhraseKind.Mission
        or PhraseKind.State or PhraseKind.Demonym);

    private static bool BeginsBody(Draft draft, int index) =>
        draft.TryMatchName(index, out var match) && match.Sense.Kind is PhraseKind.Mission or PhraseKind.Organization
            && draft.Tokens[index].Shape is TokenShape.Upper;

    private static bool Joins(Draft draft, int joint)
    {
        var left = joint - 1;
        if (!IsNameWord(draft, left) || (EndsEntity(draft, left) && !draft.Tokens[left].Is(WordUse.PlaceOpening))
            || draft.Tokens[left].Is(WordUse.OrganizationHead))
        {
            return false;
        }

        if (draft.IsWord(joint, "of") && draft.Tokens[left].Word?.Noun is not null)
        {
            // "Resumption of Embassy Operations" is a headline, not a name.
            return false;
        }

        return !draft.IsWord(joint, "but") && !draft.IsWord(joint, "nor") && (!draft.TryMatch(left, PhraseKind.Title, out _) || draft.TryMatch(left, PhraseKind.Portfolio, out _));
    }

    private static bool EndsEntity(Draft draft, int last)
    {
        for (var start = last; start >= Math.Max(0, last - 3); start--)
        {
            foreach (ref readonly var match in draft.MatchesAt(start))
            {
                if (match.Last == last && match.Sense.Kind is PhraseKind.State or PhraseKind.Place or PhraseKind.Organization
                    or PhraseKind.Mission)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNameWord(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        return token.IsCapitalized && token.Shape is not TokenShape.Initial && !token.Is(WordUse.Function | WordUse.Month)
            && draft.IsFree(index);
    }

    /// <summary>A sentence's first word is capitalized anyway: "Visited", "Several", "Also" are no part of the name it runs into.</summary>
    private static int SkipOpening(Draft draft, int first, int head)
    {
        while (first < head && (draft.Tokens[first].StartsSentence || draft.IsMark(first - 1, ':')) && draft.Tokens[first].Word is { } word
            && (word.Is(WordUse.Function | WordUse.Adverb) || word.VerbForms is VerbForms.Past or VerbForms.Present
            or VerbForms.ThirdPerson))
        {
            first++;
        }

        return first;
    }
}
