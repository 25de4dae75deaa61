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

    /// <summary>Takes note of requests.</summary>
    /// <param name="inOrder">The requests in chronological order.</param>
    public RequestReference(IEnumerable<ChainLink> inOrder)
    {
        foreach (var request in inOrder)
        {
            foreach (var name in request.WhoAsks)
            {
                if (!requests.TryGetValue(name, out var ofOne))
                {
                    requests.Add(name, ofOne = new RequestsOfOne(MostDays));
                }

                ofOne.Add(request);
            }
        }
    }

    /// <summary>The request that the words of an event, itself no request, refer to; null where they refer to none, or to none that the events report.</summary>
    public ChainLink? Find(ChainLink answer) => answer.Requesters
        .Select(name => requests.GetValueOrDefault(name)?.Latest(answer, request => CanMean(answer, request)))
        .OfType<ChainLink>()
        .MaxBy(static request => request.Place);

    private static bool CanMean(ChainLink answer, ChainLink request) =>
        Lag.Between(request.Bounds, answer.Bounds) is { Most: >= 0, Least: <= MostDays }
            && !AreAboutDifferentMissions(answer, request);

    private static bool AreAboutDifferentMissions(ChainLink one, ChainLink other) =>
        one.Missions.Count > 0 && other.Missions.Count > 0 && !one.Missions.Intersect(other.Missions, StringComparer.Ordinal).Any();
}
