using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Actors;

/// <summary>An actor with the events that mention it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Events">The events in chronological order, with its part in each.</param>
internal sealed record ActorAppearances(string Name, IReadOnlyList<(PlacedEvent Placed, ActorPart Part)> Events)
{
    /// <summary>Who appears in events, most frequent first, and those of one frequency by when they first appear.</summary>
    public static IReadOnlyList<ActorAppearances> In(IEnumerable<PlacedEvent> events) =>
    [
        .. events
            .SelectMany(static placed => placed.Event.Mentions
                .Where(EventFacet.IsActor)
                .GroupBy(static mention => mention.Name, StringComparer.Ordinal)
                .Select(mentions => (mentions.Key, Placed: placed, Part: ActorPart.Of([.. mentions.Select(static mention => mention.Role)]))))
            .GroupBy(static appearance => appearance.Key, StringComparer.Ordinal)
            .Select(static group => new ActorAppearances(group.Key, [.. group.Select(static appearance => (appearance.Placed, appearance.Part))]))
            .OrderByDescending(static actor => actor.Events.Count),
    ];

    /// <summary>What a reader is told: "North Atlantic Council, 2004–2018: 6 events".</summary>
    public string Told => DisplayText.Of($"{Name}: {ChartMetrics.Counted(Events.Count, "event")}");
}
