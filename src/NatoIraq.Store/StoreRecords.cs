using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Store;

/// <summary>What there is to say of a store.</summary>
/// <param name="Path">Its file.</param>
/// <param name="ReadOnly">Whether it can be written.</param>
/// <param name="SchemaVersion">The number of its last migration.</param>
/// <param name="Sources">How many sources.</param>
/// <param name="Events">How many events (sub-events not counted).</param>
/// <param name="Size">Bytes on disk.</param>
public sealed record StoreDescription(string Path, bool ReadOnly, int SchemaVersion, int Sources, long Events, long Size);

/// <summary>A relation to a date that an event must have.</summary>
/// <param name="Relation">Which one.</param>
/// <param name="Date">The date.</param>
public sealed record DateCriterion(DateRelation Relation, EdtfDate Date);

/// <summary>How an event's date stands to another.</summary>
public enum DateRelation
{
    /// <summary>They share at least a day.</summary>
    During,

    /// <summary>The event ends before the other begins.</summary>
    Before,

    /// <summary>The event begins after the other ends.</summary>
    After,
}

/// <summary>
/// A question about events. Criteria are ANDed, the values of one ORed; an empty list asks nothing. Names take * and ?, fold case, and are matched
/// against names, acronyms and aliases. A criterion that a sub-event meets is met by its event.
/// </summary>
public sealed record EventQuery
{
    /// <summary>Date criteria; each relation's values are ORed.</summary>
    public IReadOnlyList<DateCriterion> Dates { get; init; } = [];

    /// <summary>Whether a date that only may fit, fits.</summary>
    public MatchMode Match { get; init; }

    /// <summary>Kinds (wildcards).</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

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
}

/// <summary>A source to be stored.</summary>
public sealed record SourceImport
{
    /// <summary>The decoded text.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Its title; an import under the title of a source in the store is a new edition of it.</summary>
    public required string Title { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Uri { get; init; }

    /// <summary>When it was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The name of its file, without directory.</summary>
    public required string FileName { get; init; }

    /// <summary>The layout it is read as.</summary>
    public required string Format { get; init; }

    /// <summary>When it is imported (UTC).</summary>
    public required DateTime Imported { get; init; }

    /// <summary>The coded events (without ids), in the order of the source; enumerated once, while the transaction is open.</summary>
    public required IEnumerable<Event> Events { get; init; }

    /// <summary>The lines that could not be read; complete when <see cref="Events"/> has been enumerated.</summary>
    public required IReadOnlyCollection<RejectedLine> Rejected { get; init; }
}

/// <summary>What an import did, or would do.</summary>
/// <param name="Source">The title of the source.</param>
/// <param name="Created">Entries that are new.</param>
/// <param name="Unchanged">Entries that were there, word for word.</param>
/// <param name="Updated">Entries that were there, worded or coded otherwise.</param>
/// <param name="Removed">Entries that are no longer in the source.</param>
/// <param name="Rejected">Lines that could not be read.</param>
public sealed record ImportOutcome(string Source, int Created, int Unchanged, int Updated, int Removed, int Rejected);

/// <summary>The result of one check of a store.</summary>
/// <param name="Check">Which one: Integrity, ForeignKeys, SearchIndex, SourceHash, Provenance …</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Detail">What was checked, or what is wrong and where.</param>
public sealed record StoreCheck(string Check, bool Passed, string Detail);
