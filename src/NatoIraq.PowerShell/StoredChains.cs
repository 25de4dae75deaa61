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
        var events = store.Query(new EventQuery { Linkable = true });
        return DecisionChainLinker.Link(toldOnce?.Complete(events) ?? events, store.Entities([MentionField.Mission], []));
    }
}
