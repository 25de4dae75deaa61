using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>A runspace of the PowerShell engine.</summary>
internal sealed class EngineSession : IDisposable
{
    private readonly Runspace runspace;

    public EngineSession()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
    }

    /// <summary>The manifest of the built module.</summary>
    public static string Manifest { get; } = Path.Combine(
        typeof(EngineSession).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ModuleDirectory").Value!,
        "NatoIraq.psd1");

    /// <summary>The most memory that this process has had, in megabytes.</summary>
    public static double PeakMegabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1e6;
        }
    }

    /// <summary>Imports the built module.</summary>
    public void ImportModule() => Run("Import-Module $args[0]", Manifest);

    /// <summary>Runs a script; an error of any kind ends the measure.</summary>
    public void Run(string script, params object[] arguments)
    {
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        shell.AddScript("$ErrorActionPreference = 'Stop'; " + script);
        foreach (var argument in arguments)
        {
            shell.AddArgument(argument);
        }

        shell.Invoke();
    }

    /// <summary>What Tab would offer at the end of the line.</summary>
    public IReadOnlyList<CompletionResult> Complete(string line)
    {
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        return CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches;
    }

    public void Dispose() => runspace.Dispose();
}
