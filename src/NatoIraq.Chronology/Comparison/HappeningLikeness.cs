namespace NatoIraq.Chronology.Comparison;

/// <summary>How much happenings are alike, and whether that is enough to take two of different sources for one.</summary>
internal sealed class HappeningLikeness
{
    private const double LeastOfRivalAlike = 0.3;
    private const double RivalShare = 0.8;
    private const int LeastRareWords = 2;
    private const int LeastRareWordsWithoutName = 4;
    private const int LeastWordsOfRetold = 4;
    private const double LeastAlikeOfRetold = 0.9;
    private const int MostWordsTold = 6;
    private const double LeastAlike = 0.5;
    private const double LeastAlikeOfRecurring = 0.6;
    private const double LeastAlikeOfOneDate = 0.35;
    private const int MostDaysApart = 366;
    private const int MostDaysApartOfRecurring = 31;

    private readonly List<Happening> happenings;
    private readonly CandidateIndex index;
    private readonly WordWeights weights;
    private readonly Dictionary<int, int[]> alike = [];
    private readonly int mostOfRare;

    /// <summary>Takes in all happenings of all sources.</summary>
    public HappeningLikeness(List<Happening> happenings)
    {
        this.happenings = happenings;
        var words = happenings.ConvertAll(static happening => happening.Words);
        index = new CandidateIndex(
            happenings.ConvertAll(static happening => new ComparedEntry(happening.Told.Date, happening.Sentence)), words);
        weights = new WordWeights(words, []);
        mostOfRare = Math.Clamp(happenings.Count / 50, 3, 32);
    }

    /// <summary>The happenings that one may be, by their index, itself not among them.</summary>
    public int[] AlikeTo(int one)
    {
        if (!alike.TryGetValue(one, out var found))
        {
            var happening = happenings[one];
            found = [.. index.For(new ComparedEntry(happening.Told.Date, happening.Sentence), one, happening.Words, weights)
                .Where(other => other != one && !ReferenceEquals(happenings[other].Whole, happening.Whole))];
            alike.Add(one, found);
        }

        return found;
    }

    /// <summary>How much of the words of two is common to them, from 0 to 1.</summary>
    public double Similarity(int one, int other) => weights.Similarity(happenings[one].Words, happenings[other].Words);

    /// <summary>Why two with dates that share no day are the same happening; null where they are not.</summary>
    public string? AreSameOnOtherDates(int one, int other)
    {
        var recurs = happenings[one].Recurs || happenings[other].Recurs;
        var days = DaysApart(happenings[one], happenings[other]);
        return days is { } apart && apart <= (recurs ? MostDaysApartOfRecurring : MostDaysApart)
            && Similarity(one, other) >= (recurs ? LeastAlikeOfRecurring : LeastAlike)
            && !HasRival(one, other)
            && !HasRival(other, one)
                ? Reason(one, other)
                : null;
    }

    /// <summary>Why two whose dates can meet are the same happening; null where they are not.</summary>
    public string? AreSameInFigure(int one, int other) =>
        Similarity(one, other) >= (happenings[one].Told.Date == happenings[other].Told.Date ? LeastAlikeOfOneDate : LeastAlike)
        && !HasMoreAlike(one, other) && !HasMoreAlike(other, one)
            ? Reason(one, other)
            : null;

    /// <summary>The least number of days between the two; null where one of them is open on that side.</summary>
    public static long? DaysApart(Happening first, Happening second)
    {
        var (bounds, others) = (first.Date.KnownBounds, second.Date.KnownBounds);
        return others.EarliestStart > bounds.LatestEnd ? others.EarliestStart - bounds.LatestEnd
            : bounds.EarliestStart > others.LatestEnd ? bounds.EarliestStart - others.LatestEnd
            : null;
    }

    /// <summary>
    /// Whether a third happening is nearly as much like the first as the second is, in either of the two sources: then much the same
    /// happened more than once. Or whether the second's source tells of the first when it happened: then the second is another.
    /// </summary>
    private bool HasRival(int one, int other)
    {
        var similarity = Similarity(one, other);
        return AlikeTo(one).Any(third =>
            third != other
            && happenings[third].Whole.Source is var source
            && (source == happenings[one].Whole.Source || source == happenings[other].Whole.Source)
            && !ReferenceEquals(happenings[third].Whole, happenings[other].Whole)
            && happenings[one].CanBe(happenings[third])
            && (Similarity(one, third) >= RivalShare * similarity
                || (source == happenings[other].Whole.Source
                    && Similarity(one, third) >= LeastOfRivalAlike
                    && happenings[one].SharesDate(happenings[third]))));
    }

    private bool HasMoreAlike(int one, int other) => AlikeTo(one).Any(third =>
        third != other
        && happenings[third].Whole.Source == happenings[other].Whole.Source
        && !ReferenceEquals(happenings[third].Whole, happenings[other].Whole)
        && happenings[one].Date.Overlaps(happenings[third].Date)
        && Similarity(one, third) >= Similarity(one, other));

    /// <summary>What speaks for it: names and rare words that both have, or all but the same words, where that is enough.</summary>
    private string? Reason(int one, int other)
    {
        var (first, second) = (happenings[one], happenings[other]);
        var names = first.NamesInCommon(second).ToList();
        var words = first.Words.Common(second.Words).Select(static pair => pair.Word)
            .Where(static word => !WordBag.IsFunctionWord(word))
            .OrderBy(weights.Frequency)
            .ToList();
        var rare = words.Count(word => weights.Frequency(word) <= mostOfRare);
        var isRetold = words.Count >= LeastWordsOfRetold && Similarity(one, other) >= LeastAlikeOfRetold;
        if (!isRetold && rare < (names.Count > 0 ? LeastRareWords : LeastRareWordsWithoutName))
        {
            return null;
        }

        var (kind, otherKind) = (first.Told.Kind, second.Told.Kind);
        var kinds = kind != otherKind ? $"{kind} and {otherKind}; " : kind == EventKind.Other ? "" : $"{kind}; ";
        var bothName = names.Count > 0 ? $"both name {string.Join(", ", names)}; " : "";
        return $"{kinds}{bothName}both say {string.Join(", ", words.Take(MostWordsTold))}";
    }
}
