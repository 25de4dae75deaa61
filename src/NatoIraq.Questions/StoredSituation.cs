using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.Questions;

/// <summary>What was true on a day, as a store tells it. Asks for no more events than can matter.</summary>
public static class StoredSituation
{
    /// <summary>Tells it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="on">The day, or a longer time.</param>
    /// <param name="match">Whether what only may have been true counts (Possible), or must have been (Certain).</param>
    /// <param name="missions">The missions, linked (<see cref="LinkedMissions"/>).</param>
    /// <param name="toldOnce">Counts each happening once; null to count each event separately.</param>
    public static Situation On(IChronologyStore store, EdtfDate on, MatchMode match, IEnumerable<Mission> missions, ToldOnce? toldOnce)
    {
        var events = Telling(store, on);
        return SituationReader.Read(on, match, toldOnce?.Complete(events) ?? events, missions);
    }

    /// <summary>The events with a date; the others change nothing.</summary>
    private static IEnumerable<Event> Telling(IChronologyStore store, EdtfDate on) =>
        new[]
        {
            new EventQuery { Dates = SituationReader.Near(on) is { } near ? [new DateCriterion(DateRelation.During, near)] : [] },
            new EventQuery { Kinds = [EventKind.Agreement, EventKind.Termination] },
            new EventQuery
            {
                Dates = [new DateCriterion(DateRelation.Before, on)],
                Match = MatchMode.Certain,
                Descending = true,
                First = 1,
            },
            new EventQuery { Dates = [new DateCriterion(DateRelation.After, on)], Match = MatchMode.Certain, First = 1 },
        }
        .SelectMany(query => store.Query(query).ToList())
        .DistinctBy(static happening => happening.Id, StringComparer.Ordinal);
}
