using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// The recognizers that still take their turns and see each other's findings, behind the interface of those that do not: they read the entry, and
/// what they found is proposed sentence by sentence.
/// </summary>
internal sealed class EarlierRecognizers(Draft draft, DocumentContext memory) : IRecognizer
{
    private readonly List<Candidate> found = Find(draft, memory);
    private int next;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (; next < found.Count && found[next].First <= sentence.Last; next++)
        {
            proposals.Add(found[next]);
        }
    }

    private static Candidate ToCandidate(Finding finding) => new()
    {
        First = finding.First,
        Last = finding.Last,
        Field = finding.Field,
        Rule = "earlier",
        Weight = Weights.Known,
        Entity = finding.Entity,
        Quantity = finding.Quantity,
        Dated = finding.Dated,
        Basis = finding.Basis,
        Start = finding.Start,
        End = finding.End,
    };

    /// <summary>The order matters: what is sure goes first and takes its characters; what is doubtful gets what is left.</summary>
    private static List<Candidate> Find(Draft draft, DocumentContext memory)
    {
        DateRecognizer.Own(draft);
        VesselRecognizer.SetAside(draft);
        TypedPlaceRecognizer.Recognize(draft);
        PersonRecognizer.Recognize(draft, memory);
        OperationRecognizer.Recognize(draft, memory);
        DocumentRecognizer.RecognizeNamed(draft);
        GroupRecognizer.Recognize(draft);
        OrganizationRecognizer.Recognize(draft, memory);
        OfficeRecognizer.Recognize(draft, memory);
        LexiconNameRecognizer.Recognize(draft, memory);
        PlaceRecognizer.Recognize(draft);
        AcronymRecognizer.RecognizeIntroductions(draft, memory);
        AcronymRecognizer.RecognizeActing(draft);
        DocumentRecognizer.RecognizeNouns(draft);
        MissionAnaphora.Recognize(draft, memory);
        var parts = draft.Findings.Where(static finding => finding.IsNested)
            .ToLookup(nested => draft.TryGetOwner(nested.First, out var owner) ? owner : null);
        var found = draft.Findings.Where(static finding => !finding.IsNested && finding.Field != MentionField.Date)
            .Select(finding => ToCandidate(finding) with { Parts = [.. parts[finding].Select(ToCandidate)] })
            .OrderBy(static candidate => candidate.First)
            .ToList();
        draft.Clear();
        return found;
    }
}
