using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes units of figures, each with the first figure that has it.</summary>
public sealed class UnitCompleter : StoreCompleter
{
    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed) =>
        store.Units()
            .Where(quantity => TypedName.Begins(typed, [quantity.Unit!]))
            .Select(static quantity => new Candidate(quantity.Unit!, quantity.Text))
            .OrderBy(static candidate => candidate.Value, StringComparer.OrdinalIgnoreCase);
}
