using NatoIraq.Chronology.Happenings;
using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>
/// The happenings of a store: what the rules find among all its events, and what its user has ruled. What was found last is remembered by
/// store and revision, so that the next question does not look again.
/// </summary>
public static class StoredHappenings
{
    private const int MostRemembered = 4;

    private static readonly Lock Gate = new();
    private static readonly List<(StoreState State, FoundHappenings Found)> Remembered = [];

    /// <summary>The step that counts each happening once.</summary>
    /// <param name="store">The store.</param>
    /// <param name="progress">Is told how much is done; may end it by an exception.</param>
    public static ToldOnce Of(IChronologyStore store, IProgress<double>? progress = null)
    {
        // A source that is alone tells everything once, and its events need not be looked at.
        var hasSeveral = store.Sources().Skip(1).Any() || store.Rulings().Count > 0;
        return new ToldOnce(hasSeveral ? Found(store, progress).Happenings : []);
    }

    /// <summary>The happenings that several events report, or that a user has decided something of.</summary>
    /// <param name="store">The store.</param>
    /// <param name="progress">Is told how much is done; may end it by an exception.</param>
    public static FoundHappenings Found(IChronologyStore store, IProgress<double>? progress = null)
    {
        var moment = store.Moment();
        var state = new StoreState(store.Describe().Path, moment.Number, moment.Time);
        lock (Gate)
        {
            if (Remembered.Find(each => each.State == state) is { Found: { } known })
            {
                return known;
            }
        }

        var finder = Finder(store);
        var found = new FoundHappenings(finder.Find(progress), finder.NotTaken);
        lock (Gate)
        {
            Remembered.RemoveAll(each => each.State.Path == state.Path && each.State.Revision == state.Revision);
            Remembered.Insert(0, (state, found));
            Remembered.RemoveRange(Math.Min(MostRemembered, Remembered.Count), Math.Max(0, Remembered.Count - MostRemembered));
        }

        return found;
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

    /// <summary>The step that counts each happening once, of events that are of no store.</summary>
    public static ToldOnce Of(IEnumerable<Event> events, IProgress<double>? progress = null)
    {
        var finder = new HappeningFinder();
        foreach (var happening in events)
        {
            finder.Add(happening);
        }

        return new ToldOnce(finder.Find(progress));
    }

    /// <summary>What a store says: a revision of another file at the same path has another time.</summary>
    private sealed record StoreState(string Path, long Revision, DateTime Time);
}

/// <summary>What was found in a store.</summary>
/// <param name="Happenings">The happenings.</param>
/// <param name="NotTaken">Pairs that have much in common and were not taken for one.</param>
public sealed record FoundHappenings(IReadOnlyList<Happening> Happenings, IReadOnlyList<NearPair> NotTaken);
