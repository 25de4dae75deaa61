namespace NatoIraq.Chronology.Coding;

/// <summary>
/// The nearest event type of the PLOVER ontology (Open Event Data Alliance), so that events can be joined with event datasets.
/// docs/kinds.md shows the same table with its reasons. PLOVER has no type for mere statements: those are NONE.
/// </summary>
internal static class Plover
{
    /// <summary>For what PLOVER does not code.</summary>
    public const string None = "NONE";

    private static readonly Dictionary<string, string> ByKind = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [EventKind.Request] = "REQUEST",
        [EventKind.Decision] = "AGREE",
        [EventKind.Agreement] = "AGREE",
        [EventKind.Planning] = "COOPERATE",
        [EventKind.Approval] = "AGREE",
        [EventKind.Establishment] = "COOPERATE",
        [EventKind.Deployment] = "MOBILIZE",
        [EventKind.Expansion] = "COOPERATE",
        [EventKind.Staffing] = "COOPERATE",
        [EventKind.Training] = "AID",
        [EventKind.Visit] = "CONSULT",
        [EventKind.Meeting] = "CONSULT",
        [EventKind.Conference] = "CONSULT",
        [EventKind.Accession] = "COOPERATE",
        [EventKind.Support] = "AID",
        [EventKind.Termination] = "RETREAT",
        [EventKind.Transition] = "CONCEDE",
        [EventKind.Announcement] = None,
        [EventKind.Other] = None,
    };

    /// <summary>Every type, as a lexicon may name it.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
        "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", None,
    ];

    /// <summary>The type nearest to a kind.</summary>
    public static string For(string kind) => ByKind[kind];
}
