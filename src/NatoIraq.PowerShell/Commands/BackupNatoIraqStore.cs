using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Copies a store as it is, of whatever version, while others read and write it.</summary>
[Cmdlet(VerbsData.Backup, "NatoIraqStore", SupportsShouldProcess = true)]
[OutputType(typeof(System.IO.FileInfo), typeof(StoreDescription))]
public sealed class BackupNatoIraqStore : StoreAccessCmdlet
{
    /// <summary>The file to make, or the address of a database without a store.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Destination { get; set; } = "";

    /// <summary>Replace a file that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var destination = ResolveNewStore(Destination);
        if (destination == StorePath)
        {
            ThrowTerminatingError(Errors.CopyOntoItself(destination));
        }

        if (ShouldProcess(destination, $"Back up the store '{StorePath}'"))
        {
            using (var meter = Meter($"Backing up '{StorePath}'"))
            {
                ChronologyStore.Backup(StorePath, destination, Force, meter, Cancellation);
            }

            if (StoreLocator.IsAddress(destination))
            {
                using var made = ChronologyStore.Open(destination, readOnly: true, cancellation: Cancellation);
                WriteObject(made.Describe());
            }
            else
            {
                WriteFile(destination);
            }
        }
    }
}
