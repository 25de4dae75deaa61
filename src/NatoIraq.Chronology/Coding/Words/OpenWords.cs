using System.Globalization;
using NatoIraq.OpenData;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// Words and names of open lists (SCOWL, WordNet, Faker, stdlib; NatoIraq.OpenData/README.md). Read when the first text is coded.
/// </summary>
internal sealed class OpenWords
{
    private const int LongestWord = 32;
    private static readonly Lazy<OpenWords> Shared = new(Read);
    private readonly Dictionary<string, WordSenses> senses = new(100_000, StringComparer.Ordinal);
    private readonly Dictionary<string, WordSenses>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private OpenWords() => lookup = senses.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that ship with the product.</summary>
    public static OpenWords Default => Shared.Value;

    /// <summary>The words whose commonest sense is a person, a group or a place.</summary>
    public IEnumerable<KeyValuePair<string, WordSenses>> Nouns =>
        senses.Where(static word => (word.Value & (WordSenses.PersonNoun | WordSenses.GroupNoun | WordSenses.PlaceNoun)) != 0);

    /// <summary>What is known of a word as written: an acronym by its capitals, anything else without its capitals and marks (Éric is eric).</summary>
    public WordSenses Find(ReadOnlySpan<char> written, TokenShape shape)
    {
        if (written.Length > LongestWord)
        {
            return WordSenses.None;
        }

        if (shape is TokenShape.Upper)
        {
            return lookup.TryGetValue(written, out var acronym) ? acronym : WordSenses.None;
        }

        Span<char> folded = stackalloc char[LongestWord];
        return lookup.TryGetValue(folded[..NameFolding.Fold(written, folded)], out var found) ? found : WordSenses.None;
    }

    private static OpenWords Read()
    {
        using var reader = OpenDataFile.Words();
        var words = new OpenWords();
        var before = "";
        while (reader.ReadLine() is { } line)
        {
            var tab = line.LastIndexOf('\t');
            var shared = char.IsAsciiDigit(line[0]) ? line[0] - '0' : line[0] - 'a' + 10;
            before = string.Concat(before.AsSpan(0, shared), line.AsSpan(1, tab - 1));
            words.senses[before] = (WordSenses)byte.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }

        return words;
    }
}
