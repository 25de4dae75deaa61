using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Figures;

/// <summary>The noun phrase behind a number, as it is written: "private sector companies", "NATO-led peacekeepers", "Mi-24 helicopters".</summary>
internal static class CountedNoun
{
    private const int LongestUnit = 9;

    /// <summary>The last token of the phrase that begins behind a token, or that token where none does.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="behind">The last token of what stands before the phrase.</param>
    /// <param name="isOne">Whether the number is one, which counts a singular.</param>
    public static int End(Draft draft, int behind, bool isOne)
    {
        var last = behind;
        for (var index = behind + 1; index < draft.Tokens.Count && index - behind <= LongestUnit && !draft.IsBreak(index); index++)
        {
            if (draft.IsHyphen(index) && last > behind)
            {
                // "NATO-led", "Mi-24": what a hyphen joins is one word.
                last = ++index;
                if (IsLastOfPhrase(draft, index))
                {
                    break;
                }

                continue;
            }

            if (!CanStand(draft, index, index > behind + 1 ? last : -1))
            {
                break;
            }

            last = index;
            if (IsLastOfPhrase(draft, index))
            {
                break;
            }
        }

        return last > behind && IsCounted(draft, behind + 1, last, isOne) ? WithPower(draft, last) : behind;
    }

    /// <summary>Whether the token is a plural: by its ending, or because the lexicon says so.</summary>
    public static bool IsPlural(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        var text = draft.Text.AsSpan(token.Start, token.End - token.Start);
        return (text.Length > 3 && token.Shape is TokenShape.Lower or TokenShape.Capitalized && text[^1] == 's' && text[^2] is not ('s' or 'u' or 'i'))
            || token.Is(WordUse.PluralNoun);
    }

    private static bool CanStand(Draft draft, int index, int previous)
    {
        ref readonly var token = ref draft.Tokens[index];
        if (!token.IsWord || token.Shape is TokenShape.Possessive || token.Is(WordUse.Function & ~WordUse.Determiner)
            || (token.Is(WordUse.Determiner) && !draft.IsWord(index, "other"))
            || (draft.TryGetOwner(index, out var owner) && owner.Field is MentionField.Date))
        {
            return false;
        }

        // A participle may stand before the noun ("40 captured fighters"), a finite verb behind it may not ("300 men crossed").
        return previous < 0 || token.Word is not { Noun: null, VerbForms: VerbForms.Past or VerbForms.ThirdPerson } || IsPlural(draft, index + 1 < draft.Tokens.Count ? index + 1 : index)
            && token.Word.VerbForms is VerbForms.Past;
    }

    /// <summary>A plural ends the phrase unless another follows that only it explains ("arms inspectors").</summary>
    private static bool IsLastOfPhrase(Draft draft, int index) =>
        !draft.IsHyphen(index + 1) && (draft.Tokens[index].Is(WordUse.Measure) || (IsPlural(draft, index) && !IsFollowedByPlural(draft, index + 1)));

    private static bool IsFollowedByPlural(Draft draft, int index) =>
        !draft.IsBreak(index) && draft.Tokens[index].Shape is TokenShape.Lower && IsPlural(draft, index) && !draft.Tokens[index].Is(WordUse.Function)
        && (draft.Tokens[index].Word?.Verb is null || draft.Tokens[index].Word!.Noun is not null);

    private static bool IsCounted(Draft draft, int first, int last, bool isOne)
    {
        if (IsPlural(draft, last) || draft.Tokens[last].Is(WordUse.Measure))
        {
            return true;
        }

        // "3 Parachute Brigade", "10 Downing Street": a name that begins with a number counts nothing.
        if (draft.Tokens[last].IsCapitalized)
        {
            return draft.Tokens[last].Shape is TokenShape.Upper || draft.TryMatch(last, PhraseKind.Demonym, out _);
        }

        return isOne || (last == first && draft.Tokens[last].Word is not { Noun: null, Verb: not null } && !draft.Tokens[last].Is(WordUse.Adverb));
    }

    /// <summary>"km²": the power is the measure's.</summary>
    private static int WithPower(Draft draft, int last) =>
        !draft.IsBreak(last + 1) && NumberReader.IsAttached(draft, last + 1) && (draft.IsMark(last + 1, '²') || draft.IsMark(last + 1, '³')) ? last + 1 : last;
}
