using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Tells who changed what in a store, when and why, the oldest first.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqHistory")]
[OutputType(typeof(HistoryEntry))]
public sealed class GetNatoIraqHistory : StoreCmdlet
{
    /// <summary>Only what concerns these events and their sub-events.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Only these revisions.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public long[] Revision { get; set; } = [];

    /// <summary>Events, or objects that name one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var item in InputObject)
        {
            if (PipedInput.Event(item) is { } happening)
            {
                Tell(happening.Id);
            }
            else if (PipedInput.Names(item, EventInput.Properties) is { } ids)
            {
                ids.ToList().ForEach(Tell);
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event or the id of one"));
            }
        }

        foreach (var id in Id)
        {
            Tell(id);
        }

        if (!MyInvocation.ExpectingInput && Id.Length + InputObject.Length == 0)
        {
            Tell(null);
        }
    }

    private void Tell(string? id)
    {
        var any = false;
        foreach (var entry in OpenedStore.History(id, null).Where(entry => Revision.Length == 0 || Revision.Contains(entry.Revision)))
        {
            if (Stopping)
            {
                return;
            }

            any = true;
            WriteAnswer(entry);
        }

        if (!any && id is not null && Revision.Length == 0)
        {
            WriteError(Errors.EventNotFound(id));
        }
    }
}
