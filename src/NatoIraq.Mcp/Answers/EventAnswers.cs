using NatoIraq.Mcp.Access;
using NatoIraq.Reports.Citations;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Answers;

/// <summary>Events of a store → answers, with what the store knows of their sources.</summary>
internal sealed class EventAnswers(IChronologyStore store)
{
    private readonly Lazy<Dictionary<string, Source>> sources =
        new(() => store.Sources().ToDictionary(static source => source.Title, StringComparer.Ordinal));

    /// <summary>The event as it stands in a list.</summary>
    public EventAnswer Of(Event happening) => Answer(happening, Paging.ListedText);

    /// <summary>The events of some ids, as they stand in a list; an id that names none is left out.</summary>
    public IEnumerable<EventAnswer> Find(IEnumerable<string> ids) => store.Find(ids).OfType<Event>().Select(Of);

    /// <summary>The event with as much of its text as an answer can hold.</summary>
    public EventAnswer Whole(Event happening) => Answer(happening, Paging.WholeText);

    /// <summary>The citation of an event.</summary>
    public Citation Cite(Event happening) => Citation.Of(happening, sources.Value.GetValueOrDefault(happening.Source));

    /// <summary>Names for an answer.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<string> names) =>
        [.. names.Take(Paging.Listed).Select(static name => ChronologyText.Cut(name, Paging.ListedText))];

    private EventAnswer Answer(Event happening, int mostText)
    {
        IReadOnlyList<string> corrected = [.. happening.Corrections.Select(static correction => correction.Field).Distinct(StringComparer.Ordinal)];
        return new EventAnswer
        {
            Id = happening.Id,
            Date = DateAnswer.Of(happening),
            Kind = happening.Kind,
            Title = ChronologyText.Cut(happening.Title, Paging.ListedText),
            Text = ChronologyText.Cut(happening.Text, mostText),
            Place = SourcePlace.Of(happening),
            Basis = corrected.Count > 0 ? Basis.Corrected : Basis.Stated,
            CorrectedFields = corrected,
            DateMatch = happening.DateMatch,
            Missions = Names(happening.Missions),
            Agents = Names(happening.Agents),
            Requesters = Names(happening.Requesters),
            Places = Names(happening.Places),
            SubEvents = Names(happening.SubEvents.Select(static sub => sub.Id)),
            Parent = happening.Parent,
            Citation = ChronologyText.Cut(Cite(happening).WritePlace(), Paging.ListedText),
        };
    }
}
