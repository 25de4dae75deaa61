using System.Diagnostics;
using System.Management.Automation;

namespace NatoIraq.Shell;

/// <summary>What the shell says about itself.</summary>
internal static class Usage
{
    /// <summary>What <c>--help</c> prints.</summary>
    internal const string Text = """
        The PowerShell engine with the NatoIraq module loaded, for machines without pwsh.

        NatoIraq.Shell [-Command] <script>          runs a script: "Get-NatoIraqEvent -During 2018"
        NatoIraq.Shell -File <file> [<arguments>]   runs a script file
        NatoIraq.Shell < <file>                     runs the script on standard input; so does -
        NatoIraq.Shell                              asks for commands; "exit" or Ctrl+D ends it
        NatoIraq.Shell --help | --version

        Output goes to standard output, everything else to standard error, in UTF-8. Where output is no terminal, lines are 120 characters wide.
        Exit code: what the script exits with; 1 after a terminating error or, but for -File, when the last command failed; 130 after Ctrl+C.

        The engine brings Where-Object, ForEach-Object, Get-Command, Get-Help and the language itself. Sort-Object, Export-Csv and their like come
        with PowerShell 7.6 (https://aka.ms/powershell), which imports the same module: Import-Module <clone>/out/NatoIraq.

        NATOIRAQ_MODULE   the folder of another build of the module, or its NatoIraq.psd1

        """;

    /// <summary>The version of the PowerShell engine.</summary>
    internal static string EngineVersion =>
        FileVersionInfo.GetVersionInfo(typeof(PSObject).Assembly.Location).ProductVersion?.Split(' ', '+')[0] ?? "unknown";
}
