using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that say something of many happenings: each is taken into account once, however many sources report it.
/// </summary>
public abstract class HappeningSetCmdlet : EventSetCmdlet
{
    private readonly List<Event> given = [];
    private readonly HashSet<string> stores = new(StringComparer.Ordinal);

    /// <summary>Counts each event separately, even if several sources report the same happening.</summary>
    [Parameter]
    public SwitchParameter PerSource { get; set; }

    /// <summary>Takes a happening into account, as the event that stands for it.</summary>
    private protected abstract void TakeOnce(Event happening);

    private protected sealed override void Take(Event @event)
    {
        stores.Add(@event.Store ?? "");
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

    /// <summary>Puts answers on the pipeline; they know the store whose events were given, if there is but one.</summary>
    private protected void EmitOfGiven<T>(IEnumerable<T> answers)
    {
        if (!IsGiven || OnlyStore is not null)
        {
            Store = OnlyStore ?? Store;
            Emit(answers);
        }
        else
        {
            WriteObject(answers, enumerateCollection: true);
        }
    }

    /// <summary>The one store that the events on the pipeline are of; null for those of no store, or of several.</summary>
    private string? OnlyStore => stores.Count == 1 && stores.First() is { Length: > 0 } only ? only : null;

    private bool IsGiven => MyInvocation.ExpectingInput || IsTyped(nameof(InputObject));

    private IEnumerable<Event> Happenings()
    {
        if (given.DistinctBy(static happening => happening.Source).Take(2).Count() < 2 && OnlyStore is null)
        {
            return given;
        }

        if (OnlyStore is null)
        {
            // Events of a query know their store only on the pipeline.
            return IsGiven ? ToldOnceAmong(given).Of(given) : ToldOnceIn(OpenedStore).Of(given);
        }

        Store = OnlyStore;
        return ToldOnceIn(OpenedStore).Of(given);
    }
}
