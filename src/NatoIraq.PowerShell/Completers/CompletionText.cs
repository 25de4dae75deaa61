using System.Management.Automation;
using System.Management.Automation.Language;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Something a word can be completed to.</summary>
/// <param name="Value">The word.</param>
/// <param name="Tip">What it is.</param>
internal readonly record struct Candidate(string Value, string Tip)
{
    /// <summary>The completion, quoted where the shell needs it.</summary>
    public CompletionResult ToResult() =>
        new(CompletionText.Quote(Value), Value, CompletionResultType.ParameterValue, Tip.Length > 0 ? Tip : Value);
}

/// <summary>Words between the command line, where they may be quoted, and the store, where they are not.</summary>
internal static class CompletionText
{
    /// <summary>The word without the quotes it was begun with.</summary>
    public static string Unquote(string? word) => (word ?? "").Trim('\'', '"');

    /// <summary>The word as a command line takes it. A name in a store is data: it is quoted, never run.</summary>
    public static string Quote(string word) =>
        word.Length > 0 && word.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
            ? word
            : $"'{CodeGeneration.EscapeSingleQuotedStringContent(word)}'";

    /// <summary>Whether any of the names begins so, or has a word that does.</summary>
    public static bool Begins(string typed, IEnumerable<string> names) => names.Any(name =>
        name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || name.Contains(' ' + typed, StringComparison.OrdinalIgnoreCase));
}
