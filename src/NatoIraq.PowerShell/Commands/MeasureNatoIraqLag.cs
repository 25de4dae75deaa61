using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the days from one event to another: the fewest and the most that their dates allow.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "NatoIraqLag")]
[OutputType(typeof(EventLag))]
public sealed class MeasureNatoIraqLag : StoreCmdlet
{
    /// <summary>The event to count from: its id, or the event.</summary>
    [Parameter(Position = 0, Mandatory = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [ValidateNotNullOrEmpty]
    public PSObject? From { get; set; }

    /// <summary>The events to count to: their ids, or the events.</summary>
    [Parameter(Position = 1, Mandatory = true, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [ValidateNotNullOrEmpty]
    public PSObject[] To { get; set; } = [];

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (Find(From!) is not { } from)
        {
            return;
        }

        foreach (var to in To.Select(Find).OfType<Event>())
        {
            WriteObject(EventLag.Between(from, to));
        }
    }

    private Event? Find(PSObject item)
    {
        if (PipedInput.Event(item) is { } happening)
        {
            return happening;
        }

        if (PipedInput.Names(item, EventInput.Properties) is not [var id, ..])
        {
            WriteError(Errors.InputObjectNotBound(item, "an event or the id of one"));
            return null;
        }

        var found = OpenedStore.Find([id]).Single();
        if (found is null)
        {
            WriteError(Errors.EventNotFound(id));
        }

        return found;
    }
}
