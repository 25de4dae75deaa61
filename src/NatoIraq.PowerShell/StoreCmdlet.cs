using System.Management.Automation;
using NatoIraq.Chronology.Happenings;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What every cmdlet that asks a store shares: that it can be asked as it was.</summary>
public abstract class StoreCmdlet : StoreAccessCmdlet
{
    /// <summary>What the longest piece of work is called while it goes on.</summary>
    private protected const string FindingHappenings = "Finding what several sources tell of";

    /// <summary>
    /// Read the store as it was then: a time, such as '2026-03-01 14:00', which is local where it names no zone; the number of a revision; or a
    /// line of Get-NatoIraqHistory, for the store as it was after it.
    /// </summary>
    [Parameter]
    [MomentArgument]
    [ValidateNotNull]
    public object? AsOf { get; set; }

    /// <summary>Events of the store, with progress by their number, and an end at once on Ctrl+C.</summary>
    private protected IEnumerable<Event> Counted(EventQuery question, string activity = "Reading events")
    {
        using var meter = Meter(activity);
        var all = Math.Max(1, OpenedStore.Describe().Events);
        var read = 0L;
        foreach (var happening in meter.Watch(OpenedStore.Query(question), _ => (double)read++ / all))
        {
            yield return happening;
        }
    }

    /// <summary>
    /// The event that came down the pipeline, or that has the id that did. What is neither is an error of its own, and null.
    /// </summary>
    private protected Event? EventOf(PSObject item)
    {
        if (PipedInput.Event(item) is { } given)
        {
            return given;
        }

        if (item.BaseObject is not string id)
        {
            WriteError(Errors.InputObjectNotBound(item, "an event"));
            return null;
        }

        if (id.Length > 0 && OpenedStore.Find([id]).Single() is IStoreItem found)
        {
            return (Event)found.In(StorePath);
        }

        WriteError(Errors.EventNotFound(id));
        return null;
    }

    /// <summary>The step that tells each happening of a store once; with progress, for it takes a while where sources are large.</summary>
    private protected ToldOnce ToldOnceIn(IChronologyStore store)
    {
        using var meter = Meter(FindingHappenings);
        return StoredHappenings.Of(store, meter);
    }

    /// <summary>The step that tells each happening once, of events that are of no store.</summary>
    private protected ToldOnce ToldOnceAmong(IEnumerable<Event> events)
    {
        using var meter = Meter(FindingHappenings);
        return StoredHappenings.Of(events, meter);
    }

    /// <inheritdoc/>
    private protected override StoreMoment? Moment => MomentArgumentAttribute.MomentOf(AsOf);
}
