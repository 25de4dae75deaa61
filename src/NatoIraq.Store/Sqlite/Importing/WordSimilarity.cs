using NatoIraq.Store.Matching;

namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>How much two texts have in common, as the Dice coefficient of their words: 1 for the same words in any order, 0 for none.</summary>
internal sealed class WordSimilarity
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly int count;

    /// <summary>Takes a text apart into its words, folded.</summary>
    public WordSimilarity(string text)
    {
        var folded = Folding.Fold(text).AsSpan();
        while (!folded.IsEmpty)
        {
            var length = 0;
            while (length < folded.Length && char.IsLetterOrDigit(folded[length]))
            {
                length++;
            }

            if (length > 0)
            {
                var word = folded[..length].ToString();
                words[word] = words.GetValueOrDefault(word) + 1;
                count++;
            }

            folded = folded[Math.Min(length + 1, folded.Length)..];
        }
    }

    /// <summary>Twice the words in common over the words of both.</summary>
    public double To(WordSimilarity other)
    {
        var common = words.Sum(word => Math.Min(word.Value, other.words.GetValueOrDefault(word.Key)));
        return count + other.count == 0 ? 1 : 2.0 * common / (count + other.count);
    }
}
