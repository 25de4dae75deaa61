using System.Runtime.InteropServices;

namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// What each word weighs where texts of two sides are compared: the more, the fewer texts of either side have it (inverse document
/// frequency, Spärck Jones, 1972); function words a quarter. Whole numbers, so that a sum is the same in whatever order it is taken.
/// </summary>
/// <param name="one">The texts of one side.</param>
/// <param name="other">Those of the other.</param>
internal sealed class WordWeights(IReadOnlyList<WordBag> one, IReadOnlyList<WordBag> other)
{
    private const int Unit = 100;
    private const int FunctionWordPart = 4;

    private readonly int texts = Math.Max(one.Count, other.Count);
    private readonly Dictionary<string, int> frequencies = Frequencies(one);
    private readonly Dictionary<string, int> otherFrequencies = Frequencies(other);
    private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);
    private readonly Dictionary<WordBag, long> knownTexts = new(ReferenceEqualityComparer.Instance);

    /// <summary>In how many texts a word stands, of the side that has more of them.</summary>
    public int Frequency(string word) => Math.Max(frequencies.GetValueOrDefault(word), otherFrequencies.GetValueOrDefault(word));

    /// <summary>
    /// What a word weighs. A word that is on both sides in one text each weighs as much as one that is in one text of one side.
    /// </summary>
    public long Of(string word)
    {
        ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(known, word, out var isKnown);
        if (!isKnown)
        {
            var frequency = Math.Max(1, Frequency(word));
            weight = (long)Math.Round(Unit * (1 + Math.Log2((double)texts / frequency)));
            weight = WordBag.IsFunctionWord(word) ? weight / FunctionWordPart : weight;
        }

        return weight;
    }

    /// <summary>What all words of a text weigh.</summary>
    public long Of(WordBag text)
    {
        if (!knownTexts.TryGetValue(text, out var weight))
        {
            weight = text.Words.Sum(word => word.Value * Of(word.Key));
            knownTexts.Add(text, weight);
        }

        return weight;
    }

    /// <summary>
    /// How much two texts have in common: 1 for the same words in any order, 0 for none (the Dice coefficient of the weights).
    /// </summary>
    public double Similarity(WordBag text, WordBag otherText)
    {
        var both = Of(text) + Of(otherText);
        return both == 0 ? 0 : 2.0 * text.Common(otherText).Sum(word => word.Count * Of(word.Word)) / both;
    }

    /// <summary>How much of a text stands in another: 1 if all its words do.</summary>
    public double Containment(WordBag part, WordBag whole)
    {
        var weight = Of(part);
        return weight == 0 ? 0 : (double)part.Common(whole).Sum(word => word.Count * Of(word.Word)) / weight;
    }

    private static Dictionary<string, int> Frequencies(IReadOnlyList<WordBag> texts)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(static text => text.Words))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, word.Key, out _)++;
        }

        return frequencies;
    }
}
