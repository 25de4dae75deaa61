namespace NatoIraq.Chronology.Linking;

/// <summary>Events → missions with their lifecycles.</summary>
public static class MissionLinker
{
    /// <summary>Links the missions that <paramref name="events"/> mention.</summary>
    /// <param name="events">Events (with ids) that mention a mission, in any order.</param>
    /// <param name="missions">The mission entities the mentions name.</param>
    public static IReadOnlyList<Mission> Link(IEnumerable<Event> events, IEnumerable<Entity> missions) =>
        throw new NotSupportedException($"{events}{missions}");
}
