using System.Management.Automation;
using System.Reflection;

namespace NatoIraq.Shell;

/// <summary>What the shell says about itself.</summary>
internal static class Usage
{
    /// <summary>Printed before the first prompt.</summary>
    internal static string Banner { get; } = $"NatoIraq {VersionOf(typeof(Usage))} in PowerShell {VersionOf(typeof(PSObject))}. Start with Get-Help about_NatoIraq.";

    /// <summary>Printed before the help of pwsh, and after what is wrong with a command line.</summary>
    internal const string Help = """
        PowerShell with the NatoIraq module in it.

        NatoIraq.Shell [-Command] <command>         runs a command: "Get-NatoIraqEvent -During 2018"
        NatoIraq.Shell -File <file> [<arguments>]   runs a script file
        NatoIraq.Shell < <file>                     runs the script on standard input; so does -
        NatoIraq.Shell                              asks for commands

        Everything else is as in pwsh.
        """;

    private static string VersionOf(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', ' ')[0];
}
