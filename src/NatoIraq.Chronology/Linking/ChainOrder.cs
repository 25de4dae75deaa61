namespace NatoIraq.Chronology.Linking;

/// <summary>
/// The order of a mission's steps: that of time where the dates settle it, that of a decision (request, decision, planning, approval,
/// establishment) where they leave it open.
/// </summary>
internal static class ChainOrder
{
    private static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal)
    {
        [EventKind.Request] = 0,
        [EventKind.Decision] = 1,
        [EventKind.Planning] = 2,
        [EventKind.Approval] = 3,
        [EventKind.Agreement] = Outcome,
        [EventKind.Establishment] = Outcome,
        [EventKind.Expansion] = Outcome,
        [EventKind.Deployment] = 5,
        [EventKind.Staffing] = 6,
    };

    private const int Outcome = 4;

    /// <summary>Whether events of a kind are steps of chains.</summary>
    public static bool IsStep(string kind) => Ranks.ContainsKey(kind);

    /// <summary>Whether a step is what a chain leads to, or comes after that.</summary>
    public static bool IsCarriedOut(string kind) => Ranks[kind] >= Outcome;

    /// <summary>
    /// Whether a step opens a chain of its own where the chain so far has been carried out: what prepares something new does, and so does
    /// an expansion.
    /// </summary>
    public static bool Reopens(string kind) => !IsCarriedOut(kind) || kind == EventKind.Expansion;

    /// <summary>
    /// Puts steps in order. No step comes before one that its date says is earlier; of those that may come next the one goes first whose
    /// kind does, then the one that chronological order puts first.
    /// </summary>
    /// <param name="steps">Steps in chronological order.</param>
    public static IEnumerable<ChainLink> Sort(IReadOnlyList<ChainLink> steps)
    {
        var byEarliest = Enumerable.Range(0, steps.Count).OrderBy(index => steps[index].Earliest).ToList();
        var byLatest = Enumerable.Range(0, steps.Count).OrderBy(index => steps[index].Latest).ToList();
        var given = new bool[steps.Count];
        var ready = new PriorityQueue<int, (int Rank, int Index)>();
        for (int next = 0, first = 0; first < steps.Count;)
        {
            if (given[byLatest[first]])
            {
                first++;
                continue;
            }

            // A step may come now unless one that is still to come has certainly begun before it can begin.
            for (; next < steps.Count && steps[byEarliest[next]].Earliest <= steps[byLatest[first]].Latest; next++)
            {
                ready.Enqueue(byEarliest[next], (Ranks[steps[byEarliest[next]].Kind], byEarliest[next]));
            }

            var chosen = ready.Dequeue();
            given[chosen] = true;
            yield return steps[chosen];
        }
    }
}
