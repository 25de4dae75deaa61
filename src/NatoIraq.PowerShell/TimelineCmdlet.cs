using System.Management.Automation;
using NatoIraq.Chronology.Measuring;
using NatoIraq.Questions;
using NatoIraq.Reports.Timeline;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that look at many events at once: those from the pipeline, or else all of the store.</summary>
public abstract class TimelineCmdlet : StoreCmdlet
{
    private readonly List<Event> given = [];
    private bool refused;

    /// <summary>The events; all of the store where none are given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The title; by default, the mission that all of some selected events name, or the title of the source, if each is one.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>Counts each event separately, even if several sources report the same happening.</summary>
    [Parameter]
    public SwitchParameter PerSource { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        foreach (var item in InputObject)
        {
            if (EventOf(item) is { } happening)
            {
                given.Add(happening);
            }
            else
            {
                refused = true;
            }
        }
    }

    /// <summary>Whether a pipeline brought no event, and so there is nothing to write where a file would be lost or all was refused.</summary>
    private protected bool HasNothing(bool wouldLose, string path)
    {
        if (!IsGiven || given.Count > 0 || !(refused || wouldLose))
        {
            return false;
        }

        if (!refused)
        {
            WriteWarning($"{path}: the pipeline was empty. The file was not changed; use -Force to replace it.");
        }

        return true;
    }

    /// <summary>The events, with the missions, decision chains and sources that they are of.</summary>
    private protected TimelineContent Content()
    {
        var events = IsGiven ? [.. given.Distinct()] : OpenedStore.Query(new EventQuery()).ToList();
        var store = StoreOf(events);
        var title = Title ?? (IsGiven && store is not null ? MissionOf(events, store) : null) ?? TitleOf(events);
        var toldOnce = PerSource ? null : store is null ? ToldOnceAmong(events) : ToldOnceIn(store);
        var told = toldOnce?.Of(events).Order().ToList() ?? events;
        var content = new TimelineContent { Title = title, Events = told };
        if (store is null)
        {
            return content with { Missions = MentionedMissions.Link(told), Chains = MentionedMissions.LinkChains(told) };
        }

        return IsGiven
            ? Linked(content, store, LinkedMissions.Of(store, toldOnce), StoredChains.Of(store, toldOnce)) with { Gaps = SilencesOf(events, store) }
            : Linked(content, store, LinkedMissions.Among(told, store), StoredChains.Among(told, store));
    }

    /// <summary>The gaps in the sources of some events: what was not asked for is not a gap.</summary>
    private static IReadOnlyList<Gap> SilencesOf(IReadOnlyList<Event> events, IChronologyStore store)
    {
        var sources = events.Select(static happening => happening.Source).ToHashSet(StringComparer.Ordinal);
        return GapFinder.Among(store.Query(new EventQuery()).Where(happening => sources.Contains(happening.Source)));
    }

    /// <summary>A pipeline that brought nothing asked for a picture of nothing.</summary>
    private bool IsGiven => MyInvocation.ExpectingInput || IsTyped(nameof(InputObject));

    /// <summary>
    /// The store that all of the events are of, open; null where they are of several, or of none. Events read back from a file are of the
    /// store that has their sources.
    /// </summary>
    private protected IChronologyStore? StoreOf(IReadOnlyList<Event> events)
    {
        var stores = events.Select(static happening => happening.Store).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (stores is [{ Length: > 0 } only])
        {
            Store = only;
            return OpenedStore;
        }

        if (stores.Count > 1)
        {
            return null;
        }

        var titles = OpenedStore.Sources().Select(static source => source.Title).ToHashSet(StringComparer.Ordinal);
        return events.All(happening => titles.Contains(happening.Source)) ? OpenedStore : null;
    }

    /// <summary>The only mission that all of the events name; null where the events are all of the store's.</summary>
    private static string? MissionOf(List<Event> events, IChronologyStore store)
    {
        if (events.Count == 0 || events.Count >= store.Sources().Sum(static source => source.Events))
        {
            return null;
        }

        var named = events[0].Missions.ToHashSet(StringComparer.Ordinal);
        foreach (var @event in events)
        {
            named.IntersectWith(@event.Missions);
        }

        return named.Count == 1 ? named.Single() : null;
    }

    private static string TitleOf(List<Event> events)
    {
        var sources = events.Select(static @event => @event.Source).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return sources is [{ Length: > 0 } only] ? only : "Timeline";
    }

    /// <summary>
    /// Events of the store with those missions and chains that they tell of, as all of its events tell them: a mission's end may stand in an event that was not
    /// asked for.
    /// </summary>
    private static TimelineContent Linked(TimelineContent content, IChronologyStore store, IReadOnlyList<Mission> missions, IReadOnlyList<DecisionChain> chains)
    {
        var named = content.Events.SelectMany(static @event => @event.Missions).ToHashSet(StringComparer.Ordinal);
        var ids = content.Events
            .SelectMany(static @event => @event.SubEvents.Select(static sub => sub.Id).Prepend(@event.Id))
            .ToHashSet(StringComparer.Ordinal);
        return content with
        {
            Missions = [.. missions.Where(mission => named.Contains(mission.Name))],
            Chains = [.. chains.Where(chain => chain.Steps.Count > 1 && chain.Steps.Any(step => ids.Contains(step.Event)))],
            Sources = [.. store.Sources()],
        };
    }
}
