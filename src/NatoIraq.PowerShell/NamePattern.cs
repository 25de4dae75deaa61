using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>PowerShell's wildcards over names, without regard to case or culture.</summary>
internal static class NamePattern
{
    private const WildcardOptions Options = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;

    /// <summary>Whether <paramref name="name"/> fits; a pattern without wildcards fits the same name only.</summary>
    public static bool Matches(string pattern, string? name) =>
        name is not null
        && (WildcardPattern.ContainsWildcardCharacters(pattern)
            ? new WildcardPattern(pattern, Options).IsMatch(name)
            : string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase));
}
