namespace NatoIraq.Chronology.Linking;

/// <summary>
/// The requests by one who asks, in chronological order, so that the latest before an answer is found without going through all of them.
/// </summary>
/// <param name="mostDays">How many days before an answer a request can lie at most, to be the one it answers.</param>
internal sealed class RequestsOfOne(long mostDays)
{
    private readonly List<ChainLink> requests = [];

    // How far apart the bounds of a request's start lie at most: a request that begins so much earlier than another may still begin later.
    private long widest;

    // Years outside 0001–9999 have no place in chronological order by day; where there is one, every request is looked at.
    private bool isUneven;

    /// <summary>Takes note of the next request in chronological order. One of no known day is before no answer.</summary>
    public void Add(ChainLink request)
    {
        if (request.Bounds is not { EarliestStart: { } earliest, LatestStart: { } latest })
        {
            return;
        }

        widest = Math.Max(widest, latest - earliest);
        isUneven |= requests.Count > 0 && requests[^1].Earliest > earliest;
        requests.Add(request);
    }

    /// <summary>The latest request that an answer can mean; null where it can mean none.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="canMean">Whether it can mean a request.</param>
    public ChainLink? Latest(ChainLink answer, Func<ChainLink, bool> canMean)
    {
        for (var index = isUneven ? requests.Count - 1 : LastBefore(answer); index >= 0; index--)
        {
            if (!isUneven && answer.Bounds.EarliestStart - (requests[index].Earliest + widest) > mostDays)
            {
                return null;
            }

            if (canMean(requests[index]))
            {
                return requests[index];
            }
        }

        return null;
    }

    /// <summary>The last of the requests that can have begun before the answer has.</summary>
    private int LastBefore(ChainLink answer)
    {
        var (low, high) = (0, requests.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = requests[middle].Earliest <= answer.Latest ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
