namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// Finds the entries that stand elsewhere: under another heading of the same name as before, or at another place among the rest. Of those
/// that changed places with one another, as few as possible are said to have moved.
/// </summary>
internal static class MovedEntries
{
    /// <summary>From how many entries on a chronology is taken to run forwards or backwards as a whole.</summary>
    private const int LeastOfDirection = 3;

    /// <summary>The pairs that moved, as indexes into <paramref name="pairs"/>.</summary>
    /// <param name="pairs">Entries before and after, in the order of before; those whose date changed are omitted, because their place
    /// goes with it.</param>
    /// <param name="before">The first edition.</param>
    /// <param name="after">The second.</param>
    public static HashSet<int> Among(IReadOnlyList<EntryPair> pairs, IReadOnlyList<Event> before, IReadOnlyList<Event> after)
    {
        // An edition that tells the same backwards has moved no entry.
        var sign = DirectionOf(before) * DirectionOf(after) < 0 ? -1 : 1;
        var moved = Enumerable.Range(0, pairs.Count).ToHashSet();
        moved.ExceptWith(LongestIncreasing([.. pairs.Select(pair => sign * pair.After)]));
        var headings = before.Select(static entry => entry.Section).ToHashSet();
        var otherHeadings = after.Select(static entry => entry.Section).ToHashSet();
        for (var index = 0; index < pairs.Count; index++)
        {
            var (one, other) = (before[pairs[index].Before].Section, after[pairs[index].After].Section);

            // Where neither heading stands in both editions, it was renamed, and the entry stayed.
            if (one != other && (otherHeadings.Contains(one) || headings.Contains(other)))
            {
                moved.Add(index);
            }
        }

        return moved;
    }

    private static int DirectionOf(IReadOnlyList<Event> entries)
    {
        if (entries.Count < LeastOfDirection)
        {
            return 0;
        }

        var steps = entries
            .Zip(entries.Skip(1))
            .Select(static pair => Nullable.Compare(pair.Second.Start, pair.First.Start))
            .Where(static step => step != 0)
            .ToList();
        var forwards = steps.Count(static step => step > 0);
        return forwards * 4 >= steps.Count * 3 && forwards > 0 ? 1
            : forwards * 4 <= steps.Count ? -1
            : 0;
    }

    /// <summary>The places of a longest increasing subsequence (Fredman, 1975: n log n).</summary>
    private static IEnumerable<int> LongestIncreasing(int[] values)
    {
        var ends = new List<int>();
        var previous = new int[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = values[ends[middle]] < values[index] ? (middle + 1, high) : (low, middle);
            }

            previous[index] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(index);
            }
            else
            {
                ends[low] = index;
            }
        }

        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = previous[index])
        {
            yield return index;
        }
    }
}
