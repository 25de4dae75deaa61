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
        return Read(store, source, text);
    }

    private static IEnumerable<EntryCoverage> Read(IChronologyStore store, Source source, string text)
    {
        // Rejected lines are told apart from entries by where those stand.
        var entries = new List<Event>();
        foreach (var happening in store.Query(new EventQuery { Sources = [LiteralName.Of(source.Title)] }))
        {
            if (source.Rejected > 0)
            {
                entries.Add(happening);
            }

            yield return CoverageReader.Read(happening, text);
        }

        if (source.Rejected > 0)
        {
            foreach (var rejected in CoverageReader.ReadRejected(source, text, entries))
            {
                yield return rejected;
            }
        }
    }
}
