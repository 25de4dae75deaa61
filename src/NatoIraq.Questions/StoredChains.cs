using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>The decision chains of a store.</summary>
public static class StoredChains
{
    /// <summary>Links them, from those events that chains can be made of.</summary>
    /// <param name="store">The store.</param>
    /// <param name="toldOnce">Counts each happening once; null to count each event separately.</param>
    public static IReadOnlyList<DecisionChain> Of(IChronologyStore store, ToldOnce? toldOnce)
    {
        ArgumentNullException.ThrowIfNull(store);
        var events = store.Query(new EventQuery { Linkable = true });
        return Among(toldOnce?.Complete(events) ?? events, store);
    }

    /// <summary>Links them, where the events are at hand.</summary>
    /// <param name="events">The events of a store that chains can be made of; others change nothing.</param>
    /// <param name="store">The store.</param>
    public static IReadOnlyList<DecisionChain> Among(IEnumerable<Event> events, IChronologyStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return DecisionChainLinker.Link(events, store.Entities([MentionField.Mission], []));
    }

    /// <summary>Whether a chain is about one of some missions.</summary>
    /// <param name="store">The store.</param>
    /// <param name="missions">Names, acronyms or aliases, with wildcards; none for any chain.</param>
    public static Func<DecisionChain, bool> AreAbout(IChronologyStore store, IReadOnlyCollection<string> missions)
    {
        ArgumentNullException.ThrowIfNull(missions);
        if (missions.Count == 0)
        {
            return static _ => true;
        }

        var names = LinkedMissions.Named(store, missions);
        return chain => chain.Mission is not null && names.Contains(chain.Mission);
    }

    /// <summary>Whether one of some events, or another that tells of the same happening, is a step of a chain.</summary>
    /// <param name="events">The events.</param>
    /// <param name="toldOnce">What the chains were told by; null where every event was taken by itself.</param>
    public static Func<DecisionChain, bool> AreThrough(IEnumerable<Event> events, ToldOnce? toldOnce)
    {
        var ids = events
            .SelectMany(happening => toldOnce?.Find(happening)?.Events ?? new ValueList<string>([happening.Id]))
            .ToHashSet(StringComparer.Ordinal);
        return chain => chain.Steps.Any(step => ids.Contains(step.Event) || ids.Contains(step.Event.Split('.')[0]));
    }
}
