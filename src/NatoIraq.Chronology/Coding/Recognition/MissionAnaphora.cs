using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// "the mission": the one last named. "a mission": something new, unless the source runs backwards, where what is asked for has been told
/// of
/// already. What is meant is concluded, not said, so these mentions are Inferred.
/// </summary>
internal static class MissionAnaphora
{
    /// <summary>Finds references to a mission in an entry that names none.</summary>
    public static void Recognize(Draft draft, DocumentContext memory)
    {
        if (memory.LastMission is not { MissionType: "Mission" } mission
            || draft.Findings.Exists(static finding => finding.Field is MentionField.Mission))
        {
            return;
        }

        for (var index = 1; index < draft.Tokens.Count; index++)
        {
            if (draft.IsFree(index) && draft.Tokens[index].Is(WordUse.MissionNoun) && draft.Tokens[index].Shape is TokenShape.Lower
                && draft.IsWord(index, "mission")
                && (draft.IsWord(index - 1, "the") || (memory.RunsBackwards && draft.IsWord(index - 1, "a"))))
            {
                draft.Add(index, index, mission, Basis.Inferred);
                return;
            }
        }
    }
}
