using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// A surname that stands by itself, of somebody the source has not named in full: one of several that act together, one that does what only
/// people do, or one that the lexicon knows and that is nothing else.
/// </summary>
internal static class BareSurname
{
    private const int LongestList = 14;

    /// <summary>How far the third name of a list is from the first: "Attlee, Bevin and Molotov".</summary>
    private const int ThreeNames = 4;

    /// <summary>
    /// "Chamberlain, Daladier, Hitler and Mussolini sign", "between Kennedy and Khrushchev": one of several bare surnames, of which one is known
    /// to be somebody's or which all together do what only people do.
    /// </summary>
    public static bool IsListed(Draft draft, DocumentContext memory, int index)
    {
        if (!IsLoneName(draft, memory, index))
        {
            return false;
        }

        var (first, last) = (index, index);
        var (joined, known) = (false, IsKnown(draft, memory, index));
        while (last - first < LongestList && IsJoint(draft, last + 1, out var next) && IsLoneName(draft, memory, next))
        {
            joined |= draft.IsWord(next - 1, "and");
            known |= IsKnown(draft, memory, next);
            last = next;
        }

        while (last - first < LongestList && first >= 2 && !draft.IsBreak(first) && JointBefore(draft, first) is var previous and >= 0
            && (draft.TryGetOwner(previous, out var person) ? person.Field is MentionField.Person && person.First == person.Last
                : IsLoneName(draft, memory, previous)))
        {
            joined |= draft.IsWord(first - 1, "and");
            known |= person is not null || IsKnown(draft, memory, previous);
            first = previous;
        }

        if (!joined || draft.IsBreak(last + 1) || (first > 0 && !draft.IsBreak(first) && PersonContext.IsBehindLocative(draft, first)))
        {
            return false;
        }

        var isPair = first > 0 && (draft.IsWord(first - 1, "between") || draft.IsWord(first - 1, "by"));
        return known ? last - first >= ThreeNames || PersonContext.IsPluralAct(draft, last + 1) || isPair
            : draft.Tokens[first].StartsSentence && PersonContext.IsPluralAct(draft, last + 1)
                && draft.Tokens[last + 1].Word!.Verb!.Base is "sign" or "meet" or "initial" or "confer" or "shake" or "agree";
    }

    /// <summary>"Khrushchev writes", "Allende dies": a bare surname before what only a person does, or before what only a person has.</summary>
    public static bool ActsAlone(Draft draft, int index)
    {
        if (!draft.Tokens[index].StartsSentence && !draft.IsMark(index - 1, ',') && !draft.IsMark(index - 1, ':') && !draft.IsMark(index - 1, ';'))
        {
            return IsBareObject(draft, index);
        }

        var next = index + 1;
        if (draft.Tokens[index].Shape is not TokenShape.Capitalized || !draft.IsUnknown(index) || draft.IsBreak(next) || PersonContext.IsCity(draft, index))
        {
            return false;
        }

        if (draft.Tokens[next].Shape is TokenShape.Possessive)
        {
            return draft.IsWord(next + 1, "death") || draft.IsWord(next + 1, "letter") || draft.IsWord(next + 1, "resignation")
                || draft.IsWord(next + 1, "speech") || draft.IsWord(next + 1, "successor") || draft.IsWord(next + 1, "arrest")
                || draft.IsWord(next + 1, "widow") || draft.IsWord(next + 1, "son");
        }

        var isPassive = draft.Tokens[next].Is(WordUse.Be);
        var verb = draft.Tokens[isPassive ? next + 1 : next].Word?.Verb?.Base;
        return isPassive
            ? verb is "elect" or "appoint" or "assassinate" or "arrest" or "inaugurate" or "sentence" or "execute" or "nominate" or "succeed"
            : draft.Tokens[next].Shape is TokenShape.Lower && ((draft.Tokens[next].Word?.VerbForms ?? VerbForms.None)
                & (VerbForms.Past | VerbForms.ThirdPerson)) != 0
                && (verb is "resign" or "die" or "tell" or "write" or "inform" or "meet" or "fly" or "travel" or "arrive" or "speak" or "retire"
                    or "propose" or "return" or "visit" || (verb is "send" && draft.IsWord(next + 1, "a") && draft.IsWord(next + 2, "letter")));
    }

    /// <summary>"on Gaddafi's forces", "with Gorbachev": a surname that is nothing else, wherever it stands by itself.</summary>
    public static bool IsFamousName(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        return token.Shape is TokenShape.Capitalized && token.Word is { Uses: WordUse.Surname, Verb: null, Noun: null, Number: null }
            && !draft.HasMatches(index) && !PersonContext.IsCity(draft, index)
            && !(index > 0 && !draft.IsBreak(index) && (draft.IsHyphen(index - 1) || draft.Tokens[index - 1].Shape is TokenShape.Capitalized
                && !draft.Tokens[index - 1].Is(WordUse.Function) || draft.Tokens[index - 1].Is(WordUse.Determiner)))
            && !draft.IsHyphen(index + 1) && (draft.IsBreak(index + 1) || !draft.Tokens[index + 1].IsCapitalized);
    }

    /// <summary>"meets Gromyko".</summary>
    private static bool IsBareObject(Draft draft, int index) =>
        draft.Tokens[index].Shape is TokenShape.Capitalized && draft.IsUnknown(index) && PersonContext.IsObject(draft, index) && !PersonContext.IsCity(draft, index)
        && (draft.IsBreak(index + 1) || !draft.Tokens[index + 1].IsCapitalized);

    private static bool IsKnown(Draft draft, DocumentContext memory, int index) =>
        draft.Tokens[index].Is(WordUse.Surname)
        || memory.People.Knows(draft.Text.AsSpan(draft.Tokens[index].Start, draft.Tokens[index].End - draft.Tokens[index].Start));

    private static bool IsJoint(Draft draft, int index, out int next)
    {
        next = index + (draft.IsMark(index, ',') && draft.IsWord(index + 1, "and") ? 2 : 1);
        return (draft.IsWord(index, "and") || draft.IsMark(index, ',')) && !draft.IsBreak(index) && !draft.IsBreak(next);
    }

    private static int JointBefore(Draft draft, int index) =>
        draft.IsWord(index - 1, "and") ? index - (draft.IsMark(index - 2, ',') ? 3 : 2) : draft.IsMark(index - 1, ',') ? index - 2 : -1;

    private static bool IsLoneName(Draft draft, DocumentContext memory, int index) =>
        draft.Tokens[index].Shape is TokenShape.Capitalized && draft.IsFree(index)
        && (draft.IsUnknown(index) || IsKnown(draft, memory, index)) && !draft.HasMatches(index)
        && (draft.Tokens[index].Is(WordUse.Surname) || !PersonContext.IsCity(draft, index));
}
