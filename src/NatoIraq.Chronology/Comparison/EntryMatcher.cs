using System.Runtime.InteropServices;

namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// Finds out which entry of one edition is which of another (docs/comparing.md). What is the same to the letter is matched first; then of
/// all that is left the pairs that are most alike, best first, so that no entry is torn from the one it is most like for the sake of a
/// third. Matching the editions the other way round gives the same pairs.
/// </summary>
internal sealed class EntryMatcher
{
    /// <summary>
    /// The least similarity of entries of one date, where each is the only one of that date left: there is nothing else it could be.
    /// </summary>
    private const double LeastOfSolePair = 0.3;

    private readonly IReadOnlyList<ComparedEntry> before;
    private readonly IReadOnlyList<ComparedEntry> after;
    private readonly bool[] beforeTaken;
    private readonly bool[] afterTaken;
    private readonly List<EntryPair> pairs = [];

    private EntryMatcher(IReadOnlyList<ComparedEntry> before, IReadOnlyList<ComparedEntry> after)
    {
        this.before = before;
        this.after = after;
        beforeTaken = new bool[before.Count];
        afterTaken = new bool[after.Count];
    }

    /// <summary>The pairs, in the order of the first edition. An entry is in one of them at most.</summary>
    /// <param name="before">The entries of the first edition, in their order.</param>
    /// <param name="after">The entries of the second, in theirs.</param>
    public static IReadOnlyList<EntryPair> Match(IReadOnlyList<ComparedEntry> before, IReadOnlyList<ComparedEntry> after)
    {
        var matcher = new EntryMatcher(before, after);

        // Of entries that say the same twice, the one that also stands at the same place is meant.
        matcher.MatchEqual(static (entries, index) => (entries[index], index > 0 ? entries[index - 1] : null));
        matcher.MatchEqual(static (entries, index) => (entries[index], (ComparedEntry?)null));
        matcher.MatchEqual(static (entries, index) => (entries[index] with { Section = null }, (ComparedEntry?)null));
        matcher.MatchEqual(static (entries, index) => (entries[index] with { Section = null, Time = null }, (ComparedEntry?)null));
        matcher.MatchAlike();
        return [.. matcher.pairs.OrderBy(static pair => pair.Before)];
    }

    /// <summary>Matches what is equal: the first with the first, the second with the second.</summary>
    private void MatchEqual(Func<IReadOnlyList<ComparedEntry>, int, (ComparedEntry, ComparedEntry?)> key)
    {
        var waiting = new Dictionary<(ComparedEntry, ComparedEntry?), Queue<int>>();
        foreach (var index in Left(beforeTaken))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(waiting, key(before, index), out _) ??= new()).Enqueue(index);
        }

        foreach (var index in Left(afterTaken).ToList())
        {
            if (waiting.TryGetValue(key(after, index), out var same) && same.TryDequeue(out var match))
            {
                Take(new EntryPair(match, index, 1));
            }
        }
    }

    private void MatchAlike()
    {
        var leftBefore = Left(beforeTaken).ToList();
        var leftAfter = Left(afterTaken).ToList();
        if (leftBefore.Count == 0 || leftAfter.Count == 0)
        {
            return;
        }

        var likeness = new EntryLikeness(before, leftBefore, after, leftAfter);
        foreach (var candidate in likeness.Candidates())
        {
            if (!beforeTaken[candidate.Before] && !afterTaken[candidate.After])
            {
                Take(candidate);
            }
        }

        MatchSolePairs(likeness);
    }

    private void MatchSolePairs(EntryLikeness likeness)
    {
        var others = Left(afterTaken).ToLookup(index => after[index].Date, StringComparer.Ordinal);
        foreach (var ofDate in Left(beforeTaken).GroupBy(index => before[index].Date, StringComparer.Ordinal).ToList())
        {
            if (ofDate.Count() == 1 && others[ofDate.Key].Take(2).ToList() is [var other]
                && likeness.Similarity(ofDate.First(), other) is >= LeastOfSolePair and var similarity)
            {
                Take(new EntryPair(ofDate.First(), other, similarity));
            }
        }
    }

    private void Take(EntryPair pair)
    {
        beforeTaken[pair.Before] = true;
        afterTaken[pair.After] = true;
        pairs.Add(pair);
    }

    private static IEnumerable<int> Left(bool[] taken) => Enumerable.Range(0, taken.Length).Where(index => !taken[index]);
}
