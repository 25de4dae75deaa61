using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store;

/// <summary>
/// A question about events. Criteria are ANDed, the values of one ORed; an empty list asks nothing. Names take * and ?, fold case, and are
/// matched against names, acronyms and aliases. A criterion that a sub-event meets is met by its event.
/// </summary>
public sealed record EventQuery
{
    /// <summary>Ids of events and sub-events; a sub-event that is asked for is a row of its own.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Ids of events and sub-events that are not wanted.</summary>
    public IReadOnlyList<string> ExceptIds { get; init; } = [];

    /// <summary>Date criteria; each relation's values are ORed.</summary>
    public IReadOnlyList<DateCriterion> Dates { get; init; } = [];

    /// <summary>Whether a date that only may fit, fits.</summary>
    public MatchMode Match { get; init; }

    /// <summary>Kinds (wildcards).</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Only events that decision chains are made of: requests, decisions, those that mention a mission or were done at a request.</summary>
    public bool Linkable { get; init; }

    /// <summary>Missions (wildcards, acronyms, aliases).</summary>
    public IReadOnlyList<string> Missions { get; init; } = [];

    /// <summary>Actors: people, organizations, groups, offices, states.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Who does it.</summary>
    public IReadOnlyList<string> Agents { get; init; } = [];

    /// <summary>At whose request.</summary>
    public IReadOnlyList<string> Requesters { get; init; } = [];

    /// <summary>Places.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Documents.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Texts: a pattern if it has wildcards, otherwise a part of the text; case, accents and apostrophes folded.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Source titles (wildcards).</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether sub-events that themselves fit come as rows of their own too.</summary>
    public bool IncludeSubEvents { get; init; }

    /// <summary>Latest first.</summary>
    public bool Descending { get; init; }

    /// <summary>How many at most; null for all.</summary>
    public long? First { get; init; }

    /// <summary>How many to pass over.</summary>
    public long Skip { get; init; }

    /// <summary>
    /// How an event that the question has found meets what it asks of dates: Certain where the event, or a happening in it, does whatever
    /// its unknown days are; null where no date was asked.
    /// </summary>
    public MatchMode? DateMatchOf(Event found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (Dates.Count == 0)
        {
            return null;
        }

        return Match is MatchMode.Certain || found.SubEvents.Prepend(found).Any(IsCertain) ? MatchMode.Certain : MatchMode.Possible;
    }

    private bool IsCertain(Event found)
    {
        var date = found.ToEdtf();
        return Dates.GroupBy(static criterion => criterion.Relation)
            .All(relation => relation.Any(criterion => criterion.IsMetBy(date, MatchMode.Certain)));
    }
}
