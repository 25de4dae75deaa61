using System.Globalization;

namespace NatoIraq.PowerShell.Completers;

/// <summary>The beginning of a name, as typed.</summary>
internal static class TypedName
{
    private const CompareOptions Folded = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Whether any of the names has this prefix, or has a word that does; case and accents are folded.</summary>
    public static bool Begins(string typed, IEnumerable<string> names)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        return typed.Length == 0
            || names.Any(name => compare.IsPrefix(name, typed, Folded) || compare.IndexOf(name, ' ' + typed, Folded) >= 0);
    }
}
