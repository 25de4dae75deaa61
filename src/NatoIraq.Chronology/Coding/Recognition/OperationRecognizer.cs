using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Military operations by their code names: "Operation Deliberate Force".</summary>
internal static class OperationRecognizer
{
    private const int LongestName = 4;

    /// <summary>Finds operations. Before organizations: a code name may end in a word that heads one.</summary>
    public static void Recognize(Draft draft, DocumentContext memory)
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
                if (last == index + 1 && draft.Tokens[last].Shape is TokenShape.Capitalized && draft.IsUnknown(last))
                {
                    memory.IntroduceOperation(draft.TextOf(last, last), operation.Entity!);
                }
            }
        }

        RecognizeCodeNames(draft, memory);
    }

    /// <summary>"Atalanta", once "Operation Atalanta" has been named.</summary>
    private static void RecognizeCodeNames(Draft draft, DocumentContext memory)
    {
        for (var index = 0; memory.HasOperations && index < draft.Tokens.Count; index++)
        {
            var token = draft.Tokens[index];
            if (token.Shape is TokenShape.Capitalized && draft.IsFree(index) && draft.IsUnknown(index)
                && memory.TryGetOperation(draft.Text.AsSpan(token.Start, token.End - token.Start), out var operation))
            {
                draft.Add(index, index, operation!);
                memory.LastMission = operation;
            }
        }
    }
}
