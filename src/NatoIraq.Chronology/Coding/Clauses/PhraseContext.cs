using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>What governs a noun phrase: the preposition before it, or the verb it is the object of.</summary>
/// <param name="Preposition">The preposition's token, or -1.</param>
/// <param name="Verb">The verb, where no preposition stands between.</param>
internal readonly record struct PhraseContext(int Preposition, VerbSense? Verb)
{
    private const int Reach = 24;

    /// <summary>What governs a finding. What is joined by "and" or a comma is governed by what governs the first.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="clauseFirst">Where the main clause begins: what is put before it governs nothing in it.</param>
    public static PhraseContext Of(Draft draft, Finding finding, int clauseFirst)
    {
        var floor = Math.Max(finding.First >= clauseFirst ? clauseFirst : 0, finding.First - Reach);
        var joined = false;
        for (var index = finding.First - 1; index >= floor && !draft.IsBreak(index + 1); index--)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                index = owner.First;
                continue;
            }

            var token = draft.Tokens[index];
            if (draft.IsWord(index, "of") && index > 0 && draft.Tokens[index - 1].Is(WordUse.PlaceNoun))
            {
                index--;
            }
            else if (token.Is(WordUse.Preposition | WordUse.Locative) && !IsInfinitive(draft, index))
            {
                return new PhraseContext(index, null);
            }
            else if (VerbOf(draft, index) is { } verb)
            {
                return new PhraseContext(-1, joined && verb.Kind is EventKind.Other ? null : verb);
            }
            else if (index == finding.First - 1 && token is { Shape: TokenShape.Lower, Word: null } && draft.IsWord(index - 1, "and"))
            {
                // "and relieve the force": a word nobody knows between "and" and its object is most likely a verb.
                break;
            }
            else if (draft.IsMark(index, ',') || token.Is(WordUse.Conjunction))
            {
                joined = true;
            }
            else if (draft.IsMark(index, ';') || draft.IsMark(index, ':') || token.Is(WordUse.Subordinator)
                && !token.Is(WordUse.Determiner))
            {
                break;
            }
        }

        return new PhraseContext(-1, null);
    }

    /// <summary>
    /// Whether a finding is the head of its phrase, not a modifier of what follows ("NATO" in "NATO training facilities").
    /// </summary>
    public static bool IsHead(Draft draft, Finding finding)
    {
        var next = finding.Last + 1;
        if (draft.IsBreak(next))
        {
            return true;
        }

        if (draft.TryGetOwner(next, out var owner))
        {
            return owner.Field is MentionField.Date;
        }

        var token = draft.Tokens[next];
        return token.Shape is TokenShape.Mark ? !draft.IsHyphen(next)
            : token.Shape is not TokenShape.Possessive && (token.Is(WordUse.Function) || VerbGroup.IsAdverb(draft, next)
                || token.Word is { VerbForms: not (VerbForms.None or VerbForms.Present) } || draft.TryMatch(next, PhraseKind.Verb, out _));
    }

    private static bool IsInfinitive(Draft draft, int index) =>
        draft.IsWord(index, "to") && index + 1 < draft.Tokens.Count
            && ((draft.Tokens[index + 1].Word?.VerbForms ?? VerbForms.None) & VerbForms.Base) != 0 && draft.IsFree(index + 1)
        && draft.Tokens[index + 1].Shape is TokenShape.Lower;

    private static VerbSense? VerbOf(Draft draft, int index)
    {
        var word = draft.Tokens[index].Word;
        if (word?.Verb is null)
        {
            return null;
        }

        // A word that is as often a noun ("support", "visit") counts as a verb only behind "to" or an auxiliary, or in a form only verbs
        // have.
        return word.Noun is null || word.VerbForms is VerbForms.Past or VerbForms.Present || draft.IsWord(index - 1, "to")
            || (index > 0 && draft.Tokens[index - 1].Is(WordUse.Modal))
            || word.VerbForms is VerbForms.ThirdPerson
            ? word.Verb
            : null;
    }
}
