using System.Text;
using Microsoft.PowerShell;
using NatoIraq.Shell;

// Scripts and their output are UTF-8 without a byte order mark, whatever the code page of the machine.
Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (Console.IsOutputRedirected || Console.IsErrorRedirected)
{
    // PowerShell colours what it writes into a file or a pipe, too, unless this is set (https://no-color.org).
    Environment.SetEnvironmentVariable("NO_COLOR", "1");
}

// Nobody asked for the host to report its start, or to look for a newer one, over the network.
Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("POWERSHELL_UPDATECHECK", "Off");

var folder = BuiltModule.FolderAbove(AppContext.BaseDirectory);
if (folder is null)
{
    Console.Error.WriteLine(
        $"The module NatoIraq is neither beside the shell nor in an 'out' folder above {AppContext.BaseDirectory}. Build it with 'dotnet build'.");
    return 1;
}

var arguments = Arguments.ForPwsh(args);
if (Arguments.WhatIsMissing(arguments) is { } missing)
{
    Console.Error.WriteLine(missing);
    return 1;
}

return ConsoleShell.Start(BuiltModule.SessionWith(folder), Usage.Banner, Usage.Help, arguments);
