using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Brings a store that an earlier version made to this one, after a backup. Whatever happens, it is the old store or the new one.
/// </summary>
[Cmdlet(VerbsData.Update, "NatoIraqStore", SupportsShouldProcess = true)]
[OutputType(typeof(StoreUpdate))]
public sealed class UpdateNatoIraqStore : PipedStoreCmdlet
{
    /// <summary>The file for the backup; one beside the store, where none is given: my.schema-2.db.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    public string? Backup { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void ProcessStore()
    {
        if (StorePath == BuiltInStore.Path)
        {
            // Says so.
            _ = OpenedStore;
        }

        var backup = Backup is null ? null : StoreLocator.IsAddress(Backup) ? ResolveStore(Backup) : ResolveOutput(Backup, noClobber: true);
        if (ShouldProcess(StorePath, "Back up and update the store"))
        {
            using var meter = Meter($"Updating '{StorePath}'");
            WriteObject(ChronologyStore.Update(StorePath, backup is null ? null : StoreLocator.Parse(backup), meter, Cancellation));
        }
    }
}
