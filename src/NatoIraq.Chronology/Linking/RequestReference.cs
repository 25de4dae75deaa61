namespace NatoIraq.Chronology.Linking;

/// <summary>
/// Explicit references to a request: "at the request of X", "following a request of X", "in response to X's request". The coder has read
/// them as the Requesters of an event that is itself no request; here the request that is meant is found among the events.
/// </summary>
internal sealed class RequestReference
{
    // A request is answered within weeks or months. One that is longer ago is hardly the one meant, and nothing is linked that may be
    // wrong.
    private const long MostDays = 730;

    private readonly Dictionary<string, RequestsOfOne> requests = new(StringComparer.Ordinal);

    /// <summary>Takes note of the requests among some events.</summary>
    /// <param name="events">Events in chronological order.</param>
    public RequestReference(IEnumerable<Event> events)
    {
        foreach (var request in events.Where(static happening => happening.Kind == EventKind.Request))
        {
            var link = new ChainLink(request, Basis.Stated, null);
            foreach (var name in WhoAsks(request))
            {
                if (!requests.TryGetValue(name, out var ofOne))
                {
                    requests.Add(name, ofOne = new RequestsOfOne(MostDays));
                }

                ofOne.Add(link);
            }
        }
    }

    /// <summary>The request that an event's words refer to; null where they refer to none, or to none that the events report.</summary>
    public ChainLink? Find(ChainLink answer) => answer.Event.Kind == EventKind.Request
        ? null
        : answer.Event.Requesters
            .Select(name => requests.GetValueOrDefault(name)?.Latest(answer, request => CanMean(answer, request)))
            .OfType<ChainLink>()
            .MaxBy(static request => request.Event);

    /// <summary>Who asks in a request.</summary>
    public static ValueList<string> WhoAsks(Event request) => request.Requesters.Count > 0 ? request.Requesters : request.Agents;

    private static bool CanMean(ChainLink answer, ChainLink request) =>
        Lag.Between(request.Bounds, answer.Bounds) is { Most: >= 0, Least: <= MostDays }
            && !AreAboutDifferentMissions(answer.Event, request.Event);

    private static bool AreAboutDifferentMissions(Event one, Event other) =>
        one.Missions.Count > 0 && other.Missions.Count > 0 && !one.Missions.Intersect(other.Missions, StringComparer.Ordinal).Any();
}
