using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Hides events from every answer, as a revision that can be undone. Nothing is deleted, and an import does not bring them back.</summary>
[Cmdlet(VerbsCommon.Remove, "NatoIraqEvent", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveNatoIraqEvent : StoreAccessCmdlet
{
    /// <summary>Ids of events or sub-events.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Events, or objects that name one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Why; kept with the change.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var id in Id)
        {
            Remove(id);
        }

        foreach (var item in InputObject)
        {
            if (PipedInput.Event(item) is { } happening)
            {
                Remove(happening.Id);
            }
            else if (PipedInput.Names(item, EventInput.Properties) is { } ids)
            {
                ids.ToList().ForEach(Remove);
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event or the id of one"));
            }
        }
    }

    private void Remove(string id)
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
