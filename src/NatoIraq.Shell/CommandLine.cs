namespace NatoIraq.Shell;

/// <summary>What the command line asks for.</summary>
internal enum ShellAction
{
    /// <summary>Run the script that <see cref="CommandLine.Text"/> holds.</summary>
    RunScript,

    /// <summary>Run the file that <see cref="CommandLine.Text"/> names.</summary>
    RunFile,

    /// <summary>Run the script on standard input.</summary>
    RunInput,

    /// <summary>Ask for one command after the other.</summary>
    Prompt,

    /// <summary>Say how the shell is used.</summary>
    ShowHelp,

    /// <summary>Say which version this is.</summary>
    ShowVersion,

    /// <summary>Say what is wrong with the command line: <see cref="CommandLine.Text"/>.</summary>
    Refuse,
}

/// <summary>The command line, read.</summary>
/// <param name="Action">What it asks for.</param>
/// <param name="Text">A script, the path of a script, or what is wrong.</param>
/// <param name="Arguments">The arguments of a script file.</param>
internal sealed record CommandLine(ShellAction Action, string Text, IReadOnlyList<string> Arguments)
{
    /// <summary>Reads a command line. Options are spelled as pwsh spells them, in any case, with one dash or two.</summary>
    /// <param name="arguments">The arguments of the process.</param>
    /// <param name="inputIsRedirected">Whether standard input is a file or a pipe.</param>
    internal static CommandLine Parse(IReadOnlyList<string> arguments, bool inputIsRedirected)
    {
        // "dotnet run -- script" passes the dashes on if they stand twice.
        var rest = arguments.Count > 0 && arguments[0] == "--" ? [.. arguments.Skip(1)] : arguments;
        if (rest.Count == 0)
        {
            return Of(inputIsRedirected ? ShellAction.RunInput : ShellAction.Prompt);
        }

        if (rest[0] == "-")
        {
            return Of(ShellAction.RunInput);
        }

        if (!rest[0].StartsWith('-'))
        {
            return Of(ShellAction.RunScript, string.Join(' ', rest));
        }

        var operands = rest.Skip(1).ToList();
        return rest[0].TrimStart('-').ToUpperInvariant() switch
        {
            "H" or "HELP" or "?" => Of(ShellAction.ShowHelp),
            "V" or "VERSION" => Of(ShellAction.ShowVersion),
            "C" or "COMMAND" when operands is ["-"] => Of(ShellAction.RunInput),
            "C" or "COMMAND" when operands.Count > 0 => Of(ShellAction.RunScript, string.Join(' ', operands)),
            "C" or "COMMAND" => Of(ShellAction.Refuse, "-Command needs a script behind it."),
            "F" or "FILE" when operands is ["-"] => Of(ShellAction.RunInput),
            "F" or "FILE" when operands.Count > 0 => new(ShellAction.RunFile, operands[0], [.. operands.Skip(1)]),
            "F" or "FILE" => Of(ShellAction.Refuse, "-File needs the path of a script behind it."),
            _ => Of(
                ShellAction.Refuse,
                $"{rest[0]} is no option of this shell; --help names them. A script that begins with a dash goes behind -Command."),
        };
    }

    private static CommandLine Of(ShellAction action, string text = "") => new(action, text, []);
}
