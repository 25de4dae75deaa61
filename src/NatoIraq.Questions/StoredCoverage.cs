using NatoIraq.Chronology.Coverage;
using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>What of the words of a source its events' fields account for.</summary>
public static class StoredCoverage
{
    /// <summary>One row an entry, in chronological order, then one a rejected line.</summary>
    /// <param name="store">The store.</param>
    /// <param name="source">A source of it.</param>
    /// <param name="text">The source's text (<see cref="IChronologyStore.SourceText"/>).</param>
    public static IEnumerable<EntryCoverage> Of(IChronologyStore store, Source source, string text)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(source);
        var events = store.Query(new EventQuery { Sources = [LiteralName.Of(source.Title)] }).ToList();
        var entries = events.Select(happening => CoverageReader.Read(happening, text));
        return source.Rejected == 0 ? entries : entries.Concat(CoverageReader.ReadRejected(source, text, events));
    }
}
