using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Comparison;

/// <summary>Cuts an event's text into its sentences.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences, in their order, without the white space around them.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(text, vocabulary: null, tokens);
        SentenceSplitter.Mark(tokens, text, []);
        var starts = Enumerable.Range(0, tokens.Count)
            .Where(index => tokens[index].StartsSentence)
            .Select(index => tokens[index].Start)
            .ToList();
        return [.. starts.Select((start, index) => text[start..(index + 1 < starts.Count ? starts[index + 1] : text.Length)].Trim())];
    }

    /// <summary>The sentence that has some words in it; the first where none has.</summary>
    public static string Containing(string text, string words)
    {
        var sentences = Read(text);
        return sentences.FirstOrDefault(sentence => sentence.Contains(words, StringComparison.Ordinal))
            ?? (sentences.Count > 0 ? sentences[0] : text);
    }
}
