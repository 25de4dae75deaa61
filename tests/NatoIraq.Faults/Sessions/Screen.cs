using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;

namespace NatoIraq.Faults.Sessions;

/// <summary>What a user would see of an answer: it may hold no control character of a text.</summary>
internal static partial class Screen
{
    private const int MostShown = 30;

    // A table with a column for each width that users have, and everything as a list.
    private const string Views = "$inputs | Out-String -Width 120; $inputs | Format-List | Out-String -Width 120; $inputs | ForEach-Object { \"$_\" }";

    /// <summary>The control characters in the views and the messages of an answer, and where each is.</summary>
    /// <param name="runspace">Where it was answered.</param>
    /// <param name="output">The answer.</param>
    /// <param name="streams">The messages beside it.</param>
    public static IEnumerable<string> EscapesOf(Runspace runspace, ICollection<PSObject> output, PSDataStreams streams)
    {
        var messages = streams.Error.Where(IsOurs).SelectMany(static record => new[] { record.ToString(), record.ErrorDetails?.RecommendedAction })
            .Concat(streams.Warning.Select(static record => record.Message))
            .Concat(streams.Verbose.Select(static record => record.Message))
            .Concat(streams.Progress.SelectMany(static record => new[] { record.Activity, record.StatusDescription, record.CurrentOperation }));
        return messages.SelectMany(static message => In("a message", message)).Concat(Shown(runspace, output).SelectMany(static view => In("a view", view)));
    }

    private static System.Collections.ObjectModel.Collection<string> Shown(Runspace runspace, ICollection<PSObject> output)
    {
        if (output.Count == 0)
        {
            return [];
        }

        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        runspace.SessionStateProxy.SetVariable("inputs", output);
        return shell.AddScript(Views).Invoke<string>();
    }

    private static IEnumerable<string> In(string place, string? text)
    {
        var match = Escape().Match(Style().Replace(text ?? "", ""));
        return match.Success ? [$"U+{(int)match.Value[0]:X4} in {place}: {Around(match)}"] : [];
    }

    private static string Around(Match match) => new(
        [.. match.Result("$`").TakeLast(MostShown).Concat(match.Result("$'").Take(MostShown)).Select(static letter => char.IsControl(letter) ? '.' : letter)]);

    // What the engine says of a parameter, it says in its own way.
    private static bool IsOurs(ErrorRecord record) => record.FullyQualifiedErrorId.Contains("NatoIraq", StringComparison.Ordinal);

    // The colours and weights of the views themselves; no changed input has one.
    [GeneratedRegex(@"\u001B\[[0-9;]*m")]
    private static partial Regex Style();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Escape();
}
