using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that say something of many happenings: each is taken into account once, however many sources report it.
/// </summary>
public abstract class HappeningSetCmdlet : EventSetCmdlet
{
    private readonly List<Event> given = [];

    /// <summary>Counts each event separately, even if several sources report the same happening.</summary>
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
        foreach (var happening in Happenings())
        {
            if (Stopping)
            {
                return;
            }

            TakeOnce(happening);
        }

        given.Clear();
    }

    private IEnumerable<Event> Happenings()
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
                ? ToldOnceAmong(given).Of(given)
                : ToldOnceIn(OpenedStore).Of(given);
        }

        Store = only;
        return ToldOnceIn(OpenedStore).Of(given);
    }
}
