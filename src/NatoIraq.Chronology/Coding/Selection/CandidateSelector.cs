namespace NatoIraq.Chronology.Coding.Selection;

/// <summary>
/// Chooses, of all candidates of a sentence, the set that does not overlap and whose values sum up highest: weighted interval scheduling, O(n log n).
/// The outcome is the same in whatever order the candidates come: they are sorted by what they are, and of two equal sums the one with fewer and
/// so longer candidates wins.
/// </summary>
internal static class CandidateSelector
{
    /// <summary>The best set, in the order of the text.</summary>
    public static List<Candidate> Select(List<Candidate> candidates)
    {
        var chosen = new List<Candidate>(candidates.Count);
        if (candidates.Count == 0)
        {
            return chosen;
        }

        candidates.Sort(Compare);
        var best = new (long Value, int Count)[candidates.Count + 1];
        var taken = new bool[candidates.Count];
        var compatible = new int[candidates.Count];
        for (var index = 0; index < candidates.Count; index++)
        {
            compatible[index] = EndingBefore(candidates, index);
            var (value, count) = best[compatible[index]];
            var with = (Value: value + candidates[index].Value, Count: count + 1);
            var without = best[index];
            taken[index] = with.Value > without.Value || (with.Value == without.Value && with.Count < without.Count);
            best[index + 1] = taken[index] ? with : without;
        }

        for (var index = candidates.Count - 1; index >= 0;)
        {
            if (taken[index])
            {
                chosen.Add(candidates[index]);
                index = compatible[index] - 1;
            }
            else
            {
                index--;
            }
        }

        chosen.Reverse();
        return chosen;
    }

    /// <summary>How many candidates, in their sorted order, end before one begins.</summary>
    private static int EndingBefore(List<Candidate> sorted, int index)
    {
        var first = sorted[index].First;
        var (low, high) = (0, index);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].Last < first ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>By end, as the schedule needs them; then by everything that tells candidates apart, so that their order of arrival says nothing.</summary>
    private static int Compare(Candidate left, Candidate right)
    {
        var order = left.Last.CompareTo(right.Last);
        order = order != 0 ? order : left.First.CompareTo(right.First);
        order = order != 0 ? order : right.Weight.CompareTo(left.Weight);
        order = order != 0 ? order : string.CompareOrdinal(left.Field, right.Field);
        order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
        return order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
    }
}
