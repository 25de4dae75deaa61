using System.Runtime.InteropServices;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Comparison;

/// <summary>How much entries of two editions are alike in words and date, of those that were not found to be the same.</summary>
internal sealed class EntryLikeness
{
    private const int NearDays = 31;
    private const int LeastWordsOfFarPair = 5;

    // The least similarity of one entry in two editions, and what it counts among others, the further the dates are apart.
    private static readonly (double Least, double Worth) SameDate = (0.5, 1);
    private static readonly (double Least, double Worth) PerhapsSameDay = (0.5, 0.95);
    private static readonly (double Least, double Worth) NearDate = (0.6, 0.85);
    private static readonly (double Least, double Worth) FarDate = (0.8, 0.7);

    private readonly Side before;
    private readonly Side after;
    private readonly WordWeights weights;

    /// <summary>Reads the entries that are left.</summary>
    public EntryLikeness(IReadOnlyList<ComparedEntry> before, List<int> leftBefore, IReadOnlyList<ComparedEntry> after, List<int> leftAfter)
    {
        this.before = new Side(before, leftBefore);
        this.after = new Side(after, leftAfter);
        weights = new WordWeights(this.before.Words, this.after.Words);
    }

    /// <summary>The pairs that are alike enough to be one entry, the most alike first.</summary>
    public IEnumerable<EntryPair> Candidates()
    {
        var pairs = new HashSet<(int Before, int After)>();
        foreach (var (one, other) in CandidatesOf(before, after))
        {
            pairs.Add((one, other));
        }

        foreach (var (one, other) in CandidatesOf(after, before))
        {
            pairs.Add((other, one));
        }

        // Equals are told apart by their places, in a way that is the same from both sides.
        return pairs.Select(pair => Judge(pair.Before, pair.After))
            .Where(static judged => judged.Score > 0)
            .OrderByDescending(static judged => judged.Score)
            .ThenBy(static judged => Math.Abs(judged.Pair.Before - judged.Pair.After))
            .ThenBy(static judged => judged.Pair.Before + judged.Pair.After)
            .ThenBy(static judged => judged.Pair.Before)
            .Select(static judged => judged.Pair);
    }

    /// <summary>How much of the words of two entries is common to them.</summary>
    public double Similarity(int beforeIndex, int afterIndex) =>
        SimilarityOf(before.Left.BinarySearch(beforeIndex), after.Left.BinarySearch(afterIndex));

    private double SimilarityOf(int one, int other) =>
        before.Entries[one].Text == after.Entries[other].Text ? 1 : weights.Similarity(before.Words[one], after.Words[other]);

    private IEnumerable<(int One, int Other)> CandidatesOf(Side side, Side otherSide)
    {
        var index = new CandidateIndex(otherSide.Entries, otherSide.Words);
        for (var one = 0; one < side.Entries.Count; one++)
        {
            // The same words on other dates: each with the nearest in place, and few of them, should a hundred entries say the same.
            var others = otherSide.SameText(side.Entries[one].Text, one)
                .Concat(index.For(side.Entries[one], one, side.Words[one], weights));
            foreach (var other in others)
            {
                yield return (one, other);
            }
        }
    }

    /// <summary>How good a pair is: its similarity, less where the dates are further apart; 0 where it is not one entry.</summary>
    private (EntryPair Pair, double Score) Judge(int one, int other)
    {
        var similarity = SimilarityOf(one, other);
        var pair = new EntryPair(before.Left[one], after.Left[other], similarity);
        var (least, worth) = before.Entries[one].Date == after.Entries[other].Date ? SameDate
            : DaysBetween(before.Dates[one], after.Dates[other]) switch
            {
                0 => PerhapsSameDay,
                <= NearDays => NearDate,
                _ => IsDistinctive(one, other) ? FarDate : (double.PositiveInfinity, 0),
            };
        return (pair, similarity >= least ? similarity * worth : 0);
    }

    /// <summary>
    /// Whether the words can tell the entry from others, whenever it happened: "Met with the President." is said of many meetings.
    /// </summary>
    private bool IsDistinctive(int one, int other) =>
        before.Occurrences(before.Entries[one].Text) <= 1 && after.Occurrences(after.Entries[other].Text) <= 1
        && before.Occurrences(after.Entries[other].Text) <= 1 && after.Occurrences(before.Entries[one].Text) <= 1
        && before.Words[one].ContentWordsInCommon(after.Words[other]) >= LeastWordsOfFarPair;

    /// <summary>The least number of days between what two dates can mean; 0 where they can meet.</summary>
    private static long DaysBetween(EdtfDate one, EdtfDate other)
    {
        if (one.Overlaps(other))
        {
            return 0;
        }

        var (bounds, otherBounds) = (one.KnownBounds, other.KnownBounds);
        var behind = otherBounds.EarliestStart - bounds.LatestEnd ?? 1;
        var ahead = bounds.EarliestStart - otherBounds.LatestEnd ?? 1;
        return Math.Max(1, Math.Max(behind, ahead));
    }

    /// <summary>What is left of one edition.</summary>
    private sealed class Side
    {
        private const int MostOfSameText = 8;

        private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<int>> byText = new(StringComparer.Ordinal);

        public Side(IReadOnlyList<ComparedEntry> all, List<int> left)
        {
            Left = left;
            Entries = left.ConvertAll(index => all[index]);
            Words = Entries.ConvertAll(static entry => WordBag.Of(entry.Text));
            Dates = Entries.ConvertAll(static entry => EdtfDate.Parse(entry.Date));
            foreach (var entry in all)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(occurrences, entry.Text, out _)++;
            }

            for (var index = 0; index < Entries.Count; index++)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byText, Entries[index].Text, out _) ??= []).Add(index);
            }
        }

        /// <summary>Their indexes in the edition, in order.</summary>
        public List<int> Left { get; }

        public List<ComparedEntry> Entries { get; }

        public List<WordBag> Words { get; }

        public List<EdtfDate> Dates { get; }

        /// <summary>How often the whole edition says these very words.</summary>
        public int Occurrences(string text) => occurrences.GetValueOrDefault(text);

        /// <summary>Entries with these very words, those nearest in rank.</summary>
        public IEnumerable<int> SameText(string text, int place)
        {
            var same = byText.GetValueOrDefault(text, []);
            var nearest = same.BinarySearch(place);
            var first = Math.Max(0, (nearest < 0 ? ~nearest : nearest) - (MostOfSameText / 2));
            return same.Skip(first).Take(MostOfSameText);
        }
    }
}
