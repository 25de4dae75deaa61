using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// The filter of a question that an object from the pipeline stands for: a mission asks for its events, and so does a row of a file with a
/// column Mission. What it names is literal.
/// </summary>
internal sealed class NamedFilter
{
    // In this order: of a row with several of these columns the first counts.
    private static readonly Kind[] Kinds =
    [
        new(
            nameof(Mission),
            static item => (item as Mission)?.Name,
            static (names, given) => names.Missions(given),
            static query => query.Missions,
            static (query, names) => query with { Missions = names }),
        new(
            nameof(Actor),
            static item => (item as Actor)?.Name,
            static (names, given) => names.Actors(given),
            static query => query.Actors,
            static (query, names) => query with { Actors = names }),
        new(
            nameof(Place),
            static item => (item as Place)?.Name,
            static (names, given) => names.Places(given),
            static query => query.Places,
            static (query, names) => query with { Places = names }),
        new(
            nameof(Document),
            static item => (item as Document)?.Name,
            static (names, given) => names.Documents(given),
            static query => query.Documents,
            static (query, names) => query with { Documents = names }),
        new(
            nameof(Source),
            static item => (item as Source)?.Title,
            static (names, given) => names.Sources(given),
            static query => query.Sources,
            static (query, names) => query with { Sources = names }),
    ];

    private readonly Kind kind;
    private readonly string[] names;

    private NamedFilter(Kind kind, IEnumerable<string> names)
    {
        this.kind = kind;
        this.names = PipedInput.Literal(names);
    }

    /// <summary>The filter that one of our own objects stands for; null where it is another.</summary>
    public static NamedFilter? OfType(object item) =>
        Kinds.Select(kind => kind.NameOf(item) is { } name ? new NamedFilter(kind, [name]) : null).FirstOrDefault(static filter => filter is not null);

    /// <summary>The filter that an object of another kind, a row of a file perhaps, names by a property; null where it has none.</summary>
    public static NamedFilter? OfProperty(PSObject item) =>
        Kinds.Select(kind => PipedInput.Names(item, kind.Property) is { } found ? new NamedFilter(kind, found) : null)
            .FirstOrDefault(static filter => filter is not null);

    /// <summary>The question with this in place of its own filter.</summary>
    public EventQuery In(EventQuery query, NameCheck check) => kind.With(query, kind.Check(check, names));

    /// <summary>Whether the question has such a filter already.</summary>
    public bool IsTypedIn(EventQuery query) => kind.Read(query).Count > 0;

    private sealed record Kind(
        string Property,
        Func<object, string?> NameOf,
        Func<NameCheck, string[], IReadOnlyList<string>> Check,
        Func<EventQuery, IReadOnlyList<string>> Read,
        Func<EventQuery, IReadOnlyList<string>, EventQuery> With);
}
