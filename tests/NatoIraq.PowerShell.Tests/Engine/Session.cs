using System.Collections.Concurrent;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace NatoIraq.PowerShell.Tests.Engine;

/// <summary>A session of PowerShell with all its cmdlets and the built module, in a directory of its own to work in.</summary>
internal sealed class Session : IDisposable
{
    // To open a runspace takes longer than most cases do: one that a case has left, and that is as new again, serves the next.
    private static readonly ConcurrentBag<Runspace> Idle = [];

    private readonly Runspace runspace = Idle.TryTake(out var idle) ? idle : Open();
    private readonly CultureInfo cultureBefore = CultureInfo.CurrentCulture;

    public Session()
    {
        WorkingDirectory = Directory.CreateTempSubdirectory("natoiraq-").FullName;
        runspace.SessionStateProxy.Path.SetLocation(WorkingDirectory);
        runspace.SessionStateProxy.SetVariable("seed", ModuleUnderTest.Seed);
    }

    /// <summary>A session on a machine that is set to a culture, such as <c>de-DE</c>.</summary>
    public Session(string culture)
        : this() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

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

        return new Outcome(output, errors, [.. shell.Streams.Warning.Select(warning => warning.Message)])
        {
            Progress = [.. shell.Streams.Progress],
        };
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
        CultureInfo.CurrentCulture = cultureBefore;
        Run("Disconnect-NatoIraqStore");
        runspace.ResetRunspaceState();
        runspace.SessionStateProxy.Path.SetLocation(Path.GetTempPath());
        Directory.Delete(WorkingDirectory, recursive: true);
        Idle.Add(runspace);
    }

    // PowerShell once opened a runspace without its drive of the file system; another is opened then.
    private static Runspace Open()
    {
        for (var attempt = 1; ; attempt++)
        {
            var runspace = OpenOnce();
            if (attempt == 3 || runspace.SessionStateProxy.Drive.GetAllForProvider("FileSystem").Any(drive => Path.GetTempPath().StartsWith(drive.Root, StringComparison.Ordinal)))
            {
                return runspace;
            }

            runspace.Dispose();
        }
    }

    private static Runspace OpenOnce()
    {
        var state = InitialSessionState.CreateDefault();
        state.ThreadOptions = PSThreadOptions.UseCurrentThread;
        state.ImportPSModule(ModuleUnderTest.Manifest);
        var runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        return runspace;
    }
}

/// <summary>What came of a script.</summary>
internal sealed record Outcome(IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, IReadOnlyList<string> Warnings)
{
    /// <summary>The states of progress bars, in order.</summary>
    public IReadOnlyList<ProgressRecord> Progress { get; init; } = [];

    /// <summary>The stable ids of the errors, without the names of the cmdlets.</summary>
    public IEnumerable<string> ErrorIds => Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]);
}
