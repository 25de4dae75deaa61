using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Knowledge;

/// <summary>The missions of a store with their lifecycles.</summary>
internal static class LinkedMissions
{
    /// <summary>
    /// All of them are linked, whichever are asked for: a mission's predecessors and its end may stand in another's events.
    /// </summary>
    public static IReadOnlyList<Mission> Of(IChronologyStore store) =>
        MissionLinker.Link(store.Query(new EventQuery { Missions = ["*"] }), store.Entities([MentionField.Mission], []));
}
