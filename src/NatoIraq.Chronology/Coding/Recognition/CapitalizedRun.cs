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
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">The head word.</param>
    /// <param name="joins">Whether "and" and "of" can stand inside the name: in a body's, not in a place's.</param>
    public static int Left(Sentence sentence, int head, bool joins = true)
    {
        var first = head;
        var inList = false;
        while (first > 0 && head - first < Reach && !sentence.IsBreak(first))
        {
            var before = first - 1;
            if (sentence.IsDated(before))
            {
                break;
            }

            if (sentence.IsHyphen(before) || (sentence.IsMark(before, '-') && sentence.ShapeOf(before) is TokenShape.Mark && before > 0))
            {
                if (before == 0 || !sentence.IsCapitalized(before - 1) || sentence.IsDated(before - 1))
                {
                    break;
                }

                first = before - 1;
            }
            else if (sentence.ShapeOf(before) is TokenShape.Possessive || IsPluralPossessive(sentence, before))
            {
                // "Libyan People's Bureau", "Canal Users' Association", but not "Libya's Bureau": what owns the thing is named for itself.
                if (before == 0 || !IsNameWord(sentence, before - 1) || EndsEntity(sentence, before - 1)
                    || !(NameRules.IsCommon(sentence, before - 1) || sentence.IsHyphen(before - 2)))
                {
                    break;
                }

                first = before - 1;
            }
            else if (sentence.Is(before, WordUse.Conjunction) || sentence.IsWord(before, "of") || sentence.IsMark(before, '&'))
            {
                if ((!joins && !sentence.IsMark(before, '&')) || before == 0 || !Joins(sentence, before))
                {
                    break;
                }

                inList |= sentence.IsWord(before, "and");
                first = before - 1;
            }
            else if (inList && sentence.IsMark(before, ',') && before > 0 && Joins(sentence, before))
            {
                // "Training, Education and Doctrine Centre"
                first = before - 1;
            }
            else if (IsNameWord(sentence, before))
            {
                first = before;
            }
            else
            {
                break;
            }
        }

        return SkipOpening(sentence, first, head);
    }

    private static bool IsPluralPossessive(Sentence sentence, int index) =>
        index > 0 && sentence[index] is { Shape: TokenShape.Mark, SpaceBefore: false } mark && Tokenizer.IsApostrophe(sentence.Text[mark.Start])
        && sentence.Text[mark.Start - 1] == 's' && !sentence.IsBreak(index) && sentence[index + 1].SpaceBefore;

    /// <summary>The last token of a run "of …" or "for …" behind <paramref name="head"/>, or <paramref name="head"/> itself.</summary>
    public static int Right(Sentence sentence, int head)
    {
        var last = head;
        var index = head + 1;
        while (!sentence.IsBreak(index) && index - head < Reach && (sentence.IsWord(index, "of") || sentence.IsWord(index, "for")
            || sentence.IsWord(index, "on")))
        {
            var start = index + (sentence.IsWord(index + 1, "the") ? 2 : 1);
            var end = Words(sentence, start, head);
            if (end < 0)
            {
                break;
            }

            last = end;
            index = end + 1;
        }

        return last;
    }

    private static int Words(Sentence sentence, int start, int head)
    {
        var last = -1;
        for (var index = start; index - head < Reach && (index == start || !sentence.IsBreak(index)) && index < sentence.Last + 1
            && !sentence.IsDated(index); index++)
        {
            if (IsNameWord(sentence, index) && !(index > start ? sentence.TryMatch(index, PhraseKind.Title, out _) || Begins(sentence, index)
                : BeginsBody(sentence, index)))
            {
                last = index;
            }
            else if (!(last == index - 1 && (sentence.IsWord(index, "and") || sentence.IsHyphen(index)
                || (sentence.IsMark(index, ',') && ListGoesOn(sentence, index)))
                && index + 1 < sentence.Last + 1 && IsNameWord(sentence, index + 1) && !Begins(sentence, index + 1)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>"Office of Trade, Resources and Aviation": a comma belongs to the name only if an "and" closes the list.</summary>
    private static bool ListGoesOn(Sentence sentence, int comma)
    {
        for (var index = comma + 1; index < Math.Min(sentence.Last + 1, comma + 6) && sentence.IsCapitalized(index); index++)
        {
            if (sentence.IsWord(index + 1, "and") && index + 2 < sentence.Last + 1 && sentence.IsCapitalized(index + 2)
                && !EndsEntity(sentence, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another body begins at the token: "Ministry of Defence and Ministry of Interior".</summary>
    private static bool Begins(Sentence sentence, int index) =>
        sentence.Is(index, WordUse.OrganizationHead)
        || (sentence.TryMatchName(index, out var match) && match.Sense.Kind is PhraseKind.Organization or PhraseKind.Mission
        or PhraseKind.State or PhraseKind.Demonym);

    private static bool BeginsBody(Sentence sentence, int index) =>
        sentence.TryMatchName(index, out var match) && match.Sense.Kind is PhraseKind.Mission or PhraseKind.Organization
            && sentence.ShapeOf(index) is TokenShape.Upper;

    private static bool Joins(Sentence sentence, int joint)
    {
        var left = joint - 1;
        if (!IsNameWord(sentence, left) || (EndsEntity(sentence, left) && !sentence.Is(left, WordUse.PlaceOpening))
            || sentence.Is(left, WordUse.OrganizationHead))
        {
            return false;
        }

        if (sentence.IsWord(joint, "of") && sentence[left].Word?.Noun is not null)
        {
            // "Resumption of Embassy Operations" is a headline, not a name.
            return false;
        }

        if (sentence.IsWord(joint, "and") && !NameRules.IsCommon(sentence, left))
        {
            // "Siemens and Deutsche Bank" are two.
            return false;
        }

        return !sentence.IsWord(joint, "but") && !sentence.IsWord(joint, "nor") && (!sentence.TryMatch(left, PhraseKind.Title, out _) || sentence.TryMatch(left, PhraseKind.Portfolio, out _));
    }

    private static bool EndsEntity(Sentence sentence, int last)
    {
        for (var start = last; start >= Math.Max(0, last - 3); start--)
        {
            foreach (ref readonly var match in sentence.MatchesAt(start))
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

    private static bool IsNameWord(Sentence sentence, int index)
    {
        var token = sentence[index];
        return token.IsCapitalized && token.Shape is not TokenShape.Initial && !token.Is(WordUse.Function | WordUse.Month)
            && !sentence.IsDated(index);
    }

    /// <summary>A sentence's first word is capitalized anyway: "Visited", "Several", "Also" are no part of the name it runs into.</summary>
    private static int SkipOpening(Sentence sentence, int first, int head)
    {
        while (first < head && (sentence[first].StartsSentence || sentence.IsMark(first - 1, ':')) && sentence[first].Word is { } word
            && (word.Is(WordUse.Function | WordUse.Adverb) || word.VerbForms is VerbForms.Past or VerbForms.Present
            or VerbForms.ThirdPerson))
        {
            first++;
        }

        return first;
    }
}
