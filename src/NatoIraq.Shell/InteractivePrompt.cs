using System.Management.Automation.Language;
using NatoIraq.Shell.Hosting;

namespace NatoIraq.Shell;

/// <summary>Asks for one command after the other and runs each.</summary>
internal sealed class InteractivePrompt(ShellConsole console, Session session)
{
    /// <summary>Runs until <c>exit</c> or the end of input.</summary>
    internal int Run()
    {
        console.Out.WriteLine($"NatoIraq {ModuleLocation.Version} in the PowerShell engine {Usage.EngineVersion}.");
        console.Out.WriteLine("Get-Command -Module NatoIraq lists the commands; exit ends the shell.");
        while (ReadCommand() is { } command)
        {
            if (command.Trim().Length == 0)
            {
                continue;
            }

            var code = session.RunScript(command);
            if (session.HasExited)
            {
                return code;
            }
        }

        console.Out.WriteLine();
        return ExitCode.Success;
    }

    /// <summary>Reads a command, over as many lines as its syntax needs; an empty line ends one that stays incomplete.</summary>
    private string? ReadCommand()
    {
        console.Out.Write("NatoIraq> ");
        var command = Console.ReadLine();
        while (command is not null && IsIncomplete(command))
        {
            console.Out.Write(">> ");
            if (Console.ReadLine() is not { Length: > 0 } line)
            {
                break;
            }

            command += "\n" + line;
        }

        return command;
    }

    private static bool IsIncomplete(string command)
    {
        Parser.ParseInput(command, out _, out var errors);
        return errors.Any(static error => error.IncompleteInput);
    }
}
