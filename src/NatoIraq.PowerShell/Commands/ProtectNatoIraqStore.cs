using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Makes a finished store one compact, read-only file: to hand over, to archive, or to be read from where nothing can be written. The
/// built-in store is one. It cannot be undone, so it asks first; New-NatoIraqStore -From makes a copy that can be written again.
/// </summary>
[Cmdlet(VerbsSecurity.Protect, "NatoIraqStore", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(StoreDescription))]
public sealed class ProtectNatoIraqStore : StoreFileCmdlet
{
    /// <inheritdoc/>
    private protected override void Process()
    {
        var path = ResolvedPath;
        if (ShouldProcess(path, "Make the store read-only"))
        {
            DoAndDescribe(path, () => ChronologyStore.Ship(path, Cancellation));
        }
    }
}
