using System.Management.Automation;
using NatoIraq.Questions;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that say something of many happenings: each is taken into account once, however many sources tell of it.
/// </summary>
public abstract class HappeningSetCmdlet : EventSetCmdlet
{
    private readonly List<Event> given = [];

    /// <summary>Take every event by itself, though several sources tell of one happening.</summary>
    [Parameter]
    public SwitchParameter PerSource { get; set; }

    /// <summary>Takes a happening into account, as the event that stands for it.</summary>
    private protected abstract void TakeOnce(Event happening);

    private protected sealed override void Take(Event @event)
    {
        if (PerSource)
        {
            TakeOnce(@event);
        }
        else
        {
            given.Add(@event);
        }
    }

    /// <summary>Takes all events into account: those of the pipeline, or those of the store where none were given.</summary>
    private protected void TakeAll()
    {
        TakeStored();
        foreach (var happening in Told())
        {
            if (Stopping)
            {
                return;
            }

            TakeOnce(happening);
        }

        given.Clear();
    }

    private IEnumerable<Event> Told()
    {
        var stores = given.Select(static happening => happening.Store ?? "").Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (given.DistinctBy(static happening => happening.Source).Take(2).Count() < 2 && stores is not [{ Length: > 0 }])
        {
            return given;
        }

        if (stores is not [{ Length: > 0 } only])
        {
            // Events of a query know their store only on the pipeline.
            return MyInvocation.ExpectingInput || IsTyped(nameof(InputObject))
                ? StoredHappenings.Of(given).Of(given)
                : StoredHappenings.Of(OpenedStore).Of(given);
        }

        Store = only;
        return StoredHappenings.Of(OpenedStore).Of(given);
    }
}
