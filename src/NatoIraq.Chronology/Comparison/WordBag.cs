using System.Collections.Frozen;
using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Comparison;

/// <summary>The words of a text, folded, each with how often it occurs, in the order of their spelling.</summary>
/// <param name="words">The words.</param>
internal sealed class WordBag(KeyValuePair<string, int>[] words)
{
    private static readonly FrozenSet<string> FunctionWord = FunctionWords.Classes
        .Where(static entry => (entry.Use & (WordUse.Month | WordUse.Magnitude)) == 0)
        .SelectMany(static entry => entry.Words.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each word with how often it occurs.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Words => words;

    /// <summary>Whether a folded word says nothing of what a text is about: of, the, and, is …</summary>
    public static bool IsFunctionWord(string word) => word.Length == 1 && !char.IsAsciiDigit(word[0]) || FunctionWord.Contains(word);

    /// <summary>Takes a text apart.</summary>
    public static WordBag Of(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var folded = FoldedLetters.Fold(text).AsSpan();
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
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }

            folded = folded[Math.Min(length + 1, folded.Length)..];
        }

        var sorted = counts.ToArray();
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return new WordBag(sorted);
    }

    /// <summary>How many different words that are not function words both have.</summary>
    public int ContentWordsInCommon(WordBag other) => Common(other).Count(static pair => !IsFunctionWord(pair.Word));

    /// <summary>The words both have, each with how often both do.</summary>
    public IEnumerable<(string Word, int Count)> Common(WordBag other)
    {
        var (index, otherIndex) = (0, 0);
        while (index < words.Length && otherIndex < other.Words.Count)
        {
            var order = string.CompareOrdinal(words[index].Key, other.Words[otherIndex].Key);
            if (order == 0)
            {
                yield return (words[index].Key, Math.Min(words[index].Value, other.Words[otherIndex].Value));
            }

            index += order <= 0 ? 1 : 0;
            otherIndex += order >= 0 ? 1 : 0;
        }
    }
}
