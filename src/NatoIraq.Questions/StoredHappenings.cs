using NatoIraq.Chronology.Happenings;
using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>The happenings of a store: what the rules find among all its events, and what its user has ruled.</summary>
public static class StoredHappenings
{
    /// <summary>The step that tells each happening once.</summary>
    public static ToldOnce Of(IChronologyStore store)
    {
        // A source that is alone tells everything once, and its events need not be looked at.
        var hasSeveral = store.Sources().Skip(1).Any() || store.Rulings().Count > 0;
        return new ToldOnce(hasSeveral ? Finder(store).Find() : []);
    }

    /// <summary>A finder with all events of a store.</summary>
    public static HappeningFinder Finder(IChronologyStore store)
    {
        var finder = new HappeningFinder(store.Rulings(), [.. store.Sources().Select(static source => source.Title)]);
        foreach (var happening in store.Query(new EventQuery()))
        {
            finder.Add(happening);
        }

        return finder;
    }

    /// <summary>The step that tells each happening once, of events that are of no store.</summary>
    public static ToldOnce Of(IEnumerable<Event> events)
    {
        var finder = new HappeningFinder();
        foreach (var happening in events)
        {
            finder.Add(happening);
        }

        return new ToldOnce(finder.Find());
    }
}
