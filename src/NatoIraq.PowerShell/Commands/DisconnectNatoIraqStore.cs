using System.Management.Automation;
using NatoIraq.PowerShell.Session;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Goes back to the built-in store.</summary>
[Cmdlet(VerbsCommunications.Disconnect, "NatoIraqStore")]
public sealed class DisconnectNatoIraqStore : NatoIraqCmdlet
{
    /// <inheritdoc/>
    private protected override void Process() => ConnectedStore.Path = null;
}
