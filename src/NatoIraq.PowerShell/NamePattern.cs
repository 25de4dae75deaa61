using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>PowerShell's wildcards over names, without regard to case or culture.</summary>
internal static class NamePattern
{
    // The backtick too: it takes a wildcard as it is.
    private const string Special = "*?[`";

    // The engine's time grows with the square of a pattern's stars.
    private const int MostCharacters = 1000;

    private const WildcardOptions Options = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;

    /// <summary>Whether a name is a pattern.</summary>
    /// <exception cref="WildcardPatternException">It is one that is not valid: a bracket is left open, or it is too long.</exception>
    public static bool IsPattern(string name)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(name))
        {
            return false;
        }

        _ = Compile(name);
        return true;
    }

    /// <summary>
    /// Whether <paramref name="name"/> fits. A pattern without wildcards fits the same name only; every name fits itself, so that one with
    /// brackets in it can come down the pipeline.
    /// </summary>
    public static bool Matches(string pattern, string? name) =>
        name is not null
        && (string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase)
            || (pattern.AsSpan().IndexOfAny(Special) >= 0 && Compile(pattern).IsMatch(name)));

    private static WildcardPattern Compile(string pattern)
    {
        if (pattern.Length > MostCharacters)
        {
            throw new WildcardPatternException($"The pattern has {pattern.Length} characters, and {MostCharacters} is the maximum.");
        }

        var compiled = new WildcardPattern(pattern, Options);
        try
        {
            // The engine reads a pattern when it is first compared.
            _ = compiled.IsMatch("");
            return compiled;
        }
        catch (ArgumentException error)
        {
            throw new WildcardPatternException($"The pattern '{pattern}' has an unclosed bracket or an invalid range.", error);
        }
    }
}
