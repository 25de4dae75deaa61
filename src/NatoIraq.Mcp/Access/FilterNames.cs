using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Access;

/// <summary>
/// The names that a client gives to filters: * and ? are wildcards, every other character is what it is, and a name that nothing is called by is a fault.
/// </summary>
internal sealed class FilterNames(IChronologyStore store) : KnownNames(() => store)
{
    /// <summary>Names as the store takes them: with what it would take for more wildcards escaped.</summary>
    public static string[] Given(string[]? names) =>
        [.. (names ?? []).Select(static name => name.Replace("`", "``", StringComparison.Ordinal).Replace("[", "`[", StringComparison.Ordinal).Replace("]", "`]", StringComparison.Ordinal))];

    /// <inheritdoc/>
    protected override bool IsPattern(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <inheritdoc/>
    protected override bool Matches(string name, string written) => string.Equals(Unescape(name), written, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override string Unescape(string name) => name.Replace("`]", "]", StringComparison.Ordinal).Replace("`[", "[", StringComparison.Ordinal).Replace("``", "`", StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override void Report(NamedThing thing, string name, string? meant) => throw Fault.NothingCalled(thing, name, meant);
}
