using System.Management.Automation;
using NatoIraq.Chronology.Linking;
using NatoIraq.Reports.Timeline;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that look at many events at once: those from the pipeline, or else all of the store.</summary>
public abstract class TimelineCmdlet : StoreCmdlet
{
    private readonly List<Event> given = [];

    /// <summary>The events; all of the store where none are given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Event[] InputObject { get; set; } = [];

    /// <summary>The title; where it is left out, that of the source, if it is one.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => given.AddRange(InputObject);

    /// <summary>The events, with the missions, decision chains and sources that they are of.</summary>
    private protected TimelineContent Content()
    {
        // A pipeline that brought nothing asked for a picture of nothing.
        var isGiven = MyInvocation.ExpectingInput || MyInvocation.BoundParameters.ContainsKey(nameof(InputObject));
        var events = isGiven ? [.. given.Distinct()] : Guard(() => OpenedStore.Query(new EventQuery()).ToList());
        var content = new TimelineContent { Title = Title ?? TitleOf(events), Events = events };
        return Guard(() =>
        {
            var sources = OpenedStore.Sources().ToList();
            return IsStored(events, sources) ? Stored(content, sources) : content with
            {
                Missions = MentionedMissions.Link(events),
                Chains = MentionedMissions.LinkChains(events),
            };
        });
    }

    /// <summary>Whether all of the events are of sources that the store holds.</summary>
    private protected static bool IsStored(IReadOnlyList<Event> events, IEnumerable<Source> sources)
    {
        var titles = sources.Select(static source => source.Title).ToHashSet(StringComparer.Ordinal);
        return events.All(@event => titles.Contains(@event.Source));
    }

    private static string TitleOf(List<Event> events)
    {
        var sources = events.Select(static @event => @event.Source).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return sources is [{ Length: > 0 } only] ? only : "Timeline";
    }

    /// <summary>
    /// Events of the store with missions and chains as all of its events tell them: a mission's end may stand in an event that was not
    /// asked for.
    /// </summary>
    private TimelineContent Stored(TimelineContent content, IReadOnlyList<Source> sources)
    {
        var named = content.Events.SelectMany(static @event => @event.Missions).ToHashSet(StringComparer.Ordinal);
        var missions = named.Count == 0
            ? []
            : MissionLinker.Link(OpenedStore.Query(new EventQuery { Missions = ["*"] }), OpenedStore.Entities([MentionField.Mission], []));
        var ids = content.Events
            .SelectMany(static @event => @event.SubEvents.Select(static sub => sub.Id).Prepend(@event.Id))
            .ToHashSet(StringComparer.Ordinal);
        return content with
        {
            Missions = [.. missions.Where(mission => named.Contains(mission.Name))],
            Chains = [.. StoredChains.Of(OpenedStore).Where(chain => chain.Steps.Any(step => ids.Contains(step.Event)))],
            Sources = sources,
        };
    }
}
