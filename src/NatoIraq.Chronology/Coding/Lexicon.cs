using System.Reflection;
using System.Text;

namespace NatoIraq.Chronology.Coding;

/// <summary>The domain's words: organizations, titles, places, missions, verbs. Immutable.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> BuiltIn = new(ReadBuiltIn);
    private readonly LexiconSections sections;
    private readonly Lazy<Vocabulary> vocabulary;

    private Lexicon(LexiconSections sections)
    {
        this.sections = sections;
        vocabulary = new Lazy<Vocabulary>(() => Vocabulary.Build(sections));
    }

    /// <summary>The lexicon that ships with the product: the JSON files under <c>Coding/Lexicon</c>.</summary>
    public static Lexicon Default => BuiltIn.Value;

    /// <summary>The words made ready for matching; made when first asked for.</summary>
    internal Vocabulary Vocabulary => vocabulary.Value;

    /// <summary>The largest file of a lexicon, in bytes: about 300,000 names, which take 3 seconds and 500 MB.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>
    /// This lexicon with a user's JSON laid over it: an item of a name that is already there replaces it, everything else is added.
    /// The shape is docs/lexicon.schema.json.
    /// </summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What to call it in an error: the file's name.</param>
    /// <exception cref="LexiconException">The JSON is no lexicon; says line and reason.</exception>
    public Lexicon With(string json, string name) =>
        new(sections.With(LexiconReader.Read(Encoding.UTF8.GetBytes(json), name)));

    /// <summary>
    /// The lexicon without what it knows by name: no bodies, missions, documents, places and people. What is found with it is found by grammar, open
    /// data and the document itself, as in a text about things the lexicon has never heard of.
    /// </summary>
    internal Lexicon WithoutKnownNames() =>
        new(sections.Without("people", "organizations", "missions", "documents", "places", "groupNames", "givenNames", "surnames"));

    private static Lexicon ReadBuiltIn()
    {
        var assembly = typeof(Lexicon).Assembly;
        var sections = new LexiconSections();
        foreach (var resource in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            sections = sections.With(LexiconReader.Read(ReadResource(assembly, resource), resource));
        }

        return new Lexicon(sections);
    }

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>A user's lexicon that cannot be used.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Says which file, which line and why.</summary>
    /// <param name="file">The name the lexicon was given.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="path">The JSON path of what is wrong: <c>$.verbs[3].frames[0].kind</c>; empty where the text is no JSON.</param>
    /// <param name="reason">What is wrong and what would be right.</param>
    public LexiconException(string file, int line, string path, string reason)
        : base(path.Length > 0 ? FormattableString.Invariant($"{file}, line {line}, {path}: {reason}") : FormattableString.Invariant($"{file}, line {line}: {reason}"))
    {
        Path = path;
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The name the lexicon was given.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The JSON path of what is wrong; empty where the text is no JSON.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what would be right.</summary>
    public string Reason { get; }
}
