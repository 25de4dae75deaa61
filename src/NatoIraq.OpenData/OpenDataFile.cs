using System.Text;

namespace NatoIraq.OpenData;

/// <summary>
/// The files of open data (README.md). They are in an assembly of their own, which is shipped once: of an assembly that is compiled ahead, the module has a copy
/// for each platform.
/// </summary>
public static class OpenDataFile
{
    /// <summary>Towns, divisions, rivers, seas and regions of the world, one a line.</summary>
    public static StreamReader Places() => Open("places.tsv");

    /// <summary>Words and names, sorted; each begins with the number of letters that it shares with the one before.</summary>
    public static StreamReader Words() => Open("words.txt");

    /// <summary>English nouns and verbs with their classes, one a line.</summary>
    public static StreamReader Grammar() => Open("grammar.txt");

    private static StreamReader Open(string name) => new(typeof(OpenDataFile).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
}
