using NatoIraq.Chronology.Linking;

namespace NatoIraq.Reports.Timeline;

/// <summary>The missions of events that are in no store.</summary>
public static class MentionedMissions
{
    /// <summary>Links the missions that the events themselves name, knowing of them what their mentions know.</summary>
    public static IReadOnlyList<Mission> Link(IReadOnlyCollection<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var entities = events
            .SelectMany(static @event => @event.Mentions)
            .Where(EventFacet.IsMission)
            .Select(static mention => mention.Entity ?? new Entity { Field = MentionField.Mission, Name = mention.Name })
            .DistinctBy(static entity => entity.Name, StringComparer.Ordinal);
        return MissionLinker.Link(events, entities);
    }
}
