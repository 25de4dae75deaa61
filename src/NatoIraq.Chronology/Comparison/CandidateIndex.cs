using System.Runtime.InteropServices;

namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// Finds, for an entry of one edition, the few of the other that it can be: those of its date, and those that share its rarest words. So
/// the cost of a comparison grows with the entries, not with their square.
/// </summary>
internal sealed class CandidateIndex
{
    private const int RarestWords = 12;
    private const int MostEntriesOfWord = 256;
    private const int MostByWords = 8;

    /// <summary>Up to so many entries of one date are all candidates.</summary>
    private const int MostOfDate = 32;

    private readonly IReadOnlyList<ComparedEntry> entries;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byDate = new(StringComparer.Ordinal);

    /// <summary>Takes in one edition.</summary>
    public CandidateIndex(IReadOnlyList<ComparedEntry> entries, IReadOnlyList<WordBag> words)
    {
        this.entries = entries;
        for (var index = 0; index < entries.Count; index++)
        {
            Add(byDate, entries[index].Date, index);
            foreach (var (word, _) in words[index].Words)
            {
                Add(byWord, word, index);
            }
        }
    }

    /// <summary>The candidates for an entry of the other edition.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Its index there: of equals, the nearest to it is taken.</param>
    /// <param name="words">Its words.</param>
    /// <param name="weights">What words weigh.</param>
    public IEnumerable<int> For(ComparedEntry entry, int place, WordBag words, WordWeights weights)
    {
        var shared = new Dictionary<int, long>();
        foreach (var (word, found) in RarestOf(words))
        {
            var weight = weights.Of(word);
            foreach (var index in found)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, index, out _) += weight;
            }
        }

        var best = shared.OrderByDescending(static pair => pair.Value)
            .ThenBy(pair => Math.Abs(pair.Key - place))
            .ThenBy(static pair => pair.Key)
            .Select(static pair => pair.Key)
            .ToList();
        var ofDate = byDate.GetValueOrDefault(entry.Date, []);
        return best.Take(MostByWords)
            .Concat(ofDate.Count <= MostOfDate ? ofDate : best.Where(index => entries[index].Date == entry.Date).Take(MostByWords))
            .Distinct();
    }

    private IEnumerable<(string Word, List<int> Entries)> RarestOf(WordBag words) => words.Words
        .Where(word => byWord.TryGetValue(word.Key, out var found) && found.Count <= MostEntriesOfWord)
        .Select(word => (Word: word.Key, Entries: byWord[word.Key]))
        .OrderBy(static word => word.Entries.Count)
        .ThenBy(static word => word.Word, StringComparer.Ordinal)
        .Take(RarestWords);

    private static void Add(Dictionary<string, List<int>> lists, string key, int index) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(index);
}
