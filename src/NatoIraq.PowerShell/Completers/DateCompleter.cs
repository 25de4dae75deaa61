using NatoIraq.Store;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes dates: the years that events stand under, and once a year is typed, the dates of its events.</summary>
public sealed class DateCompleter : StoreCompleter
{
    private const int Most = 100;

    private protected override bool TakesWildcards => false;

    private protected override IEnumerable<Candidate> Candidates(IChronologyStore store, string typed)
    {
        var years = store.Years()
            .Where(count => count.Year is not null && EventYear.Format(count.Year).StartsWith(typed, StringComparison.Ordinal))
            .Select(static count => new Candidate(EventYear.Format(count.Year), FormattableString.Invariant($"{count.Events} events")));
        var dates = EventYear.TryParse(typed.Split('-')[0], out _)
            ? store.IdsStartingWith(typed, Most).Select(static found => new Candidate(found.Date, $"{found.DateText}: {found.Title}"))
            : [];
        return years.Concat(dates).DistinctBy(static candidate => candidate.Value);
    }
}
