using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes titles of sources, where wildcards are allowed.</summary>
public class SourceCompleter : StoreCompleter
{
    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed) =>
        store.Sources()
            .Where(source => TypedName.Begins(typed, [source.Title]))
            .Select(static source => new Candidate(
                source.Title, FormattableString.Invariant($"{source.Title} ({source.Events} events, from {source.FileName})")));
}

/// <summary>Completes titles of sources, where a title is meant to the letter: that of an edition to be replaced.</summary>
public sealed class TitleCompleter : SourceCompleter
{
    private protected override bool TakesWildcards => false;
}
