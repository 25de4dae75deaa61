using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Net;
using System.Security;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Makes a store this runspace's: every cmdlet without -Store uses it from here on.</summary>
[Cmdlet(VerbsCommunications.Connect, "NatoIraqStore")]
[OutputType(typeof(StoreDescription))]
public sealed class ConnectNatoIraqStore : StoreFileCmdlet
{
    /// <summary>The name of a secret (Microsoft.PowerShell.SecretManagement) that has the password for a store on a server.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Secret { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var path = ResolvedPath;
        if (Secret is not null)
        {
            if (!StoreLocator.IsAddress(path))
            {
                ThrowTerminatingError(Errors.SecretForFile(path));
            }

            StorePasswords.Set(path, ReadSecret(Secret));
        }

        DoAndDescribe(path, () =>
        {
            using var store = ChronologyStore.Open(path, readOnly: true, cancellation: Cancellation);
            ConnectedStore.Path = path;
        });
    }

    private string ReadSecret(string name)
    {
        if (InvokeCommand.GetCommand("Get-Secret", CommandTypes.Function | CommandTypes.Cmdlet) is not { } command)
        {
            ThrowTerminatingError(Errors.SecretUnavailable(name, "The module Microsoft.PowerShell.SecretManagement is not installed.", inner: null));
            return "";
        }

        try
        {
            var found = InvokeCommand.InvokeScript(
                "param($command, $name) & $command -Name $name -ErrorAction Stop", useNewScope: true, PipelineResultTypes.None, input: null, command, name);
            return (found is [{ BaseObject: var secret }] ? secret : null) switch
            {
                string text => text,
                SecureString secure => new NetworkCredential("", secure).Password,
                PSCredential credential => credential.GetNetworkCredential().Password,
                _ => throw new ItemNotFoundException("It is no password: a string, a SecureString or a credential."),
            };
        }
        catch (RuntimeException error)
        {
            ThrowTerminatingError(Errors.SecretUnavailable(name, error.Message, error));
            return "";
        }
    }
}
