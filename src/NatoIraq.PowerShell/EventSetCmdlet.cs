using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that say something of many events: those on the pipeline, or those of a store where nothing is piped in.
/// </summary>
public abstract class EventSetCmdlet : StoreCmdlet
{
    private protected const string StoreSet = "Store";
    private protected const string ObjectSet = "Object";

    /// <summary>The events, from a store or from ConvertFrom-NatoIraqChronology; all those of the store, where none are given.</summary>
    [Parameter(ParameterSetName = ObjectSet, Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Event[] InputObject { get; set; } = [];

    /// <summary>Which events of the store are meant; null where it has none of what was asked for.</summary>
    private protected virtual EventQuery? Question() => new();

    /// <summary>Takes an event into account.</summary>
    private protected abstract void Take(Event @event);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var item in InputObject)
        {
            Take(item);
        }
    }

    /// <summary>Takes the store's events into account, where none were given.</summary>
    private protected void TakeStored()
    {
        // A pipeline that brought nothing asked about nothing.
        if (MyInvocation.ExpectingInput || ParameterSetName == ObjectSet || Question() is not { } question)
        {
            return;
        }

        using var events = OpenedStore.Query(question).GetEnumerator();
        while (!Stopping && Guard(events.MoveNext))
        {
            Take(events.Current);
        }
    }
}
