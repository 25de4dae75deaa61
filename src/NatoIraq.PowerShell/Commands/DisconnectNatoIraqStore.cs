using System.Management.Automation;
using NatoIraq.PowerShell.Session;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Goes back to the built-in store.</summary>
[Cmdlet(VerbsCommunications.Disconnect, "NatoIraqStore")]
public sealed class DisconnectNatoIraqStore : PSCmdlet
{
    /// <inheritdoc/>
    protected override void ProcessRecord() => ConnectedStore.Path = null;
}
