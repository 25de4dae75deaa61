using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>The decision chains of a store.</summary>
internal static class StoredChains
{
    /// <summary>Links them, from those events that chains can be made of.</summary>
    /// <param name="store">The store.</param>
    /// <param name="toldOnce">Counts each happening once; null to count each event separately.</param>
    public static IReadOnlyList<DecisionChain> Of(IChronologyStore store, ToldOnce? toldOnce)
    {
        var events = Linkable(store);
        return DecisionChainLinker.Link(toldOnce?.Complete(events) ?? events, store.Entities([MentionField.Mission], []));
    }

    private static IEnumerable<Event> Linkable(IChronologyStore store) =>
        new[] { new EventQuery { Missions = ["*"] }, new EventQuery { Requesters = ["*"] }, new EventQuery { Kinds = [EventKind.Request, EventKind.Decision] } }
            .SelectMany(query => store.Query(query).ToList())
            .DistinctBy(static happening => happening.Id, StringComparer.Ordinal);
}
