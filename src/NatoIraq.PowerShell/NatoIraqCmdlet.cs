using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What every cmdlet shares: faults become errors with stable ids here and nowhere else, and an end at once on Ctrl+C.
/// </summary>
public abstract class NatoIraqCmdlet : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private HashSet<string> typed = [];

    /// <inheritdoc/>
    protected sealed override void BeginProcessing()
    {
        // What the pipeline binds is not bound yet.
        typed = new HashSet<string>(MyInvocation.BoundParameters.Keys, StringComparer.OrdinalIgnoreCase);
        Run(Begin);
    }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord() => Run(Process);

    /// <inheritdoc/>
    protected sealed override void EndProcessing() => Run(End);

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => Stop();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the cmdlet holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            stopping.Dispose();
        }
    }

    /// <summary>Ends at once whatever is under way, of any thread.</summary>
    private protected CancellationToken Cancellation => stopping.Token;

    /// <summary>Ends whatever is under way.</summary>
    private protected void Stop() => stopping.Cancel();

    /// <summary>Whether a parameter stands on the command line, rather than being bound from the pipeline.</summary>
    private protected bool IsTyped(string parameter) => typed.Contains(parameter);

    /// <summary>Warns. What the message quotes reaches no terminal as it is.</summary>
    private protected new void WriteWarning(string text) => base.WriteWarning(DisplayControl.Fold(text));

    /// <summary>Tells, with -Verbose. What the message quotes reaches no terminal as it is.</summary>
    private protected new void WriteVerbose(string text) => base.WriteVerbose(DisplayControl.Fold(text));

    /// <summary>Asks, with -Confirm or -WhatIf. What the question quotes reaches no terminal as it is.</summary>
    private protected new bool ShouldProcess(string target, string action) =>
        base.ShouldProcess(DisplayControl.Fold(target), DisplayControl.Fold(action));

    /// <summary>Shows how far the work is. What is told of it reaches no terminal as it is.</summary>
    private protected ProgressMeter Meter(string activity) =>
        new(DisplayControl.Fold(activity), IsWatched ? WriteProgress : null, () => Stopping);

    /// <summary>
    /// Whether somebody may watch: a console whose output goes to a program, or that was told to ask nothing, has nobody before it. Other hosts
    /// know for themselves what to show.
    /// </summary>
    private bool IsWatched =>
        Host.Name != "ConsoleHost"
        || !(Console.IsOutputRedirected || Console.IsErrorRedirected
            || Environment.GetCommandLineArgs().Any(static argument => argument.StartsWith("-noni", StringComparison.OrdinalIgnoreCase)));

    /// <summary>What is done before the first record.</summary>
    private protected virtual void Begin()
    {
    }

    /// <summary>What is done for each record.</summary>
    private protected virtual void Process()
    {
    }

    /// <summary>What is done after the last record.</summary>
    private protected virtual void End()
    {
    }

    /// <summary>What is done after each of these, unless it ended the cmdlet.</summary>
    private protected virtual void EndStage()
    {
    }

    /// <summary>The absolute path of a file; ends the cmdlet where the path is not on a file system.</summary>
    private protected string ResolvePath(string path) => OnFileSystem(path, Session.FilePath.Resolve(SessionState, path));

    /// <summary>The absolute path of a store's file, or its address without the password, which is remembered for it.</summary>
    private protected string ResolveStore(string store) => OnFileSystem(store, SessionStore.Resolve(SessionState, store));

    /// <summary>The same for a store that is to be made.</summary>
    private protected string ResolveNewStore(string store)
    {
        var resolved = ResolveStore(store);
        return StoreLocator.IsAddress(resolved) ? resolved : ResolveOutput(store, noClobber: false);
    }

    /// <summary>
    /// The absolute path of a file to be written; ends the cmdlet where it may not be replaced: a folder, a pipe, a device, or with
    /// -NoClobber any file.
    /// </summary>
    private protected string ResolveOutput(string path, bool noClobber)
    {
        var resolved = ResolvePath(path);
        if (Session.FilePath.ObstacleAt(SessionState, resolved) is { } obstacle)
        {
            ThrowTerminatingError(Errors.FileNotWritable(resolved, new IOException(obstacle)));
        }

        if (noClobber && File.Exists(resolved))
        {
            ThrowTerminatingError(Errors.FileExists(resolved));
        }

        return resolved;
    }

    /// <summary>The absolute path of a folder of partitions that is to be written; with -Force, it may be that of an earlier export.</summary>
    private protected string ResolveOutputFolder(string path, bool noClobber, bool force)
    {
        var resolved = ResolvePath(path);
        if (File.Exists(resolved))
        {
            ThrowTerminatingError(Errors.FileNotWritable(resolved, new IOException("it is a file. Give the path of a folder.")));
        }

        if (Directory.Exists(resolved) && Directory.EnumerateFileSystemEntries(resolved).Any())
        {
            if (noClobber || !force)
            {
                ThrowTerminatingError(Errors.FolderExists(resolved));
            }

            if (!PendingFolder.IsExport(resolved))
            {
                ThrowTerminatingError(Errors.FolderNotReplaceable(resolved));
            }
        }

        return resolved;
    }

    /// <summary>Gives a file as Get-Item does, so that it can be piped on by its path.</summary>
    private protected void WriteFile(string path) =>
        WriteObject(InvokeProvider.Item.Get([path], force: true, literalPath: true), enumerateCollection: true);

    private string OnFileSystem(string path, string? resolved)
    {
        if (resolved is null)
        {
            ThrowTerminatingError(Errors.NotAFilePath(path));
        }

        return resolved!;
    }

    private void Run(Action stage)
    {
        try
        {
            stage();
            EndStage();
        }
        catch (OperationCanceledException) when (Stopping)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception exception) when (Errors.Of(exception) is { } error)
        {
            ThrowTerminatingError(error);
        }
    }
}
