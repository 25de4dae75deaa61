using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that say or do something of whole stores, which may come down the pipeline as paths or files.</summary>
public abstract class PipedStoreCmdlet : StoreAccessCmdlet
{
    /// <summary>Stores: paths, files, or objects that know their store.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <inheritdoc/>
    private protected sealed override void Process()
    {
        if (InputObject is not null && !IsTyped(nameof(Store)))
        {
            if (PipedInput.Names(InputObject, nameof(Store), "FullName", "Path", "PSPath") is not [var path])
            {
                WriteError(Errors.InputObjectNotBound(InputObject, "a store or the path of one"));
                return;
            }

            Store = path;
        }

        ProcessStore();
    }

    /// <summary>What is done for each store.</summary>
    private protected abstract void ProcessStore();
}
