using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>A finite verb with its auxiliaries: "is now established", "has agreed", "will provide".</summary>
/// <param name="First">Its first token, auxiliaries included.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Sense">The verb.</param>
/// <param name="IsPassive">Whether the subject suffers what the verb says.</param>
internal sealed record VerbGroup(int First, int Last, VerbSense Sense, bool IsPassive)
{
    private const int LongestGroup = 6;
    private const int Reach = 20;

    /// <summary>The finite verb group that begins at a token, or null.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="index">Where it must begin.</param>
    /// <param name="clauseStart">Where the clause begins: what stands before the verb there is its subject.</param>
    public static VerbGroup? At(Draft draft, int index, int clauseStart)
    {
        var token = draft.Tokens[index];
        if (token.Is(WordUse.Be | WordUse.Have | WordUse.Modal))
        {
            return WithAuxiliaries(draft, index);
        }

        if (VerbAt(draft, index, out var forms, out var last) is not { } sense)
        {
            return null;
        }

        return IsFinite(draft, index, last, forms, clauseStart) ? new VerbGroup(index, last, sense, IsPassive: false) : null;
    }

    /// <summary>The verb, of one word or more, that a token begins in whatever form.</summary>
    public static VerbSense? VerbAt(Draft draft, int index, out VerbForms forms, out int last)
    {
        last = index;
        if (draft.TryMatch(index, PhraseKind.Verb, out var phrase))
        {
            forms = phrase.Sense.VerbForms;
            last = phrase.Last;
            return phrase.Sense.Verb;
        }

        forms = draft.Tokens[index].Word?.VerbForms ?? VerbForms.None;
        return draft.Tokens[index].Word?.Verb;
    }

    private static VerbGroup? WithAuxiliaries(Draft draft, int first)
    {
        var passive = false;
        for (var index = first; index < draft.Tokens.Count && index - first < LongestGroup
            && (index == first || !draft.IsBreak(index)); index++)
        {
            var token = draft.Tokens[index];
            if (token.Is(WordUse.Be))
            {
                passive = true;
            }
            else if (token.Is(WordUse.Have | WordUse.Modal))
            {
                passive = false;
            }
            else if (!draft.IsFree(index))
            {
                return null;
            }
            else if (VerbAt(draft, index, out var forms, out var last) is { } sense && !IsAdverb(draft, index))
            {
                return new VerbGroup(first, last, sense, passive && (forms & VerbForms.Past) != 0);
            }
            else if (passive && LooksPast(draft, index))
            {
                return new VerbGroup(first, index, VerbSense.Unknown, IsPassive: true);
            }
            else if (!IsAdverb(draft, index))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"sailed", "freed": a word the lexicon does not know, with the ending of a past tense or participle.</summary>
    public static bool LooksPast(Draft draft, int index)
    {
        ref readonly var token = ref draft.Tokens[index];
        return token is { Shape: TokenShape.Lower, Word: null } && token.End - token.Start > 4
            && draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ed", StringComparison.Ordinal)
            && !draft.IsBreak(index) && !draft.Tokens[index - 1].Is(WordUse.Determiner | WordUse.Preposition) && !draft.IsHyphen(index - 1);
    }

    /// <summary>
    /// A verb the lexicon does not know: right behind somebody who can act, with a verb's ending ("Nasser nationalises").
    /// </summary>
    public static VerbGroup? UnknownAt(Draft draft, int index)
    {
        ref readonly var token = ref draft.Tokens[index];
        return token is { Shape: TokenShape.Lower, Word: null } && !draft.IsBreak(index) && draft.TryGetOwner(index - 1, out var subject)
            && subject.IsActor
            && (LooksPast(draft, index) || (draft.Text[token.End - 1] == 's' && draft.Text[token.End - 2] != 's'))
            ? new VerbGroup(index, index, VerbSense.Unknown, IsPassive: false)
            : null;
    }

    /// <summary>Whether the token is an adverb: "also", "officially", "fully".</summary>
    public static bool IsAdverb(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        return token.Is(WordUse.Adverb)
            || (token.Shape is TokenShape.Lower && token.Word is null
            && draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ly", StringComparison.Ordinal));
    }

    private static bool IsFinite(Draft draft, int index, int last, VerbForms forms, int clauseStart)
    {
        var before = index - 1;
        while (before >= clauseStart && IsAdverb(draft, before) && draft.IsFree(before))
        {
            before--;
        }

        if (before < clauseStart || draft.IsBreak(before + 1))
        {
            // Telegram style, its subject in the heading or the cell before: "Met with President Clinton".
            return (forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0 && draft.Tokens[index].Word?.Noun is null;
        }

        var previous = draft.Tokens[before];
        if (draft.IsFree(before) && (previous.Is((WordUse.Determiner | WordUse.Preposition | WordUse.Compass) & ~WordUse.Pronoun)
            || previous.Shape is TokenShape.Possessive or TokenShape.Number
            || draft.IsHyphen(index - 1) || draft.IsWord(before, "to")))
        {
            return false;
        }

        if ((forms & VerbForms.ThirdPerson) != 0)
        {
            return !(draft.Tokens[index].Word?.Noun is not null && draft.IsWord(last + 1, "of"));
        }

        if ((forms & VerbForms.Past) != 0)
        {
            // "Haradinaj, charged with war crimes, resigns": behind a comma a participle mostly only describes.
            return !draft.IsWord(last + 1, "by") && !(draft.IsMark(before, ',') && ClosesWithVerb(draft, last + 1));
        }

        if (draft.IsMark(before, ',') && draft.Tokens[index].Word?.Noun is null)
        {
            // "Leaders meeting in Bonn, Germany, sign": the subject ended before what the commas enclose.
            before = SubjectEnd(draft, clauseStart, before);
        }

        return (forms & VerbForms.Base) != 0 && HasPluralSubject(draft, before, clauseStart);
    }

    /// <summary>Whether a comma follows and a verb right behind it.</summary>
    private static bool ClosesWithVerb(Draft draft, int first)
    {
        for (var index = first; !draft.IsBreak(index) && index - first < Reach; index++)
        {
            if (draft.IsMark(index, ',') && draft.IsFree(index))
            {
                return !draft.IsBreak(index + 1)
                    && (((draft.Tokens[index + 1].Word?.VerbForms ?? VerbForms.None) & (VerbForms.Past | VerbForms.ThirdPerson)) != 0
                    || draft.Tokens[index + 1].Is(WordUse.Be | WordUse.Have | WordUse.Modal));
            }
        }

        return false;
    }

    private static bool HasPluralSubject(Draft draft, int before, int clauseStart)
    {
        if (draft.IsWord(before, "they") || draft.IsWord(before, "we") || draft.IsWord(before, "who"))
        {
            return true;
        }

        if (draft.TryGetOwner(before, out var owner) && (owner.Field is MentionField.Group || IsJoined(draft, owner.First, clauseStart)))
        {
            return true;
        }

        var token = draft.Tokens[before];
        return token.IsWord && draft.Text[token.End - 1] == 's' && token.End - token.Start > 3
            && !draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ss", StringComparison.Ordinal)
            || draft.IsWord(before, "people") || draft.IsWord(before, "police");
    }

    private static int SubjectEnd(Draft draft, int clauseStart, int comma)
    {
        var index = clauseStart;
        while (index + 1 < comma && index - clauseStart < Reach && !draft.Tokens[index + 1].Is(WordUse.Function)
            && !draft.IsMark(index + 1, ',')
            && !(draft.IsFree(index + 1) && draft.Tokens[index + 1].Word is { VerbForms: VerbForms.Present }))
        {
            index++;
        }

        return index;
    }

    private static bool IsJoined(Draft draft, int first, int clauseStart)
    {
        for (var index = first - 1; index >= Math.Max(clauseStart, first - LongestGroup); index--)
        {
            if (draft.IsWord(index, "and"))
            {
                return true;
            }
        }

        return false;
    }
}
