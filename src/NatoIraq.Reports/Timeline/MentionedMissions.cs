using NatoIraq.Chronology.Linking;

namespace NatoIraq.Reports.Timeline;

/// <summary>The missions and decision chains of events that are in no store.</summary>
public static class MentionedMissions
{
    /// <summary>Links the missions that the events themselves name, knowing of them what their mentions know.</summary>
    public static IReadOnlyList<Mission> Link(IReadOnlyCollection<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return MissionLinker.Link(events.Order(), EntitiesOf(events));
    }

    /// <summary>Links the decision chains of the missions that the events themselves name.</summary>
    public static IReadOnlyList<DecisionChain> LinkChains(IReadOnlyCollection<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. DecisionChainLinker.Link(events, EntitiesOf(events)).Where(static chain => chain.Steps.Count > 1)];
    }

    private static IEnumerable<Entity> EntitiesOf(IEnumerable<Event> events) => events
        .SelectMany(static @event => @event.Mentions)
        .Where(EventFacet.IsMission)
        .Select(static mention => mention.Entity ?? new Entity { Field = MentionField.Mission, Name = mention.Name })
        .DistinctBy(static entity => entity.Name, StringComparer.Ordinal);
}
