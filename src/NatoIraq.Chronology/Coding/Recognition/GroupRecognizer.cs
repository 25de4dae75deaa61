using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// People named as a group of an organization: "NATO defence ministers", "UN member states". The organization stays evidence of its own inside it.
/// </summary>
internal sealed class GroupRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.TryMatch(index, PhraseKind.Organization, out var owner) && sentence.TryMatch(owner.Last + 1, PhraseKind.GroupNoun, out var noun))
            {
                proposals.Add(index, noun.Last, new Entity { Field = MentionField.Group, Name = sentence.TextOf(index, noun.Last) }, "group of a body",
                    Weights.Strong, LexiconNameRecognizer.Part(owner));
            }
        }
    }
}
