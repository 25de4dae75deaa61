using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>The decision chains of a store.</summary>
internal static class StoredChains
{
    /// <summary>Links them, from those events that chains can be made of.</summary>
    public static IReadOnlyList<DecisionChain> Of(IChronologyStore store) =>
        DecisionChainLinker.Link(Linkable(store), store.Entities([MentionField.Mission], []));

    private static IEnumerable<Event> Linkable(IChronologyStore store) =>
        new[] { new EventQuery { Missions = ["*"] }, new EventQuery { Requesters = ["*"] }, new EventQuery { Kinds = [EventKind.Request, EventKind.Decision] } }
            .SelectMany(query => store.Query(query).ToList())
            .DistinctBy(static happening => happening.Id, StringComparer.Ordinal);
}
