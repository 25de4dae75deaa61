using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Hides events from every answer, as a revision that can be undone. Nothing is deleted, and an import does not bring them back.</summary>
[Cmdlet(VerbsCommon.Remove, "NatoIraqEvent", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveNatoIraqEvent : NamedEventsCmdlet
{
    private protected override void Take(string id)
    {
        if (OpenedStore.Find([id]).Single() is not { } found)
        {
            WriteError(Errors.EventNotFound(id));
        }
        else if (ShouldProcess($"{id} {found.Title}", "Hide the event"))
        {
            OpenedStore.Remove(id, Reason);
        }
    }
}
