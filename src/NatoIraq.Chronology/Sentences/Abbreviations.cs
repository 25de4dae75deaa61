using System.Collections.Frozen;

namespace NatoIraq.Chronology.Sentences;

/// <summary>Words that a full stop follows inside a sentence. One list for the whole product; a lexicon adds its own.</summary>
internal sealed class Abbreviations
{
    private const string Resource = "NatoIraq.Chronology.Sentences.abbreviations.txt";
    private const string BeforePrefix = "before:";
    private static readonly Lazy<Abbreviations> BuiltIn = new(Read);
    private readonly FrozenDictionary<string, bool> words;
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private Abbreviations(IEnumerable<KeyValuePair<string, bool>> words)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The list that ships with the product: <c>Sentences/abbreviations.txt</c>.</summary>
    public static Abbreviations Default => BuiltIn.Value;

    /// <summary>This list with further words, which stand anywhere in a sentence.</summary>
    public Abbreviations With(IEnumerable<string> more)
    {
        var added = more.Select(static word => word.TrimEnd('.')).Where(word => !words.ContainsKey(word)).Distinct(StringComparer.Ordinal).ToList();
        return added.Count == 0 ? this : new Abbreviations(words.Concat(added.Select(static word => KeyValuePair.Create(word, false))));
    }

    /// <summary>Whether a word, without its full stop, is an abbreviation.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="standsBefore">Whether it stands before what it belongs to ("Gen.", "No."), so that its full stop ends no sentence.</param>
    public bool Contains(ReadOnlySpan<char> word, out bool standsBefore) => lookup.TryGetValue(word, out standsBefore);

    private static Abbreviations Read()
    {
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var standsBefore = line.StartsWith(BeforePrefix, StringComparison.Ordinal);
            foreach (var word in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                found[word] = standsBefore;
            }
        }

        return new Abbreviations(found);
    }
}
