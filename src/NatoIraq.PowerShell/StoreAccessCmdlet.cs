using System.Management.Automation;
using NatoIraq.Chronology;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What every cmdlet that asks or writes a store shares: which store it is, one open connection to it, an end at once on Ctrl+C, and
/// faults as errors with stable ids.
/// </summary>
public abstract class StoreAccessCmdlet : NatoIraqCmdlet
{
    private IChronologyStore? opened;
    private string? openedPath;

    /// <summary>The store to use, instead of the connected or the built-in one. What is piped in brings its own.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? Store { get; set; }

    /// <summary>The moment the store is read as of; null for now.</summary>
    private protected virtual StoreMoment? Moment => null;

    /// <summary>Whether the cmdlet writes; the built-in store refuses that.</summary>
    private protected virtual bool Writes => false;

    /// <summary>The absolute path of the store that this record is about.</summary>
    private protected string StorePath => string.IsNullOrEmpty(Store)
        ? SessionStore.Path(SessionState) ?? ResolveStore(Environment.GetEnvironmentVariable(SessionStore.Variable)!)
        : ResolveStore(Store);

    /// <summary>The open store. Its faults end the cmdlet.</summary>
    private protected IChronologyStore OpenedStore
    {
        get
        {
            var path = StorePath;
            if (opened is null || openedPath != path)
            {
                Close();
                opened = OpenStore(path);
                openedPath = path;
                if (opened.IsOutdated)
                {
                    WriteWarning(
                        $"The store '{path}' was made by an earlier version of NatoIraq. It can be read; to write to it, "
                            + "update it with Update-NatoIraqStore, which makes a backup first.");
                }

                ForgetStore();
            }

            return opened;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    private protected override void Begin()
    {
        if (IsTyped(nameof(Store)) && string.IsNullOrEmpty(Store))
        {
            ThrowTerminatingError(Errors.EmptyArgument(nameof(Store)));
        }
    }

    /// <inheritdoc/>
    private protected override void EndStage() => opened?.Refresh();

    /// <summary>Another store is in use from here on: what was read of the one before is void.</summary>
    private protected virtual void ForgetStore()
    {
    }

    /// <summary>Puts a store's answers on the pipeline as they come, each before the next is read, and each knowing its store.</summary>
    private protected void Emit<T>(IEnumerable<T> answers)
    {
        // To resolve a path costs more than an answer.
        string? path = null;
        foreach (var answer in answers)
        {
            if (Stopping)
            {
                return;
            }

            WriteObject(answer is IStoreItem { Store: null } item ? item.In(path ??= StorePath) : answer);
        }
    }

    /// <summary>
    /// A store's answers, read in another thread while the pipeline works on those before. Until the last, or the end of the cmdlet, nothing else may be asked
    /// of the store.
    /// </summary>
    private protected IEnumerable<T> Ahead<T>(IEnumerable<T> answers) => ReadAhead.Of(answers, Stop);

    /// <summary>Puts an answer on the pipeline; it knows its store.</summary>
    private protected void WriteAnswer(object? answer) => WriteObject(answer is IStoreItem { Store: null } item ? item.In(StorePath) : answer);

    private void Close()
    {
        opened?.Dispose();
        opened = null;
    }

    private IChronologyStore OpenStore(string path)
    {
        if (path != BuiltInStore.Path)
        {
            return ChronologyStore.Open(path, readOnly: !Writes, Moment, Cancellation);
        }

        return Writes
            ? throw new StoreException(
                StoreFault.StoreReadOnly,
                path,
                "The built-in store is read-only. Create your own store, which starts with the same chronology: "
                    + "New-NatoIraqStore ./my.db -Connect")
            : ChronologyStore.Open(path, readOnly: true, Moment, Cancellation);
    }
}
