using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Military operations by their code names: "Operation Deliberate Force".</summary>
internal static class OperationRecognizer
{
    private const int LongestName = 4;

    /// <summary>Finds operations. Before organizations: a code name may end in a word that heads one.</summary>
    public static void Recognize(Draft draft, SourceMemory memory)
    {
        for (var index = 0; index + 1 < draft.Tokens.Count; index++)
        {
            if (!draft.IsWord(index, "Operation") || !draft.Tokens[index].IsCapitalized || !draft.IsFree(index)
                || (draft.TryMatchName(index, out var known) && known.Last > index))
            {
                continue;
            }

            var last = index;
            while (last - index < LongestName && !draft.IsBreak(last + 1) && draft.IsFree(last + 1) && draft.Tokens[last + 1].IsCapitalized
                && !draft.Tokens[last + 1].Is(WordUse.Function | WordUse.DocumentHead))
            {
                last++;
            }

            if (last > index)
            {
                var operation = draft.Add(index, last, new Entity { Field = MentionField.Mission, Name = draft.TextOf(index, last),
                    MissionType = LexiconSchema.MissionTypes[0] });
                memory.LastMission = operation.Entity;
            }
        }
    }
}
