using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace NatoIraq.PowerShell.Tests.Engine;

/// <summary>A real runspace of the PowerShell engine with the built module in it, and a directory of its own to work in.</summary>
internal sealed class Session : IDisposable
{
    private readonly Runspace runspace;

    public Session()
    {
        WorkingDirectory = Directory.CreateTempSubdirectory("natoiraq-").FullName;
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.UseCurrentThread;
        state.ImportPSModule(ModuleUnderTest.Manifest);
        runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        runspace.SessionStateProxy.Path.SetLocation(WorkingDirectory);
        runspace.SessionStateProxy.SetVariable("seed", ModuleUnderTest.Seed);
    }

    public string WorkingDirectory { get; }

    /// <summary>Runs a script to its end and gives all that came of it. A terminating error is among the errors.</summary>
    public Outcome Run(string script)
    {
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        shell.AddScript(script);
        var output = new List<PSObject>();
        RuntimeException? terminating = null;
        try
        {
            output.AddRange(shell.Invoke());
        }
        catch (RuntimeException exception)
        {
            terminating = exception;
        }

        var errors = shell.Streams.Error.ToList();
        if (terminating?.ErrorRecord is { } record)
        {
            errors.Add(record);
        }

        return new Outcome(output, errors, [.. shell.Streams.Warning.Select(warning => warning.Message)]);
    }

    /// <summary>Runs a script that must end without an error, and gives its output.</summary>
    public IReadOnlyList<PSObject> Output(string script)
    {
        var outcome = Run(script);
        Assert.Empty(outcome.Errors);
        return outcome.Output;
    }

    /// <summary>What Tab would offer at the end of the line.</summary>
    public IReadOnlyList<CompletionResult> Complete(string line)
    {
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        return CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches;
    }

    public void Dispose()
    {
        runspace.Dispose();
        Directory.Delete(WorkingDirectory, recursive: true);
    }
}

/// <summary>What came of a script.</summary>
internal sealed record Outcome(IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, IReadOnlyList<string> Warnings)
{
    /// <summary>The stable ids of the errors, without the names of the cmdlets.</summary>
    public IEnumerable<string> ErrorIds => Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]);
}
