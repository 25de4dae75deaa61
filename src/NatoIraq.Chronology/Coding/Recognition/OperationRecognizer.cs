using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Military operations by their code names: "Operation Deliberate Force"; and "Atalanta", once "Operation Atalanta" has been named.</summary>
internal sealed class OperationRecognizer : IRecognizer
{
    private const int LongestName = 4;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.IsWord(index, "Operation", "Exercise") && sentence.IsCapitalized(index)
                && !(sentence.TryMatchName(index, out var known) && known.Last > index))
            {
                var last = index;
                while (last - index < LongestName && NameRules.CanBeName(sentence, last + 1) && !sentence.Is(last + 1, WordUse.DocumentHead))
                {
                    last++;
                }

                if (last > index)
                {
                    proposals.Add(index, last, new Entity { Field = MentionField.Mission, Name = sentence.TextOf(index, last), MissionType = LexiconSchema.MissionTypes[0] },
                        "code name", Weights.Certain);
                }
            }
            else if (sentence.ShapeOf(index) is TokenShape.Capitalized && !sentence.IsDated(index) && context.TryGetOperation(sentence.SpanOf(index), out var operation)
                && !NameRules.IsContinued(sentence, index) && !NameRules.CanBeName(sentence, index + 1))
            {
                proposals.Add(index, index, operation!, "operation named before", Weights.Strong);
            }
        }
    }
}
