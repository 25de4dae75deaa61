using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Knowledge;

/// <summary>The missions of a store with their lifecycles.</summary>
internal static class LinkedMissions
{
    /// <summary>
    /// All of them are linked, whichever are asked for: a mission's predecessors and its end may stand in another's events.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="toldOnce">Counts each happening once; null to count each event separately.</param>
    public static IReadOnlyList<Mission> Of(IChronologyStore store, ToldOnce? toldOnce)
    {
        var events = store.Query(new EventQuery { Missions = ["*"] });
        return MissionLinker.Link(toldOnce?.Complete(events) ?? events, store.Entities([MentionField.Mission], []));
    }
}
