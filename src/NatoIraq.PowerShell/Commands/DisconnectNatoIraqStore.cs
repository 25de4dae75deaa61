using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Goes back to the built-in store, and forgets the password of the store on a server that was connected.</summary>
[Cmdlet(VerbsCommunications.Disconnect, "NatoIraqStore")]
public sealed class DisconnectNatoIraqStore : NatoIraqCmdlet
{
    /// <inheritdoc/>
    private protected override void Process()
    {
        if (ConnectedStore.Path is not { } path)
        {
            return;
        }

        ConnectedStore.Path = null;
        if (StoreLocator.IsAddress(path) && !ConnectedStore.IsConnectedTo(path))
        {
            StorePasswords.Forget(path);
        }
    }
}
