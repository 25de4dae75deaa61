using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Comparison;

/// <summary>Picks a sentence of an event's text.</summary>
internal static class SentenceReader
{
    /// <summary>The sentence that has some words in it; the first where none has.</summary>
    public static string Containing(string text, string words)
    {
        var sentences = SentenceSplitter.Split(text);
        return sentences.FirstOrDefault(sentence => sentence.Contains(words, StringComparison.Ordinal))
            ?? (sentences.Count > 0 ? sentences[0] : text);
    }
}
