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

        if (VerbAt(draft, index, out var forms, out var last) is not { } sense || (last == index && IsDoubtful(draft, index)) || draft.IsCounted(index))
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

        var word = draft.Tokens[index].Word;
        if (word?.Verb is null && draft.Tokens[index].Shape is TokenShape.Lower && word?.OpenVerb is { } open)
        {
            forms = word.OpenForms;
            return open;
        }

        forms = word?.VerbForms ?? VerbForms.None;
        return word?.Verb;
    }

    /// <summary>Whether a token that the lexicon does not know as a verb is something else more often than the verb it can be.</summary>
    public static bool IsDoubtful(Draft draft, int index) => draft.Tokens[index].Word is { Verb: null, OpenVerb: not null, IsMostlyVerb: false };

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
            else if (VerbAt(draft, index, out var forms, out var last) is { } sense && !IsAdverb(draft, index)
                && !(passive && (forms & (VerbForms.Past | VerbForms.Present)) == 0))
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

    /// <summary>The last token of a form of "to be" that no verb follows: "is", "has been"; -1 where a token begins none.</summary>
    public static int CopulaEnd(Draft draft, int first, int last)
    {
        var index = first;
        while (index <= last && draft.Tokens[index].Is(WordUse.Have | WordUse.Modal))
        {
            index++;
        }

        return index <= last && draft.Tokens[index].Is(WordUse.Be) && !draft.IsWord(index, "being") && !(index + 1 <= last && draft.IsWord(index + 1, "to")) ? index : -1;
    }

    /// <summary>"sailed", "freed": a word the lexicon does not know, with the ending of a past tense or participle.</summary>
    public static bool LooksPast(Draft draft, int index)
    {
        ref readonly var token = ref draft.Tokens[index];
        return token is { Shape: TokenShape.Lower, Word: null or { IsBare: true, OpenForms: VerbForms.None or VerbForms.Past } } && token.End - token.Start > 4
            && draft.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("ed", StringComparison.Ordinal)
            && !draft.IsBreak(index) && !draft.Tokens[index - 1].Is(WordUse.Determiner | WordUse.Preposition) && !draft.IsHyphen(index - 1);
    }

    /// <summary>
    /// A verb the lexicon does not know: right behind somebody who can act, with a verb's ending ("Nasser nationalises").
    /// </summary>
    public static VerbGroup? UnknownAt(Draft draft, int index)
    {
        ref readonly var token = ref draft.Tokens[index];
        if (token is not { Shape: TokenShape.Lower, Word: null or { IsBare: true } } || draft.IsBreak(index) || draft.IsCounted(index)
            || !(draft.TryGetOwner(index - 1, out var subject) ? subject.IsActor : draft.Tokens[index - 1].Is(WordUse.Pronoun)))
        {
            return null;
        }

        var isThird = draft.Text[token.End - 1] == 's' && draft.Text[token.End - 2] != 's' && HasObject(draft, index + 1);
        return isThird || LooksPast(draft, index) || (token.Word is { OpenForms: var forms } && (forms & VerbForms.Past) != 0)
            ? new VerbGroup(index, index, token.Word?.OpenVerb ?? VerbSense.Unknown, IsPassive: false)
            : null;
    }

    /// <summary>"Nasser nationalises the canal", but "KFOR elements enter": a plural noun has no object.</summary>
    private static bool HasObject(Draft draft, int index) =>
        !draft.IsBreak(index) && (draft.Tokens[index].Is(WordUse.Determiner | WordUse.Preposition) || draft.Tokens[index].IsCapitalized
        || draft.Tokens[index].Shape is TokenShape.Number);

    /// <summary>Whether the token is an adverb: "also", "officially", "fully".</summary>
    public static bool IsAdverb(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        return token.Is(WordUse.Adverb)
            || (token.Shape is TokenShape.Lower && token.Word is null or { IsBare: true }
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

        if (draft.IsMark(before, ')') && OpeningOf(draft, before, clauseStart) is var outside and > 0)
        {
            // "the Tigray People's Liberation Front (TPLF) sign": what stands in brackets is not the subject.
            before = outside - 1;
        }

        ref readonly var previous = ref draft.Tokens[before];
        if (draft.IsFree(before) && !draft.IsMark(index - 1, ')')
            && (previous.Is((WordUse.Determiner | WordUse.Preposition | WordUse.Compass) & ~WordUse.Pronoun)
            || previous.Shape is TokenShape.Possessive or TokenShape.Number
            || draft.IsHyphen(index - 1) || draft.IsWord(before, "to")))
        {
            return false;
        }

        if (draft.TryGetOwner(before, out var counted) && counted.Field is MentionField.Quantity && draft.Tokens[index].Start < counted.End)
        {
            return false;
        }

        if ((forms & VerbForms.ThirdPerson) != 0)
        {
            return !(draft.Tokens[index].Word?.Noun is not null && draft.IsWord(last + 1, "of")) && !IsBeforeVerb(draft, index, last + 1);
        }

        if ((forms & VerbForms.Past) != 0)
        {
            // "Haradinaj, charged with war crimes, resigns": behind a comma a participle mostly only describes.
            // "Launch of the operation, commanded from Northwood": behind the first comma, and before a preposition, always.
            return !draft.IsWord(last + 1, "by") && !(draft.IsMark(before, ',') && (ClosesWithVerb(draft, last + 1)
                || (draft.Tokens[clauseStart].Word?.Noun is not null && draft.Tokens[last + 1].Is(WordUse.Preposition | WordUse.Locative)
                    && draft.IsWord(clauseStart + 1, "of") && !draft.IsBreak(last + 1))));
        }

        if (draft.IsMark(before, ',') && draft.Tokens[index].Word?.Noun is null)
        {
            // "Leaders meeting in Bonn, Germany, sign": the subject ended before what the commas enclose.
            before = SubjectNumber.EndOfSubject(draft, clauseStart, before);
        }

        return (forms & VerbForms.Base) != 0 && SubjectNumber.IsPlural(draft, before, clauseStart);
    }

    private static int OpeningOf(Draft draft, int closing, int clauseStart)
    {
        var index = closing;
        while (index > clauseStart && closing - index < Reach && !draft.IsMark(index, '('))
        {
            index--;
        }

        return draft.IsMark(index, '(') && index > clauseStart ? index : -1;
    }

    /// <summary>"Truck bombs kill", "Armistice talks open": before another verb the form in -s is a plural noun.</summary>
    private static bool IsBeforeVerb(Draft draft, int index, int next) =>
        next == index + 1 && draft.IsFree(index) && (index == 0 || draft.IsBreak(index) || draft.IsFree(index - 1))
        && !draft.IsBreak(next) && draft.Tokens[next] is { Shape: TokenShape.Lower, Word: { } word }
        && (word.Is(WordUse.Be | WordUse.Have | WordUse.Modal) || (word.Verb is not null && word.Noun is null && word.VerbForms is VerbForms.Base
            && word.Verb.Kind is not EventKind.Support && !word.Is(WordUse.Function | WordUse.Adverb | WordUse.Compass)));

    /// <summary>"Treaty of Brussels signed by …": a participle that tells what was done to what stands before it, in a sentence without a verb.</summary>
    public static VerbGroup? ReducedAt(Draft draft, int index, int clauseStart) =>
        index > clauseStart && !draft.IsBreak(index) && draft.IsFree(index) && draft.Tokens[index].Shape is TokenShape.Lower
        && (draft.TryGetOwner(index - 1, out _) || draft.Tokens[index - 1].Word?.Noun is not null)
        && VerbAt(draft, index, out var forms, out var last) is { } verb && (forms & VerbForms.Past) != 0 && draft.IsWord(last + 1, "by")
            ? new VerbGroup(index, last, verb, IsPassive: true)
            : null;

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
}
