using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>Events that a question gives, by their ids, in chronological order.</summary>
/// <param name="question">The question.</param>
/// <param name="belongs">Which of them stand here; null for all.</param>
internal sealed class EventsFolder(EventQuery question, Func<Event, bool>? belongs = null) : IDriveFolder
{
    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) => store.Query(question).Where(Belongs).Select(ItemOf);

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name)
    {
        if (store.Find([name]).Single() is not { Parent: null } found || !Belongs(found))
        {
            return [];
        }

        // Asked of the event's own days only, so that a store of any size answers at once.
        var there = question with { Dates = [new DateCriterion(DateRelation.During, found.ToEdtf())] };
        return store.Query(there).Where(other => other.Id == found.Id).Select(ItemOf).Take(1);
    }

    private bool Belongs(Event happening) => belongs is null || belongs(happening);

    private static DriveItem ItemOf(Event happening) => new(happening.Id, () => happening);
}
