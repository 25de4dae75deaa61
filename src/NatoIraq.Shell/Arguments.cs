using System.Management.Automation.Language;

namespace NatoIraq.Shell;

/// <summary>The command line of the shell in the terms of pwsh.</summary>
internal static class Arguments
{
    private const string Command = "-Command";

    /// <summary>
    /// pwsh takes a bare argument for the path of a script; here it is a command. Input from a file or a pipe is read to its end and is one
    /// script: pwsh reads it line by line, and silently skips a statement of several lines.
    /// </summary>
    /// <param name="arguments">The arguments of the process. Those that begin with a dash are left as they are.</param>
    internal static string[] ForPwsh(string[] arguments)
    {
        // "dotnet NatoIraq.Shell.dll -- command" passes the dashes on.
        var rest = arguments is ["--", ..] ? arguments[1..] : arguments;
        return rest switch
        {
            [] when Console.IsInputRedirected => [Command, Input()],
            ["-"] => [Command, Input()],
            [[not '-', ..], ..] => [Command, .. rest],
            _ => rest,
        };
    }

    /// <summary>What a command lacks at its end, and where. pwsh ends with 1 then, and says nothing.</summary>
    internal static string? WhatIsMissing(string[] pwshArguments)
    {
        if (pwshArguments is not [Command, .. var words])
        {
            return null;
        }

        Parser.ParseInput(string.Join(' ', words), out _, out var errors);
        return errors.FirstOrDefault(static error => error.IncompleteInput) is { Extent: var place } first
            ? $"ParserError: line {place.StartLineNumber}, character {place.StartColumnNumber}: {first.Message}"
            : null;
    }

    // A reader of the stream takes the byte order mark for what it is, which Console.In does not.
    private static string Input()
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), Console.InputEncoding);
        return reader.ReadToEnd();
    }
}
