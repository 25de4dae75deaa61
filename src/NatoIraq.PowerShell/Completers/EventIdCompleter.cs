using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes ids, each with its date and title.</summary>
public sealed class EventIdCompleter : StoreCompleter
{
    private const int Most = 100;

    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed) =>
        store.IdsStartingWith(typed, Most).Select(static found => new Candidate(found.Id, $"{found.DateText}: {found.Title}"));
}
