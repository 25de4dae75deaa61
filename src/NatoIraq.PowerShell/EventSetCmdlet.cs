using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that say something of many events: those on the pipeline, or those of a store where nothing is piped in.
/// </summary>
public abstract class EventSetCmdlet : StoreCmdlet
{
    /// <summary>The events, from a store or from ConvertFrom-NatoIraqChronology, or their ids; all those of the store, where none are given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>Whether what came down the pipeline were names, so that the events of the store are meant.</summary>
    private protected bool AreNamed { get; private set; }

    /// <summary>Which events of the store are meant; null where it has none of what was asked for.</summary>
    private protected virtual EventQuery? Question() => new();

    /// <summary>Whether an event from the pipeline is meant.</summary>
    private protected virtual bool IsMeant(Event happening) => true;

    /// <summary>Takes a text for what the events of the store are asked about; false where it is the id of an event.</summary>
    private protected virtual bool TakeName(string text) => false;

    /// <summary>Takes an event into account.</summary>
    private protected abstract void Take(Event @event);

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var item in InputObject)
        {
            if (item.BaseObject is string text && TakeName(text))
            {
                AreNamed = true;
            }
            else if (EventOf(item) is { } happening && IsMeant(happening))
            {
                Take(happening);
            }
        }
    }

    /// <summary>Takes the store's events into account, where none were given.</summary>
    private protected void TakeStored()
    {
        // A pipeline that brought nothing asked about nothing.
        if ((!AreNamed && (MyInvocation.ExpectingInput || IsTyped(nameof(InputObject)))) || Question() is not { } question)
        {
            return;
        }

        foreach (var happening in Counted(question))
        {
            Take(happening);
        }
    }
}
