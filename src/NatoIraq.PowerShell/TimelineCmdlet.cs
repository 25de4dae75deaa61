using System.Management.Automation;
using NatoIraq.Chronology.Linking;
using NatoIraq.Reports.Timeline;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that look at many events at once: those from the pipeline, or else all of the store.</summary>
public abstract class TimelineCmdlet : StoreCmdlet
{
    private readonly List<Event> given = [];
    private bool isGiven;

    /// <summary>The events; all of the store where none are given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Event[] InputObject { get; set; } = [];

    /// <summary>The title; where it is left out, that of the source, if it is one.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        isGiven |= MyInvocation.ExpectingInput || MyInvocation.BoundParameters.ContainsKey(nameof(InputObject));
        given.AddRange(InputObject);
    }

    /// <summary>The events, with the missions they mention.</summary>
    private protected TimelineContent Content()
    {
        var events = isGiven || MyInvocation.ExpectingInput ? Distinct(given) : Guard(() => OpenedStore.Query(new EventQuery()).ToList());
        return new TimelineContent
        {
            Title = Title ?? TitleOf(events),
            Events = events,
            Missions = MissionsOf(events),
        };
    }

    private static List<Event> Distinct(List<Event> events) => [.. events.Distinct()];

    private static string TitleOf(List<Event> events)
    {
        var sources = events.Select(static @event => @event.Source).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return sources is [{ Length: > 0 } only] ? only : "Timeline";
    }

    /// <summary>
    /// Of events in the store, the missions as all of its events tell them: a mission's end may stand in an event that was not asked for. Of others, what they
    /// themselves tell.
    /// </summary>
    private IReadOnlyList<Mission> MissionsOf(List<Event> events)
    {
        var named = events.SelectMany(static @event => @event.Missions).ToHashSet(StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return [];
        }

        return Guard(() =>
        {
            var sources = OpenedStore.Sources().Select(static source => source.Title).ToHashSet(StringComparer.Ordinal);
            if (!events.TrueForAll(@event => sources.Contains(@event.Source)))
            {
                return MentionedMissions.Link(events);
            }

            return MissionLinker
                .Link(OpenedStore.Query(new EventQuery { Missions = ["*"] }), OpenedStore.Entities([MentionField.Mission], []))
                .Where(mission => named.Contains(mission.Name))
                .ToList();
        });
    }
}
