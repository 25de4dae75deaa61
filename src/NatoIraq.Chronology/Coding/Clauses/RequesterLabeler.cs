using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>
/// At whose request: "at the request of X and Y", "following a request from X", "in response to X's request", "at X's invitation",
/// "on behalf of X", "requested by X". The nouns are the lexicon's.
/// </summary>
internal static class RequesterLabeler
{
    /// <summary>Gives their role to all who ask.</summary>
    public static void Label(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            ref readonly var token = ref draft.Tokens[index];
            if (token.Word?.Verb is { Base: "request" } && token.Word.VerbForms is VerbForms.Past && draft.IsWord(index + 1, "by"))
            {
                LabelFrom(draft, index + 2);
            }
            else if ((token.Is(WordUse.RequestNoun) && token.Shape is TokenShape.Lower or TokenShape.Capitalized) || (token.Is(WordUse.UrgingNoun) && IsBehindAt(draft, index)))
            {
                LabelAround(draft, index);
            }
        }
    }

    private static void LabelAround(Draft draft, int noun)
    {
        if (draft.IsWord(noun + 1, "of") || draft.IsWord(noun + 1, "from") || draft.IsWord(noun + 1, "by"))
        {
            LabelFrom(draft, noun + 2);
        }
        else if (noun > 1 && draft.Tokens[noun - 1].Shape is TokenShape.Possessive or TokenShape.Mark && !draft.IsBreak(noun))
        {
            LabelOwner(draft, noun - 1);
        }
    }

    /// <summary>"at the suggestion of Pearson", "at Bonn's urging".</summary>
    private static bool IsBehindAt(Draft draft, int index) =>
        draft.IsWord(index - 1, "the") ? draft.IsWord(index - 2, "at") || draft.IsWord(index - 2, "on")
            : index > 1 && draft.TryGetOwner(index - 2, out var owner)
                && (draft.IsWord(owner.First - 1, "at") || (draft.IsWord(owner.First - 1, "the") && draft.IsWord(owner.First - 2, "at")));

    /// <summary>"Iraqi Minister of Interior Bolani's request".</summary>
    private static void LabelOwner(Draft draft, int possessive)
    {
        var isMark = draft.Tokens[possessive].Shape is TokenShape.Mark;
        if ((!isMark || Tokenizer.IsApostrophe(draft.Text[draft.Tokens[possessive].Start]))
            && draft.TryGetOwner(possessive - 1, out var owner) && owner.IsActor)
        {
            owner.Role = MentionRole.Requester;
        }
    }

    /// <summary>Everybody named from a token on, joined by "and" or a comma, to the end of the phrase.</summary>
    private static void LabelFrom(Draft draft, int first)
    {
        var found = false;
        for (var index = first; index < draft.Tokens.Count && (index == first || !draft.IsBreak(index)); index++)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                if (owner.IsActor && !IsBesideName(draft, owner))
                {
                    owner.Role = MentionRole.Requester;
                    found = true;
                }

                index = owner.Last;
            }
            else if (!GoesOn(draft, index, found))
            {
                return;
            }
        }
    }

    /// <summary>An office right before its holder's name: the holder asks.</summary>
    private static bool IsBesideName(Draft draft, Finding finding) =>
        draft.TryGetOwner(finding.Last + 1, out var next) && next.IsActor && !draft.IsBreak(finding.Last + 1);

    private static bool GoesOn(Draft draft, int index, bool found)
    {
        var token = draft.Tokens[index];
        return !found
            ? token.Is(WordUse.Determiner | WordUse.TitleModifier) || (token.IsWord && !token.Is(WordUse.Function)
            && token.Word?.Verb is null) || draft.IsHyphen(index)
            : token.Is(WordUse.Determiner) || draft.IsWord(index, "and") || (draft.IsMark(index, ',') && draft.IsWord(index + 1, "and"));
    }
}
