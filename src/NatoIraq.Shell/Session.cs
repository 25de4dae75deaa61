using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using NatoIraq.Shell.Hosting;

namespace NatoIraq.Shell;

/// <summary>The engine with the module loaded: runs one script after the other and says how each ended.</summary>
internal sealed class Session : IDisposable
{
    private readonly ShellHost host;
    private readonly Interruption interruption = new();
    private readonly Runspace runspace;

    /// <summary>Starts the engine and loads the module.</summary>
    /// <exception cref="ModuleLoadException">The module could not be loaded.</exception>
    internal Session(ShellConsole console, string manifest)
    {
        host = new ShellHost(console);
        runspace = RunspaceFactory.CreateRunspace(host, StateWith(manifest));
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        try
        {
            runspace.Open();
        }
        catch (RuntimeException exception)
        {
            runspace.Dispose();
            throw new ModuleLoadException(manifest, exception);
        }

        Runspace.DefaultRunspace = runspace;
        runspace.SessionStateProxy.InvokeCommand.CommandNotFoundAction = PwshCommands.OnCommandNotFound;
    }

    /// <summary>Whether Ctrl+C leaves the process alive even where no script runs.</summary>
    internal bool SurvivesInterruption { init => interruption.KeepsProcess = value; }

    /// <summary>Whether a script has said <c>exit</c>.</summary>
    internal bool HasExited => host.RequestedExitCode is not null;

    /// <summary>Runs a script, or a line of one, as <c>pwsh -Command</c> does: a last command that failed makes the exit code 1.</summary>
    internal int RunScript(string script) =>
        Run(new Command(script, isScript: true, useLocalScope: false), ExitCode.Failure);

    /// <summary>Runs a script file as <c>pwsh -File</c> does.</summary>
    /// <param name="path">Its path, relative to the current directory.</param>
    /// <param name="arguments">Names with their dash and values, each by itself.</param>
    internal int RunFile(string path, IReadOnlyList<string> arguments)
    {
        var file = Path.GetFullPath(path);
        if (!File.Exists(file))
        {
            host.UI.WriteErrorLine($"There is no script file '{file}'.");
            return ExitCode.Usage;
        }

        // Called from a script, a file that says "exit 3" fails, and leaves the number in a variable; errors that it went past do not make
        // it fail.
        var call = string.Join(' ', arguments.Select(Argument).Prepend($"& {Quoted(file)}"));
        return Run(new Command(call, isScript: true, useLocalScope: false), failure: null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        interruption.Dispose();
        runspace.Dispose();
    }

    private static InitialSessionState StateWith(string manifest)
    {
        // The small state: the full one names the modules that only pwsh has.
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule(manifest);
        state.ThrowOnRunspaceOpenError = true;
        ErrorView.PutFirst(state.Formats);

        // A pwsh on the same machine must not lend its modules: they belong to its own version of the engine.
        state.Variables.Add(new SessionStateVariableEntry("PSModuleAutoLoadingPreference", PSModuleAutoLoadingPreference.None, null));
        if (OperatingSystem.IsWindows())
        {
            // The default of pwsh; the engine alone would run no script file at all.
            state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.RemoteSigned;
        }

        return state;
    }

    private int Run(Command command, int? failure)
    {
        // A pipeline outside the history leaves "$?" as it was before.
        using var pipeline = runspace.CreatePipeline(command.CommandText, addToHistory: true);
        pipeline.Commands.Clear();
        pipeline.Commands.Add(command);
        pipeline.Commands.Add(new Command("Out-Default", isScript: false, useLocalScope: true)
        {
            MergeUnclaimedPreviousCommandResults = PipelineResultTypes.Error | PipelineResultTypes.Output,
        });
        try
        {
            using (interruption.Guard(pipeline))
            {
                pipeline.Invoke();
            }
        }
        catch (PipelineStoppedException)
        {
            return ExitCode.Interrupted;
        }
        catch (RuntimeException exception)
        {
            host.UI.WriteErrorLine(ErrorView.Of(exception.ErrorRecord));
            return ExitCode.Failure;
        }
        finally
        {
            host.EndProgress();
        }

        if (pipeline.PipelineStateInfo.State == PipelineState.Stopped)
        {
            return ExitCode.Interrupted;
        }

        if (host.RequestedExitCode is { } requested)
        {
            return requested;
        }

        return Evaluate("$global:?") is false ? failure ?? Evaluate("$global:LASTEXITCODE") as int? ?? ExitCode.Failure : ExitCode.Success;
    }

    // As pwsh reads the arguments behind -File: -Name, -Name:value, or a value, of which nothing is evaluated but $true and $false.
    private static string Argument(string argument)
    {
        var parts = argument.Split(':', 2);
        var isName = parts[0].Length > 1 && parts[0][0] == '-' && char.IsLetter(parts[0][1]) && parts[0].Skip(1).All(char.IsLetterOrDigit);
        return (isName, parts) switch
        {
            (false, _) => Quoted(argument),
            (true, [var name]) => name,
            (true, [_, "$true" or "$false"]) => argument,
            (true, _) => $"{parts[0]}:{Quoted(parts[1])}",
        };
    }

    private static string Quoted(string text) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";

    // Only another script sees "$?" as the script before it left it.
    private object? Evaluate(string variable)
    {
        using var pipeline = runspace.CreatePipeline(variable);
        return pipeline.Invoke() is [{ } value] ? value.BaseObject : null;
    }
}
