namespace NatoIraq.Benchmarks.Store;

/// <summary>
/// Words as often as those of a language are: the n-th commonest of them occurs 1/n times as often as the commonest (Zipf's law).
/// </summary>
internal sealed class ZipfText(int seed)
{
    private const int Words = 50_000;

    private static readonly string[] Syllables = ["ba", "den", "ki", "lor", "ma", "nes", "po", "ri", "sul", "ta", "ven", "zo", "ga", "hem", "ju", "fi"];

    private static readonly double[] Cumulated = Cumulate();

    private readonly Random random = new(seed);

    /// <summary>A word by its rank, from 0; no word of English and none that a lexicon has.</summary>
    public static string Word(int rank)
    {
        var word = "x";
        do
        {
            word += Syllables[rank % Syllables.Length];
            rank /= Syllables.Length;
        }
        while (rank > 0);

        return word;
    }

    /// <summary>So many words.</summary>
    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(NextRank())));

    private int NextRank()
    {
        var found = Array.BinarySearch(Cumulated, random.NextDouble() * Cumulated[^1]);
        return Math.Min(found < 0 ? ~found : found, Words - 1);
    }

    private static double[] Cumulate()
    {
        var sum = 0d;
        return [.. Enumerable.Range(1, Words).Select(rank => sum += 1d / rank)];
    }
}
