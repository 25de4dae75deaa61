namespace NatoIraq;

/// <summary>The singular of an English noun.</summary>
internal static class EnglishPlural
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person", ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["feet"] = "foot", ["mice"] = "mouse", ["teeth"] = "tooth", ["lives"] = "life",
        ["wives"] = "wife", ["knives"] = "knife",
    };

    /// <summary>The singular; a word that shows no plural is given back as it is.</summary>
    public static string Singular(string noun) =>
        Irregular.TryGetValue(noun, out var known) ? known
        : noun.EndsWith("men", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^2] + "an"
        : noun.Length < 4 || noun[^1] != 's' || noun[^2] is 's' or 'u' or 'i' || noun.EndsWith("series", StringComparison.Ordinal) ? noun
        : noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^3] + "y"
        : noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal)
            || noun.EndsWith("xes", StringComparison.Ordinal) ? noun[..^2]
        : noun[..^1];
}
