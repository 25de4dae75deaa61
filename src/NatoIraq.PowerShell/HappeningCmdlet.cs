using NatoIraq.Chronology.Happenings;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets share that give happenings or what is in them: of the whole store, or those that the events on the pipeline report.
/// </summary>
public abstract class HappeningCmdlet : EventSetCmdlet
{
    private readonly List<Event> given = [];
    private HashSet<Event> known = [];

    /// <summary>Only events of these sources.</summary>
    public abstract string[] Source { get; set; }

    private protected override bool IsMeant(Event happening) =>
        Source.Length == 0 || Source.Any(title => NamePattern.Matches(title, happening.Source));

    private protected override EventQuery? Question()
    {
        var names = new NameCheck(() => OpenedStore, WriteError);
        var query = new EventQuery { Sources = names.Sources(Source) };
        return names.LeftNothing ? null : query;
    }

    private protected override void Take(Event @event) => given.Add(@event);

    /// <summary>Whether all of some events were asked about.</summary>
    private protected bool AreGiven(params ReadOnlySpan<Event> events)
    {
        foreach (var happening in events)
        {
            if (!known.Contains(happening))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The happenings that the events asked about report.</summary>
    /// <param name="all">Whether those come too that one event alone reports.</param>
    private protected IEnumerable<Happening> Happenings(bool all)
    {
        TakeStored();
        known = [.. given];
        var isPiped = MyInvocation.ExpectingInput || IsTyped(nameof(InputObject));
        var stores = given.Select(static happening => happening.Store ?? "").Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (stores is [{ Length: > 0 } only])
        {
            Store = only;
        }

        var isOfStore = !isPiped || stores is [{ Length: > 0 }];
        IReadOnlyList<Happening> found;
        IReadOnlyList<NearPair> notTaken;
        if (isOfStore && !all)
        {
            (found, notTaken) = StoredHappenings.Found(OpenedStore);
        }
        else
        {
            var finder = isOfStore ? StoredHappenings.Finder(OpenedStore) : new HappeningFinder();
            if (!isOfStore)
            {
                given.ForEach(finder.Add);
            }

            found = all ? finder.FindAll() : finder.Find();
            notTaken = finder.NotTaken;
        }

        foreach (var pair in notTaken)
        {
            WriteVerbose(pair.ToString());
        }

        var ids = given.SelectMany(static happening => happening.SubEvents.Prepend(happening)).Select(static happening => happening.Id).ToHashSet(StringComparer.Ordinal);
        return found.Where(happening => happening.Events.Any(ids.Contains));
    }
}
