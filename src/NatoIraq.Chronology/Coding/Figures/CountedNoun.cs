using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>The noun phrase behind a number, as it is written: "private sector companies", "NATO-led peacekeepers", "Mi-24 helicopters".</summary>
internal static class CountedNoun
{
    private const int LongestUnit = 9;

    /// <summary>The last token of the phrase that begins behind a token, or that token where none does.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="behind">The last token of what stands before the phrase.</param>
    /// <param name="isOne">Whether the number is one, which counts a singular.</param>
    public static int End(FigureText text, int behind, bool isOne)
    {
        var last = behind;
        for (var index = behind + 1; index - behind <= LongestUnit && !text.IsBreak(index); index++)
        {
            if (text.IsHyphen(index) && last > behind)
            {
                // "NATO-led", "Mi-24": what a hyphen joins is one word.
                last = ++index;
                if (IsLastOfPhrase(text, index))
                {
                    break;
                }

                continue;
            }

            if (!CanStand(text, index, index > behind + 1 ? last : -1))
            {
                break;
            }

            last = index;
            if (IsLastOfPhrase(text, index))
            {
                break;
            }
        }

        return last > behind && IsCounted(text, behind + 1, last, isOne) ? WithPower(text, last) : behind;
    }

    /// <summary>Whether the token is a plural: by its ending, or because the lexicon says so.</summary>
    public static bool IsPlural(FigureText text, int index)
    {
        ref readonly var token = ref text[index];
        var word = text.Text.AsSpan(token.Start, token.End - token.Start);
        return (word.Length > 3 && token.Shape is TokenShape.Lower or TokenShape.Capitalized && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
            || token.Is(WordUse.PluralNoun);
    }

    private static bool CanStand(FigureText text, int index, int previous)
    {
        ref readonly var token = ref text[index];
        if (!token.IsWord || token.Shape is TokenShape.Possessive || token.Is(WordUse.Function & ~WordUse.Determiner)
            || (token.Is(WordUse.Determiner) && !text.IsWord(index, "other"))
            || !text.IsFree(index))
        {
            return false;
        }

        // A participle may stand before the noun ("40 captured fighters"), a finite verb behind it may not ("300 men crossed").
        return previous < 0 || token.Word is not { Noun: null, VerbForms: VerbForms.Past or VerbForms.ThirdPerson } || IsPlural(text, index + 1)
            && token.Word.VerbForms is VerbForms.Past;
    }

    /// <summary>A plural ends the phrase unless another follows that only it explains ("arms inspectors").</summary>
    private static bool IsLastOfPhrase(FigureText text, int index) =>
        !text.IsHyphen(index + 1) && (text[index].Is(WordUse.Measure) || (IsPlural(text, index) && !IsFollowedByPlural(text, index + 1)));

    private static bool IsFollowedByPlural(FigureText text, int index) =>
        !text.IsBreak(index) && text[index].Shape is TokenShape.Lower && IsPlural(text, index) && !text[index].Is(WordUse.Function)
        && (text[index].Word?.Verb is null || text[index].Word!.Noun is not null);

    private static bool IsCounted(FigureText text, int first, int last, bool isOne)
    {
        if (IsPlural(text, last) || text[last].Is(WordUse.Measure))
        {
            return true;
        }

        // "3 Parachute Brigade", "10 Downing Street": a name that begins with a number counts nothing.
        if (text[last].IsCapitalized)
        {
            return text[last].Shape is TokenShape.Upper || text.IsNationality(last);
        }

        return isOne || (last == first && text[last].Word is not { Noun: null, Verb: not null } && !text[last].Is(WordUse.Adverb));
    }

    /// <summary>"km²": the power is the measure's.</summary>
    private static int WithPower(FigureText text, int last) =>
        !text.IsBreak(last + 1) && text.IsAttached(last + 1) && (text.IsMark(last + 1, '²') || text.IsMark(last + 1, '³')) ? last + 1 : last;
}
