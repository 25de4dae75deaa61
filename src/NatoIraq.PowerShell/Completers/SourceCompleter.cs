using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes titles of sources.</summary>
public sealed class SourceCompleter : StoreCompleter
{
    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed) =>
        store.Sources()
            .Where(source => CompletionText.Begins(typed, [source.Title]))
            .Select(static source => new Candidate(source.Title, FormattableString.Invariant($"{source.Events} events")));
}
