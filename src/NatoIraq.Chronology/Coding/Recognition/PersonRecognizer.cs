using NatoIraq.Chronology.Coding.Clauses;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// People, by grammar rather than by list: a title before a name, a common given name before a surname, initials, a cell of a table that is
/// nothing but a name, the subject of a verb that only people do, and any surname the source has introduced.
/// </summary>
internal static class PersonRecognizer
{
    /// <summary>Finds people and the offices that stand before their names.</summary>
    public static void Recognize(Draft draft, DocumentContext memory)
    {
        for (var index = 0; index < draft.Tokens.Count;)
        {
            index = draft.IsFree(index) ? Advance(draft, memory, index) : draft.SkipOwned(index);
        }

        RecognizeKnownSurnames(draft, memory);
    }

    private static int Advance(Draft draft, DocumentContext memory, int index)
    {
        if (!draft.Tokens[index].IsCapitalized && !draft.HasMatches(index))
        {
            return index + 1;
        }

        if (TitleReader.Read(draft, index) is { } title)
        {
            var last = PersonNameReader.Read(draft, title.Last + 1, titled: true);
            if (last >= 0 && !IsTooWeak(draft, title, last))
            {
                Add(draft, memory, title.Last + 1, last);
                if (!title.IsHonorific)
                {
                    OfficeRecognizer.Add(draft, title.First, title.LastOfOffice, memory);
                }

                return last + 1;
            }

            return title.Last + 1;
        }

        var end = UntitledEnd(draft, memory, index, out var first);
        if (end < 0)
        {
            return index + 1;
        }

        Add(draft, memory, first, end);
        return end + 1;
    }

    /// <summary>"the leader Baghdad": a title in lower case wants more than one capitalized word behind it.</summary>
    private static bool IsTooWeak(Draft draft, Title title, int last)
    {
        var first = title.Last + 1;
        return !title.IsCapitalized && first == last && !draft.Tokens[first].Is(WordUse.Surname | WordUse.GivenName)
            && !draft.Tokens[title.First].Is(WordUse.TitleModifier);
    }

    private static int UntitledEnd(Draft draft, DocumentContext memory, int index, out int first)
    {
        first = index;
        var token = draft.Tokens[index];
        if (!token.IsCapitalized || (index > 0 && !draft.IsBreak(index) && (draft.IsWord(index - 1, "Operation") || draft.IsWord(index - 1, "Exercise"))))
        {
            // "Operation Linda Nchi" is nobody's name.
            return -1;
        }

        if (PersonNameReader.IsInitial(draft, index) || (token.Is(WordUse.GivenName) && !IsBehindHyphen(draft, index)))
        {
            return IsLongerThing(draft, index) ? -1 : PersonNameReader.Read(draft, index, titled: false);
        }

        if (token.Is(WordUse.Surname) && !token.Is(WordUse.Common | WordUse.OrganizationHead)
            && Acts(draft, index))
        {
            return index;
        }

        if (BareSurname.IsFamousName(draft, index) || BareSurname.IsListed(draft, memory, index))
        {
            return index;
        }

        if (PersonNameReader.IsUnknownName(draft, index) && draft.IsWord(index - 1, "alias") && !draft.IsBreak(index))
        {
            return PersonNameReader.Read(draft, index, titled: true);
        }

        if (PersonNameReader.IsKorean(draft, index))
        {
            return index + 3;
        }

        if (!PersonNameReader.IsUnknownName(draft, index) || IsBehindHyphen(draft, index))
        {
            return -1;
        }

        var last = PersonNameReader.Read(draft, index, titled: false);
        if (last < 0)
        {
            return BareSurname.ActsAlone(draft, index) ? index : -1;
        }

        return HasGivenNameOrInitial(draft, index, last) || IsWholeCell(draft, index, last) || IsJoinedToPerson(draft, memory, index)
            || PersonContext.MakesPerson(draft, memory, index, last) || IsPersonalSubject(draft, index, last) || IsApposition(draft, index, last) ? last : -1;
    }

    /// <summary>"Seward became": a well-known surname right before a verb; but "Washington imposes" is a capital's government.</summary>
    private static bool Acts(Draft draft, int index)
    {
        var next = index + 1;
        return !draft.IsBreak(next) && !IsBehindHyphen(draft, index) && !draft.TryMatch(index, PhraseKind.Place, out _)
            && !(index > 0 && !draft.IsBreak(index)
            && (draft.Tokens[index - 1].IsCapitalized || draft.Tokens[index - 1].Is(WordUse.Preposition | WordUse.Locative)))
            && draft.Tokens[next].Shape is TokenShape.Lower
            && draft.Tokens[next].Word is { VerbForms: VerbForms.Past or VerbForms.ThirdPerson };
    }

    private static bool IsBehindHyphen(Draft draft, int index) =>
        index > 0 && !draft.IsBreak(index) && draft.IsHyphen(index - 1);

    /// <summary>"Virginia Beach", "Santiago Declaration": the lexicon knows a longer name that begins here.</summary>
    private static bool IsLongerThing(Draft draft, int index) => draft.TryMatchName(index, out var match) && match.Last > match.First;

    private static bool HasGivenNameOrInitial(Draft draft, int first, int last)
    {
        for (var index = first; index < last; index++)
        {
            if (draft.Tokens[index].Is(WordUse.GivenName) || (draft.Tokens[index].Shape is TokenShape.Initial && index > first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first cell of a table holds two to four capitalized words and nothing else.</summary>
    private static bool IsWholeCell(Draft draft, int first, int last) =>
        first == 0 && last - first < 5 && last + 1 < draft.Tokens.Count && draft.Tokens[last + 1].StartsCell;

    /// <summary>"Richard Holbrooke and Fazil Kucuk": joined to a person, a name of two unknown words is a person's.</summary>
    private static bool IsJoinedToPerson(Draft draft, DocumentContext memory, int first)
    {
        for (var index = first - 1; index >= 1 && first - index < 6 && !draft.IsBreak(index + 1); index--)
        {
            if (draft.IsWord(index, "and") || (index == first - 1 && draft.IsMark(index, ',')))
            {
                for (var before = index - 1; before >= Math.Max(0, index - 3); before--)
                {
                    if (draft.TryGetOwner(before, out var owner))
                    {
                        return owner.Field is MentionField.Person;
                    }

                    if (memory.People.Knows(draft.Text.AsSpan(draft.Tokens[before].Start,
                        draft.Tokens[before].End - draft.Tokens[before].Start)) && draft.Tokens[before].IsCapitalized)
                    {
                        return true;
                    }
                }

                return false;
            }

            if (!draft.IsFree(index) || draft.Tokens[index].Shape is not TokenShape.Lower)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"a police officer, Afrim Bunjaku, was": between commas, behind a common noun that is no town or village.</summary>
    private static bool IsApposition(Draft draft, int first, int last) =>
        first > 1 && draft.IsMark(first - 1, ',') && draft.Tokens[first - 2].Shape is TokenShape.Lower
        && !draft.Tokens[first - 2].Is(WordUse.PlaceNoun | WordUse.Function) && draft.IsMark(last + 1, ',');

    /// <summary>
    /// "DeBenneville Keim conducted", "Slobodan Milosevic, the Yugoslav leader": the subject of a sentence, of unknown words only.
    /// </summary>
    private static bool IsPersonalSubject(Draft draft, int first, int last)
    {
        if (!(draft.Tokens[first].StartsSentence || BeginsClause(draft, first)) || last + 1 >= draft.Tokens.Count)
        {
            return false;
        }

        for (var index = first; index <= last; index++)
        {
            if (!draft.IsUnknown(index) && draft.Tokens[index].Shape is not TokenShape.Initial && !draft.IsHyphen(index)
                && !(draft.Tokens[index].Is(WordUse.NameParticle) && index > first))
            {
                return false;
            }
        }

        var next = draft.Tokens[last + 1];
        return next.Shape is TokenShape.Lower && (next.Is(WordUse.Be) || (VerbGroup.VerbAt(draft, last + 1, out var forms, out _) is not null
            && forms is VerbForms.Past or VerbForms.ThirdPerson));
    }

    /// <summary>"after Anastasio Somoza flees", "; Gunnar Jarring is named": a clause inside the sentence begins with the name.</summary>
    private static bool BeginsClause(Draft draft, int first) =>
        first > 0 && (draft.Tokens[first - 1].Is(WordUse.Subordinator) || draft.IsMark(first - 1, ';') || draft.IsMark(first - 1, ':')
        || draft.IsWord(first - 1, "after") || draft.IsWord(first - 1, "before") || draft.IsWord(first - 1, "as"));

    private static void Add(Draft draft, DocumentContext memory, int first, int last) =>
        draft.Add(first, last, memory.People.Identify(draft.TextOf(first, last)));

    private static void RecognizeKnownSurnames(Draft draft, DocumentContext memory)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            var token = draft.Tokens[index];
            if (token.Shape is not TokenShape.Capitalized || !draft.IsFree(index)
                || !memory.People.Knows(draft.Text.AsSpan(token.Start, token.End - token.Start))
                || (token.Is(WordUse.Function | WordUse.Common | WordUse.OrganizationHead) && !token.Is(WordUse.Surname))
                || IsElsewhereNamed(draft, index))
            {
                continue;
            }

            var first = index;
            if (draft.IsHyphen(index - 1) && index >= 2 && draft.Tokens[index - 2].Is(WordUse.NameParticle))
            {
                first = index - 2;
            }
            else if (index > 0 && draft.Tokens[index - 1].Is(WordUse.NameParticle) && draft.IsFree(index - 1) && !draft.IsBreak(index))
            {
                first = index - 1;
            }

            Add(draft, memory, first, index);
        }
    }

    /// <summary>The surname is also a place's name and stands where a place would, or is part of a longer capitalized name.</summary>
    private static bool IsElsewhereNamed(Draft draft, int index)
    {
        var next = index + 1;
        if (!draft.IsBreak(next) && draft.Tokens[next].IsCapitalized && draft.IsFree(next)
            && draft.Tokens[next].Is(WordUse.OrganizationHead | WordUse.DocumentHead | WordUse.PlaceHead))
        {
            return true;
        }

        return draft.TryMatchName(index, out _) && index > 0 && draft.Tokens[index - 1].Is(WordUse.Locative);
    }
}
