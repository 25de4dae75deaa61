namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// People named as a group of an organization: "NATO defence ministers", "UN member states"; and groups that go by a name ("Allied
/// leaders").
/// </summary>
internal static class GroupRecognizer
{
    /// <summary>Finds groups. The organization stays evidence of its own inside the group.</summary>
    public static void Recognize(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (!draft.IsFree(index) || !draft.HasMatches(index))
            {
                continue;
            }

            if (draft.TryMatch(index, Words.PhraseKind.GroupName, out var named) && draft.AreFree(index, named.Last))
            {
                AddNested(draft, index, named.Last);
                draft.Add(index, named.Last, named.Sense.Entity!);
                index = named.Last;
            }
            else if (OwnerEnd(draft, index) is var owner and >= 0 && !draft.IsBreak(owner + 1)
                && draft.TryMatch(owner + 1, Words.PhraseKind.GroupNoun, out var noun) && draft.AreFree(index, noun.Last))
            {
                AddNested(draft, index, owner);
                draft.Add(index, noun.Last, new Entity { Field = MentionField.Group, Name = draft.TextOf(index, noun.Last) });
                index = noun.Last;
            }
        }
    }

    private static int OwnerEnd(Draft draft, int index) =>
        draft.TryMatch(index, Words.PhraseKind.Organization, out var match) ? match.Last : -1;

    private static void AddNested(Draft draft, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            if (draft.TryMatch(index, Words.PhraseKind.Organization, out var match) && match.Last <= last)
            {
                draft.AddNested(match.First, match.Last, match.Sense.Entity!);
                index = match.Last;
            }
        }
    }
}
