using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// "the mission": the one last named. "a mission": something new, unless the source runs backwards, where what is asked for has been told of
/// already. What is meant is concluded, not said, so these mentions are Inferred. Not in an entry that names a mission itself.
/// </summary>
internal sealed class MissionAnaphora : IRecognizer
{
    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        if (context.LastMission is not { MissionType: "Mission" } mission || context.HasNamedMission || NamesMission(sentence))
        {
            return;
        }

        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.Is(index, WordUse.MissionNoun) && sentence.ShapeOf(index) is TokenShape.Lower && sentence.IsWord(index, "mission")
                && (sentence.IsWord(index - 1, "the") || (context.RunsBackwards && sentence.IsWord(index - 1, "a"))))
            {
                proposals.Add(new Candidate { First = index, Last = index, Field = mission.Field, Entity = mission, Rule = "said again", Weight = Weights.Form,
                    Basis = Basis.Inferred });
                return;
            }
        }
    }

    private static bool NamesMission(Sentence sentence)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.TryMatch(index, PhraseKind.Mission, out _) || (sentence.IsWord(index, "Operation") && sentence.IsCapitalized(index)))
            {
                return true;
            }
        }

        return false;
    }
}
