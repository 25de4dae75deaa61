using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Where a person's name ends: given names, initials, particles (al-, bin, van der), surnames, suffixes (Jr., III).</summary>
internal static class PersonNameReader
{
    private const int LongestName = 7;
    private const int LongestSyllable = 5;

    /// <summary>What a word of a name may not be, unless it is a surname or given name as well.</summary>
    private const WordUse NoName = WordUse.Function | WordUse.Month | WordUse.OrganizationHead | WordUse.DocumentHead | WordUse.PlaceHead
        | WordUse.Adverb;

    /// <summary>The last token of the name that begins at a token, or -1.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="first">Where the name must begin.</param>
    /// <param name="titled">Whether a title stands before it: then one word is enough.</param>
    public static int Read(Draft draft, int first, bool titled)
    {
        var parts = 0;
        var last = -1;
        var lastName = -1;
        var lastIsInitial = false;
        var isComplete = false;
        for (var index = first; index < draft.Tokens.Count && parts < LongestName; index = last + 1)
        {
            if ((index > first && draft.IsBreak(index)) || !draft.IsFree(index))
            {
                break;
            }

            var particles = ParticlesAt(draft, index, parts > 0 || titled);
            var word = index + particles;
            if (!CanBeName(draft, word, first, parts, titled, particles > 0))
            {
                break;
            }

            // After "Rex W. Tillerson" a Western name is complete; what follows with a capital is something else.
            if (isComplete && particles == 0)
            {
                break;
            }

            var isInitial = IsInitial(draft, word);
            isComplete = lastIsInitial && !isInitial && parts >= 2;
            lastIsInitial = isInitial;
            last = EndOfHyphenated(draft, word);
            lastName = lastIsInitial ? lastName : last;
            parts++;
        }

        if (lastIsInitial)
        {
            // "King Idris I. Libya declared …": a name does not end with an initial.
            parts--;
            last = lastName;
        }

        if (last < 0 || (parts < 2 && !titled))
        {
            return -1;
        }

        last = WithSuffix(draft, last);
        return IsPartOfLongerName(draft, last + 1) ? -1 : last;
    }

    /// <summary>Whether the token is written like a word of a name and is known for nothing else.</summary>
    public static bool IsUnknownName(Draft draft, int index) =>
        index < draft.Tokens.Count && draft.Tokens[index].Shape is TokenShape.Capitalized && draft.IsUnknown(index);

    /// <summary>Whether the token is an initial or two: "F.", "P.W.", but not "U.S.".</summary>
    public static bool IsInitial(Draft draft, int index) =>
        draft.Tokens[index].Shape is TokenShape.Initial
        || (draft.Tokens[index] is { Shape: TokenShape.Abbreviation } token && token.End - token.Start is 4 && draft.IsUnknown(index));

    /// <summary>How many tokens of particles ("al", "-", "van", "der") stand before a capitalized word.</summary>
    private static int ParticlesAt(Draft draft, int index, bool mayBeLower)
    {
        var count = 0;
        while (index + count < draft.Tokens.Count && draft.Tokens[index + count].Is(WordUse.NameParticle) && count < 4)
        {
            var token = draft.Tokens[index + count];
            var hyphen = draft.IsHyphen(index + count + 1);
            if (token.Shape is TokenShape.Lower && !mayBeLower && !hyphen)
            {
                return 0;
            }

            count += hyphen ? 2 : 1;
        }

        return index + count < draft.Tokens.Count && draft.Tokens[index + count].IsCapitalized && !draft.IsBreak(index + count) ? count : 0;
    }

    private static bool CanBeName(Draft draft, int index, int first, int parts, bool titled, bool hasParticle)
    {
        if (index >= draft.Tokens.Count || !draft.IsFree(index))
        {
            return false;
        }

        var token = draft.Tokens[index];
        if (IsInitial(draft, index))
        {
            return true;
        }

        if (token.Shape is not TokenShape.Capitalized || draft.Text[token.Start] is 'I' && token.End - token.Start == 1)
        {
            return false;
        }

        if (token.Word is null || hasParticle)
        {
            return true;
        }

        if (parts > 0 && !draft.IsBreak(index) && draft.Tokens[index - 1].Is(WordUse.GivenName) && (IsInnerTitle(draft, index) || IsMay(draft, index)))
        {
            return true;
        }

        if (token.Is(NoName)
            && !token.Is(WordUse.Surname | WordUse.GivenName))
        {
            return false;
        }

        var known = token.Is(WordUse.GivenName | WordUse.Surname);
        if (!known && (token.Is(WordUse.Common | WordUse.TitleModifier | WordUse.Compass)
            || (IsFinite(token) && !(parts > 0 && !token.StartsSentence && IsInitial(draft, index - 1)))))
        {
            return false;
        }

        foreach (ref readonly var match in draft.MatchesAt(index))
        {
            switch (match.Sense.Kind)
            {
                case PhraseKind.Title or PhraseKind.Honorific when !known:
                case PhraseKind.Organization or PhraseKind.Mission or PhraseKind.Demonym or PhraseKind.Portfolio when !known:
                    return false;
                case PhraseKind.State or PhraseKind.Place or PhraseKind.Province when !known:
                    return MayBeSurname(draft, match, first, parts);
                default:
                    break;
            }
        }

        return true;
    }

    /// <summary>"Hassan Sheikh Mohamud": a title that is as often a name, between two names.</summary>
    private static bool IsInnerTitle(Draft draft, int index) =>
        (draft.IsWord(index, "Sheikh") || draft.IsWord(index, "Sultan") || draft.IsWord(index, "Haji"))
        && !draft.IsBreak(index + 1) && IsUnknownName(draft, index + 1);

    /// <summary>"Theresa May's letter", "Theresa May resigns": the month behind a given name, where no date goes on.</summary>
    private static bool IsMay(Draft draft, int index) =>
        draft.IsWord(index, "May") && (draft.IsBreak(index + 1) || draft.Tokens[index + 1].Shape is not TokenShape.Number);

    /// <summary>"Michael Jordan": a place's name right behind one given name, and nothing more of a place behind it.</summary>
    private static bool MayBeSurname(Draft draft, PhraseMatch place, int first, int parts) =>
        place.First == place.Last && !draft.Tokens[place.First].StartsCell && !draft.IsMark(place.Last + 1, ',')
        && parts == 1 && draft.Tokens[first].Is(WordUse.GivenName);

    private static bool IsFinite(Token token) => token.Word!.VerbForms is not (VerbForms.None or VerbForms.Base);

    private static int EndOfHyphenated(Draft draft, int index)
    {
        while (draft.IsHyphen(index + 1) && draft.Tokens[index + 2].IsWord
            && (draft.Tokens[index + 2].IsCapitalized || draft.Tokens[index + 2].Word is null || IsSecondSyllable(draft, index)))
        {
            index += 2;
        }

        return index;
    }

    /// <summary>"Kim Jong-il", "Park Chung-hee": the second syllable of a Korean name may be an English word by chance.</summary>
    private static bool IsSecondSyllable(Draft draft, int index)
    {
        var second = draft.Tokens[index + 2];
        return second.Shape is TokenShape.Lower && second.End - second.Start <= LongestSyllable && index > 0 && draft.Tokens[index - 1].IsCapitalized
            && !draft.IsBreak(index) && second.Word is not { VerbForms: VerbForms.Past } && (draft.IsUnknown(index) || second.End - second.Start == 2);
    }

    /// <summary>"Moon Jae-in", "Ban Ki-moon": a family name before a given name of two syllables joined by a hyphen.</summary>
    public static bool IsKorean(Draft draft, int index) =>
        index + 3 < draft.Tokens.Count && draft.Tokens[index] is { Shape: TokenShape.Capitalized } family && family.End - family.Start <= LongestSyllable
        && !family.Is(WordUse.Function & ~WordUse.Pronoun) && !draft.IsBreak(index + 1) && IsUnknownName(draft, index + 1) && draft.IsHyphen(index + 2)
        && IsSecondSyllable(draft, index + 1);

    private static int WithSuffix(Draft draft, int last)
    {
        var index = last + 1;
        if (draft.IsMark(index, ',') && (draft.IsWord(index + 1, "Jr") || draft.IsWord(index + 1, "Sr")))
        {
            index++;
        }

        if (index >= draft.Tokens.Count || !draft.Tokens[index].Is(WordUse.NameSuffix) || draft.Tokens[index].Shape is TokenShape.Lower
            || draft.Tokens[index].StartsCell)
        {
            return last;
        }

        if (!draft.IsWord(index, "Jr") && !draft.IsWord(index, "Sr"))
        {
            return index;
        }

        return draft.IsMark(index + 1, '.') && !draft.Tokens[index + 1].SpaceBefore ? index + 1 : index;
    }

    /// <summary>"Baker Commission", "Truman Doctrine": the name is part of another.</summary>
    private static bool IsPartOfLongerName(Draft draft, int next) =>
        !draft.IsBreak(next) && draft.Tokens[next].IsCapitalized
        && draft.Tokens[next].Is(WordUse.OrganizationHead | WordUse.DocumentHead | WordUse.PlaceHead);
}
