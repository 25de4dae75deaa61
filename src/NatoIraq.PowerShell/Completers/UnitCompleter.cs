using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes units of figures, each with the first figure that has it.</summary>
public sealed class UnitCompleter : StoreCompleter
{
    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed) =>
        store.Query(new EventQuery())
            .SelectMany(static happening => happening.Quantities)
            .Where(quantity => quantity.Unit is not null && TypedName.Begins(typed, [quantity.Unit]))
            .DistinctBy(static quantity => quantity.Unit, StringComparer.OrdinalIgnoreCase)
            .Select(static quantity => new Candidate(quantity.Unit!, quantity.Text))
            .OrderBy(static candidate => candidate.Value, StringComparer.OrdinalIgnoreCase);
}
