namespace NatoIraq.Chronology.Coding.Selection;

/// <summary>Takes the candidates of a sentence. Recognizers can only add to it; the list itself is the selector's.</summary>
internal sealed class Proposals
{
    /// <summary>What has been proposed.</summary>
    internal List<Candidate> Candidates { get; } = [];

    /// <summary>Adds a candidate.</summary>
    public void Add(Candidate candidate) => Candidates.Add(candidate);

    /// <summary>Adds an entity on a run of tokens.</summary>
    public void Add(int first, int last, Entity entity, string rule, int weight, params IReadOnlyList<Candidate> parts) =>
        Candidates.Add(new Candidate { First = first, Last = last, Field = entity.Field, Entity = entity, Rule = rule, Weight = weight, Parts = parts });
}
