using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Makes a store this runspace's: every cmdlet without -Store uses it from here on.</summary>
[Cmdlet(VerbsCommunications.Connect, "NatoIraqStore")]
[OutputType(typeof(StoreDescription))]
public sealed class ConnectNatoIraqStore : StoreFileCmdlet
{
    /// <inheritdoc/>
    private protected override void Process()
    {
        var path = ResolvedPath;
        DoAndDescribe(path, () =>
        {
            using var store = ChronologyStore.Open(path, readOnly: true);
            ConnectedStore.Path = path;
        });
    }
}
