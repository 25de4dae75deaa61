using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What every cmdlet that asks or writes a store shares: which store it is, one open connection to it, an end at once on Ctrl+C, and
/// the store's faults as errors with stable ids.
/// </summary>
public abstract class StoreCmdlet : PSCmdlet, IDisposable
{
    private IChronologyStore? opened;
    private volatile bool stopped;

    /// <summary>The store to use, instead of the connected or the built-in one.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Store { get; set; }

    /// <summary>Whether the cmdlet writes; the built-in store refuses that.</summary>
    private protected virtual bool Writes => false;

    /// <summary>The absolute path of the store this invocation uses.</summary>
    private protected string StorePath => Store is null ? ConnectedStore.Path ?? BuiltInStore.Path : ResolvePath(Store);

    /// <summary>The open store. Its faults end the cmdlet.</summary>
    private protected IChronologyStore OpenedStore => opened ??= Guard(() => OpenStore());

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the store.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            opened?.Dispose();
            opened = null;
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing()
    {
        stopped = true;
        opened?.Interrupt();
    }

    /// <summary>The absolute path of a file; ends the cmdlet where the path is not on a file system.</summary>
    private protected string ResolvePath(string path)
    {
        var resolved = FilePath.Resolve(SessionState, path);
        if (resolved is null)
        {
            ThrowTerminatingError(Errors.NotAFilePath(path));
        }

        return resolved!;
    }

    /// <summary>Does something with a store, and turns its faults into terminating errors.</summary>
    private protected T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (StoreException exception)
        {
            ThrowTerminatingError(Errors.FromStore(exception));
            throw;
        }
        catch (OperationCanceledException) when (stopped)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Puts a store's answers on the pipeline as they come, each before the next is read.</summary>
    private protected void Emit<T>(IEnumerable<T> answers)
    {
        using var enumerator = answers.GetEnumerator();
        Func<bool> next = enumerator.MoveNext;
        while (!stopped && Guard(next))
        {
            WriteObject(enumerator.Current);
        }
    }

    private IChronologyStore OpenStore()
    {
        var path = StorePath;
        if (path != BuiltInStore.Path)
        {
            return ChronologyStore.Open(path, readOnly: !Writes);
        }

        return Writes
            ? throw new StoreException(
                StoreFault.StoreReadOnly,
                path,
                "The built-in store cannot be changed. Make one of your own, which begins with the same chronology: "
                    + "New-NatoIraqStore ./my.db -Connect")
            : ChronologyStore.Open(path, readOnly: true);
    }
}
