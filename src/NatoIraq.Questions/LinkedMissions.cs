using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>The missions of a store with their lifecycles.</summary>
public static class LinkedMissions
{
    /// <summary>
    /// All of them are linked, whichever are asked for: a mission's predecessors and its end may stand in another's events.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="toldOnce">Counts each happening once; null to count each event separately.</param>
    public static IReadOnlyList<Mission> Of(IChronologyStore store, ToldOnce? toldOnce)
    {
        ArgumentNullException.ThrowIfNull(store);
        var events = store.Query(new EventQuery { Missions = ["*"] });
        return Among(toldOnce is { ChangesNothing: false } ? toldOnce.Complete(events).Order() : events, store);
    }

    /// <summary>All of them, where the events are at hand.</summary>
    /// <param name="events">The events of a store that name a mission, in chronological order; others change nothing.</param>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<Mission> Among(IEnumerable<Event> events, IChronologyStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return MissionLinker.Link(events, store.Entities([MentionField.Mission], []));
    }

    /// <summary>The canonical names of the missions that go by some names (all, if none is given).</summary>
    /// <param name="store">The store.</param>
    /// <param name="names">Names, acronyms or aliases, with wildcards.</param>
    public static IReadOnlySet<string> Named(IChronologyStore store, IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Entities([MentionField.Mission], names).Select(static entity => entity.Name).ToHashSet(StringComparer.Ordinal);
    }
}
