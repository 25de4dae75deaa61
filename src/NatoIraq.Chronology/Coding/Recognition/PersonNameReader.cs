using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Where a person's name ends: given names, initials, particles (al-, bin, van der), surnames, suffixes (Jr., III).</summary>
internal static class PersonNameReader
{
    private const int LongestName = 7;
    private const int LongestSyllable = 5;
    private const WordUse NoName = WordUse.OrganizationHead | WordUse.DocumentHead | WordUse.PlaceHead | WordUse.LegalForm;

    /// <summary>The last token of the name that begins at a token, or -1.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Where the name must begin.</param>
    /// <param name="titled">Whether a title stands before it: then one word is enough.</param>
    public static int Read(Sentence sentence, int first, bool titled)
    {
        var parts = 0;
        var last = -1;
        var lastName = -1;
        var lastIsInitial = false;
        var isComplete = false;
        for (var index = first; index <= sentence.Last && parts < LongestName; index = last + 1)
        {
            var particles = ParticlesAt(sentence, index, parts > 0 || titled);
            var word = index + particles;
            if (!CanBePart(sentence, word, first, parts, titled, particles > 0) || (isComplete && particles == 0))
            {
                // After "Rex W. Tillerson" a Western name is complete; what follows with a capital is something else.
                break;
            }

            var isInitial = IsInitial(sentence, word);
            isComplete = lastIsInitial && !isInitial && parts >= 2;
            lastIsInitial = isInitial;
            last = EndOfHyphenated(sentence, word);
            lastName = lastIsInitial ? lastName : last;
            parts++;
        }

        if (lastIsInitial)
        {
            // "King Idris I. Libya declared …": a name does not end with an initial.
            parts--;
            last = lastName;
        }

        return last < 0 || (parts < 2 && !titled) ? -1 : WithSuffix(sentence, last);
    }

    /// <summary>Whether the token is an initial or two: "F.", "P.W.", but not "U.S.".</summary>
    public static bool IsInitial(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Initial
        || (sentence.ShapeOf(index) is TokenShape.Abbreviation && sentence[index].End - sentence[index].Start is 4 && sentence.IsUnknown(index));

    /// <summary>"Moon Jae-in", "Ban Ki-moon": a family name before a given name of two syllables joined by a hyphen.</summary>
    public static bool IsKorean(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Capitalized && sentence[index].End - sentence[index].Start <= LongestSyllable
        && !sentence.Is(index, WordUse.Function & ~WordUse.Pronoun) && sentence.ShapeOf(index + 1) is TokenShape.Capitalized
        && sentence.IsUnknown(index + 1) && sentence.IsHyphen(index + 2) && IsSecondSyllable(sentence, index + 1);

    /// <summary>How many tokens of particles ("al", "-", "van", "der") stand before a capitalized word.</summary>
    private static int ParticlesAt(Sentence sentence, int index, bool mayBeLower)
    {
        var count = 0;
        while (sentence.Is(index + count, WordUse.NameParticle) && count < 4 && !(mayBeLower && count == 0 && sentence.IsWord(index, "of")))
        {
            var hyphen = sentence.IsHyphen(index + count + 1);
            if (sentence.ShapeOf(index + count) is TokenShape.Lower && !mayBeLower && !hyphen)
            {
                return 0;
            }

            count += hyphen ? 2 : 1;
        }

        return sentence.IsCapitalized(index + count) ? count : 0;
    }

    private static bool CanBePart(Sentence sentence, int index, int first, int parts, bool titled, bool hasParticle)
    {
        if (IsInitial(sentence, index))
        {
            return !sentence.IsDated(index);
        }

        if (sentence.ShapeOf(index) is not TokenShape.Capitalized || (sentence.IsDated(index) && !IsSurnameMay(sentence, index, first, titled)) || (sentence[index].End - sentence[index].Start == 1 && sentence.IsWord(index, "I")))
        {
            return false;
        }

        var isListed = NameRules.IsGivenName(sentence, index) || NameRules.IsSurname(sentence, index);
        if (hasParticle)
        {
            return !sentence.Is(index, NoName) || isListed;
        }

        if (IsSurnameMay(sentence, index, first, titled))
        {
            return true;
        }

        if (sentence.Is(index, WordUse.Function))
        {
            return false;
        }

        var behindGivenName = parts > 0 && (NameRules.IsGivenName(sentence, index - 1) || IsInitial(sentence, index - 1) || parts > 1) && !sentence.IsOpening(index);
        if (sentence.Is(index, NoName) && !(behindGivenName && parts == 1 && isListed && !ContinuesAsThing(sentence, index + 1)))
        {
            return isListed && parts == 0 && CanBePart(sentence, index + 1, first, 1, titled, hasParticle: false);
        }

        if (behindGivenName && (!IsVerb(sentence, index) || IsInitial(sentence, index - 1)))
        {
            // "Larry Page", "David Manning", "Theresa May", "Michael Jordan": behind a given name a capital makes a surname of any word.
            return !IsOtherName(sentence, index, first, parts);
        }

        if (sentence.Is(index, WordUse.Month | WordUse.Adverb) || sentence.Is(index, WordUse.Common) || sentence.Has(index, WordSenses.Common))
        {
            // "April Glaspie", "Rose Ndayahoze": a name that is a word is one only before another name.
            return (titled && parts == 0 && !sentence.IsOpening(index) && !IsThing(sentence, index) && !IsVerb(sentence, index) && sentence[index].Word?.Noun is null
                    && sentence.TryMatch(index - 1, PhraseKind.Title, out _) && !sentence.Is(index, WordUse.Month | WordUse.Adverb))
                || isListed && ((titled && (parts > 0 || !IsThing(sentence, index))) || (parts == 0 && sentence.ShapeOf(index + 1) is TokenShape.Capitalized or TokenShape.Initial)
                || (parts > 0 && !IsVerb(sentence, index)));
        }

        if (sentence.Is(index, WordUse.TitleModifier | WordUse.Compass) && !isListed)
        {
            return false;
        }

        return !IsOtherName(sentence, index, first, parts);
    }

    /// <summary>Whether the word begins a name of the lexicon that is nobody's, or a title.</summary>
    private static bool IsOtherName(Sentence sentence, int index, int first, int parts)
    {
        var isListed = NameRules.IsGivenName(sentence, index) || NameRules.IsSurname(sentence, index);
        foreach (ref readonly var match in sentence.MatchesAt(index))
        {
            switch (match.Sense.Kind)
            {
                case PhraseKind.Title or PhraseKind.Honorific when !(isListed || parts > 0 && IsInnerTitle(sentence, index)):
                case PhraseKind.Organization or PhraseKind.Mission or PhraseKind.Demonym or PhraseKind.Portfolio when !isListed || match.Last > match.First:
                    return true;
                case PhraseKind.State or PhraseKind.Place or PhraseKind.Province:
                    if (match.Last > match.First || !(parts is 1 or 0 && MayBeSurname(sentence, index, first, parts)))
                    {
                        return true;
                    }

                    break;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>"Hassan Sheikh Mohamud": a title that is as often a name, between two names.</summary>
    private static bool IsInnerTitle(Sentence sentence, int index) =>
        sentence.IsWord(index, "Sheikh", "Sultan", "Haji", "Bey", "Pasha") && sentence.ShapeOf(index + 1) is TokenShape.Capitalized;

    /// <summary>"Michael Jordan", "Jordan Smith": a place's name behind one given name or as one, and nothing more of a place behind it.</summary>
    private static bool MayBeSurname(Sentence sentence, int index, int first, int parts) =>
        parts == 1 ? NameRules.IsGivenName(sentence, first) && !(sentence.IsMark(index + 1, ',') && sentence.TryMatchName(index + 2, out var larger)
            && larger.Sense.Kind is PhraseKind.State or PhraseKind.Province)
            : NameRules.IsGivenName(sentence, index) && sentence.ShapeOf(index + 1) is TokenShape.Capitalized or TokenShape.Initial
                && !sentence.Is(index + 1, WordUse.Function | NoName) && (!NameRules.IsCommon(sentence, index + 1) || NameRules.IsSurname(sentence, index + 1));

    /// <summary>"Theresa May flew", "Mrs May": the month by itself, behind a given name or a title.</summary>
    private static bool IsSurnameMay(Sentence sentence, int index, int first, bool titled) =>
        sentence.Is(index, WordUse.Month) && !sentence.IsDated(index + 1) && !sentence.IsDated(index - 1) && NameRules.IsSurname(sentence, index)
        && (index == first ? titled : NameRules.IsGivenName(sentence, index - 1));

    private static bool IsVerb(Sentence sentence, int index) =>
        ((sentence[index].Word?.VerbForms ?? VerbForms.None) & (VerbForms.ThirdPerson | VerbForms.Past)) != 0
        && !NameRules.IsSurname(sentence, index) && !NameRules.IsGivenName(sentence, index);

    /// <summary>"General Electric", "Major League": behind a title that is a word, a word no given name has.</summary>
    private static bool IsThing(Sentence sentence, int index) =>
        !NameRules.IsGivenName(sentence, index) && sentence.TryMatch(index - 1, PhraseKind.Title, out _) && sentence.Has(index - 1, WordSenses.Common)
        && sentence.Is(index, WordUse.CompanyNoun | WordUse.GroupNoun);

    private static bool ContinuesAsThing(Sentence sentence, int next) => sentence.IsCapitalized(next) && sentence.Is(next, NoName);

    private static int EndOfHyphenated(Sentence sentence, int index)
    {
        while (sentence.IsHyphen(index + 1) && sentence[index + 2].IsWord
            && (sentence.IsCapitalized(index + 2) || sentence[index + 2].Word is null || IsSecondSyllable(sentence, index)))
        {
            index += 2;
        }

        return index;
    }

    /// <summary>"Kim Jong-il", "Park Chung-hee": the second syllable of a Korean name may be an English word by chance.</summary>
    private static bool IsSecondSyllable(Sentence sentence, int index)
    {
        if (!sentence.Holds(index + 2))
        {
            return false;
        }

        ref readonly var second = ref sentence[index + 2];
        return second.Shape is TokenShape.Lower && second.End - second.Start <= LongestSyllable && sentence.IsCapitalized(index - 1)
            && second.Word is not { VerbForms: VerbForms.Past } && (sentence.IsUnknown(index) || second.End - second.Start == 2);
    }

    private static int WithSuffix(Sentence sentence, int last)
    {
        var index = last + 1;
        if (sentence.IsMark(index, ',') && sentence.IsWord(index + 1, "Jr", "Sr"))
        {
            index++;
        }

        if (!sentence.Is(index, WordUse.NameSuffix) || sentence.ShapeOf(index) is TokenShape.Lower)
        {
            return last;
        }

        return sentence.IsWord(index, "Jr", "Sr") && sentence.IsMark(index + 1, '.') && !sentence[index + 1].SpaceBefore ? index + 1 : index;
    }
}
