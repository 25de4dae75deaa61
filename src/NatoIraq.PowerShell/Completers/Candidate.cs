using System.Management.Automation;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Something a word can be completed to.</summary>
/// <param name="Value">The word.</param>
/// <param name="Tip">What it is.</param>
internal readonly record struct Candidate(string Value, string Tip)
{
    /// <summary>The completion as the shell shows and inserts it.</summary>
    /// <param name="forPattern">Whether the word goes where wildcards are allowed, so that its own must be taken as they are.</param>
    public CompletionResult ToResult(bool forPattern) => new(
        CommandWord.Write(forPattern ? WildcardPattern.Escape(Value) : Value),
        Shown(Value),
        CompletionResultType.ParameterValue,
        Shown(Tip.Length > 0 ? Tip : Value));

    /// <summary>A text of a store on one line, with nothing in it that a terminal would obey.</summary>
    private static string Shown(string text) => DisplayControl.Show(text.ReplaceLineEndings(" ").Replace('\t', ' '));
}
