using System.Management.Automation;

namespace NatoIraq.Shell;

/// <summary>The commands that come with pwsh and not with the engine, and what serves in their stead here.</summary>
internal static class PwshCommands
{
    private static readonly Lazy<Dictionary<string, string>> Substitutes = new(Read);

    /// <summary>
    /// Called by the engine when nothing has the name of a command. A command of pwsh is sent to one that says so; all others are left
    /// alone.
    /// </summary>
    internal static void OnCommandNotFound(object? sender, CommandLookupEventArgs lookup)
    {
        if (Substitutes.Value.ContainsKey(lookup.CommandName))
        {
            lookup.Command = new CmdletInfo(lookup.CommandName, typeof(PwshOnlyCommand));
        }
    }

    /// <summary>What serves in this shell in place of a command; empty if nothing does.</summary>
    internal static string SubstituteFor(string command) => Substitutes.Value.GetValueOrDefault(command, "");

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(PwshCommands).Assembly.GetManifestResourceStream("PwshCommands.txt")!;
        using var reader = new StreamReader(stream);
        Dictionary<string, string> substitutes = new(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
                substitutes[parts[0]] = parts.Length > 1 ? parts[1] : "";
            }
        }

        return substitutes;
    }
}
