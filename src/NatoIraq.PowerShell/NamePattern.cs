using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>PowerShell's wildcards over names, without regard to case or culture.</summary>
internal static class NamePattern
{
    // The backtick too: it takes a wildcard as it is.
    private const string Special = "*?[`";

    private const WildcardOptions Options = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;

    /// <summary>Whether a name is a pattern.</summary>
    /// <exception cref="WildcardPatternException">It is one that is not valid: a bracket is left open.</exception>
    public static bool IsPattern(string name)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(name))
        {
            return false;
        }

        _ = new WildcardPattern(name, Options).IsMatch("");
        return true;
    }

    /// <summary>
    /// Whether <paramref name="name"/> fits. A pattern without wildcards fits the same name only; every name fits itself, so that one with
    /// brackets in it can come down the pipeline.
    /// </summary>
    public static bool Matches(string pattern, string? name) =>
        name is not null
        && (string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase)
            || (pattern.AsSpan().IndexOfAny(Special) >= 0 && new WildcardPattern(pattern, Options).IsMatch(name)));
}
