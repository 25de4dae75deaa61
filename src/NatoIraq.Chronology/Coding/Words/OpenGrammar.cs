using NatoIraq.OpenData;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// What WordNet knows of English words: the class of a noun, and whether a word is a verb and mostly one. Read when the first text is coded
/// (NatoIraq.OpenData/import-grammar.mjs makes the file).
/// </summary>
internal static class OpenGrammar
{
    /// <summary>Every word.</summary>
    public static IEnumerable<OpenWord> Words()
    {
        using var reader = OpenDataFile.Grammar();
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            yield return new OpenWord(parts[0], ClassOf(parts[1][0]), parts[1].EndsWith('V') || parts[1].EndsWith('v'), parts[1].EndsWith('V'),
                parts.Length > 2 ? parts[2].Split(' ') : []);
        }
    }

    private static NounClass ClassOf(char letter) => letter switch
    {
        'p' => NounClass.Person,
        'g' => NounClass.Body,
        'l' => NounClass.Place,
        'c' => NounClass.Document,
        'e' => NounClass.Happening,
        'm' => NounClass.Amount,
        '-' => NounClass.None,
        _ => NounClass.Thing,
    };
}

/// <summary>A word of the open grammar.</summary>
/// <param name="Text">The word: a noun's singular, a verb's base form.</param>
/// <param name="Noun">What its commonest sense as a noun stands for; None where it is no noun.</param>
/// <param name="IsVerb">Whether it can be a verb.</param>
/// <param name="IsMostlyVerb">Whether it is a verb more often than anything else.</param>
/// <param name="Forms">Irregular forms of the verb.</param>
internal readonly record struct OpenWord(string Text, NounClass Noun, bool IsVerb, bool IsMostlyVerb, string[] Forms);
