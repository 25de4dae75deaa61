using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that decide about events of a store: which ones, and why.</summary>
public abstract class NamedEventsCmdlet : StoreAccessCmdlet
{
    /// <summary>The events, by id.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Event")]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Events, ids, or objects that name events.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Why; kept with the decision.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <summary>The properties by which an object names events, the surest first.</summary>
    private protected virtual string[] NameProperties => EventInput.Properties;

    /// <summary>Takes an event that was named.</summary>
    private protected abstract void Take(string id);

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var id in Id)
        {
            Take(id);
        }

        foreach (var item in InputObject)
        {
            if ((PipedInput.Event(item) is { } happening ? [happening.Id] : PipedInput.Names(item, NameProperties)) is { } ids)
            {
                ids.ToList().ForEach(Take);
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event or the id of one"));
            }
        }
    }
}
