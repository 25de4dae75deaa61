using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Happenings;

/// <summary>How much tellings are alike, and which can be the same happening as another.</summary>
internal sealed class TellingLikeness
{
    private const int LeastRareWords = 2;
    private const int LeastRareWordsWithoutName = 4;
    private const int LeastWordsOfRetold = 4;
    private const double LeastAlikeOfRetold = 0.9;
    private const int MostWordsTold = 6;

    private readonly List<Telling> tellings;
    private readonly CandidateIndex index;
    private readonly NeighbourIndex neighbours;
    private readonly WordWeights weights;
    private readonly int[]?[] alike;
    private readonly int mostOfRare;

    /// <summary>Takes in all tellings of all sources.</summary>
    public TellingLikeness(List<Telling> tellings)
    {
        this.tellings = tellings;
        var words = tellings.ConvertAll(static telling => telling.Words);
        index = new CandidateIndex(tellings.ConvertAll(static telling => new ComparedEntry(telling.Told.Date, telling.Sentence)), words);
        neighbours = new NeighbourIndex(tellings);
        weights = new WordWeights(words, []);
        alike = new int[tellings.Count][];
        mostOfRare = Math.Clamp(tellings.Count / 50, 3, 32);
    }

    /// <summary>
    /// The few tellings that one may be, by their index: of its date, with its rarest words, of its mission or its people near its time.
    /// </summary>
    public int[] AlikeTo(int one)
    {
        var telling = tellings[one];
        return alike[one] ??= [.. index.For(new ComparedEntry(telling.Told.Date, telling.Sentence), one, telling.Words, weights)
            .Concat(neighbours.Of(one))
            .Distinct()
            .Where(other => other != one && !ReferenceEquals(tellings[other].Whole, telling.Whole))];
    }

    /// <summary>How much of the words of two is common to them, from 0 to 1.</summary>
    public double Similarity(int one, int other) => weights.Similarity(tellings[one].Words, tellings[other].Words);

    /// <summary>Whether two say the same in all but the same words.</summary>
    public bool IsRetold(int one, int other) =>
        Similarity(one, other) >= LeastAlikeOfRetold
        && tellings[one].Words.ContentWordsInCommon(tellings[other].Words) >= LeastWordsOfRetold;

    /// <summary>Whether two have as many names and rare words in common as two tellings of one happening do.</summary>
    public bool HaveRareInCommon(int one, int other)
    {
        var (first, second) = (tellings[one], tellings[other]);
        var rare = first.Words.Common(second.Words)
            .Count(pair => !WordBag.IsFunctionWord(pair.Word) && weights.Frequency(pair.Word) <= mostOfRare);
        return rare >= (first.NamesInCommon(second).Any() ? LeastRareWords : LeastRareWordsWithoutName);
    }

    /// <summary>What speaks for two being one: their kind, the names and the words that both have, the rarest first.</summary>
    public string Reason(int one, int other)
    {
        var (first, second) = (tellings[one], tellings[other]);
        var names = first.NamesInCommon(second).ToList();
        var words = first.Words.Common(second.Words)
            .Select(static pair => pair.Word)
            .Where(static word => !WordBag.IsFunctionWord(word))
            .OrderBy(weights.Frequency)
            .Take(MostWordsTold)
            .ToList();
        var (kind, otherKind) = (first.Told.Kind, second.Told.Kind);
        string?[] parts =
        [
            kind != otherKind ? $"{kind} and {otherKind}" : kind == EventKind.Other ? null : kind,
            names.Count > 0 ? $"both name {string.Join(", ", names)}" : null,
            words.Count > 0 ? $"both say {string.Join(", ", words)}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
