using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// Events → happenings (docs/happenings.md). Rules propose which events of different sources report the same thing; what a user has ruled goes
/// before them. Each event is compared with a few others only, so that the time grows with the events and not with their square.
/// </summary>
/// <param name="rulings">What the user has decided, in the order in which it was decided.</param>
/// <param name="sources">
/// The titles of the sources in the order in which they were imported: of the events of one happening, that of the first stands for it.
/// Others follow in the order in which they are met.
/// </param>
public sealed class HappeningFinder(IReadOnlyList<Ruling> rulings, IReadOnlyList<string> sources)
{
    private readonly List<Event> events = [];
    private readonly List<NearPair> near = [];
    private readonly NameRulings names = new(rulings);

    /// <summary>Happenings without anything that a user has decided.</summary>
    public HappeningFinder()
        : this([], [])
    {
    }

    /// <summary>Pairs that have much in common and were not taken for one, after <see cref="Find"/>.</summary>
    public IReadOnlyList<NearPair> NotTaken => near;

    /// <summary>Takes an event into account; they may come in any order. Sub-events come with theirs.</summary>
    public void Add(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Parent is null)
        {
            events.Add(@event);
        }
    }

    /// <summary>The happenings that are reported by several events, or that a user has decided something of, in chronological order.</summary>
    /// <param name="progress">Is told how much is done, from 0 to 1; may end it by an exception.</param>
    public IReadOnlyList<Happening> Find(IProgress<double>? progress = null)
    {
        near.Clear();
        var tellings = TellingsOf(events);
        var clusters = new EventClusters(tellings);
        var ruled = new HappeningRulings(rulings, tellings);
        foreach (var (one, other) in ruled.Separated)
        {
            clusters.Separate(one, other);
        }

        foreach (var link in ruled.Joined.Concat(Proposals(tellings, progress)))
        {
            if (clusters.Join(link) is { } obstacle)
            {
                KeepNear(tellings, link.One, link.Other, link.Score, obstacle);
            }
        }

        var builder = new HappeningBuilder(tellings, ruled, [.. sources.Union(events.Select(static happening => happening.Source), StringComparer.Ordinal)]);
        return [.. clusters.All.Concat(ruled.DecidedAlone(clusters.All)).Select(builder.Build).Order()];
    }

    /// <summary>All happenings: those of <see cref="Find"/> and every other event as one of its own, in chronological order.</summary>
    /// <param name="progress">As for <see cref="Find"/>.</param>
    public IReadOnlyList<Happening> FindAll(IProgress<double>? progress = null)
    {
        var several = Find(progress);
        var taken = several.SelectMany(static happening => happening.Members).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. several.Concat(events.Where(happening => !taken.Contains(happening)).Select(HappeningBuilder.Of)).Order()];
    }

    private List<Telling> TellingsOf(List<Event> told)
    {
        // A source that is alone tells everything once, unless a user says otherwise.
        var isAlone = told.DistinctBy(static happening => happening.Source).Take(2).Count() < 2;
        return isAlone && rulings.Count == 0
            ? []
            : [.. told.SelectMany(happening => happening.SubEvents.Prepend(happening).Select(part => new Telling(happening, part, names.Identify)))];
    }

    /// <summary>What the rules propose, the surest first: dates that agree before dates that do not, then the higher score.</summary>
    private List<TellingLink> Proposals(List<Telling> tellings, IProgress<double>? progress)
    {
        var links = new List<TellingLink>();
        if (tellings.DistinctBy(static telling => telling.Whole.Source).Take(2).Count() < 2)
        {
            return links;
        }

        var matcher = new TellingMatcher(tellings);
        for (var one = 0; one < tellings.Count; one++)
        {
            progress?.Report((double)one / tellings.Count);
            foreach (var other in matcher.CandidatesOf(one))
            {
                // Each pair once; a candidate need not have the other among its own.
                if (tellings[one].Whole.Source == tellings[other].Whole.Source || (other < one && matcher.CandidatesOf(other).Contains(one)))
                {
                    continue;
                }

                var (link, obstacle) = matcher.Match(Math.Min(one, other), Math.Max(one, other));
                if (link is not null)
                {
                    links.Add(link);
                }
                else if (matcher.Similarity(one, other) is >= TellingMatcher.LeastNear and var similarity)
                {
                    KeepNear(tellings, Math.Min(one, other), Math.Max(one, other), similarity, obstacle!);
                }
            }
        }

        return [.. links
            .OrderByDescending(static link => link.SharesDay)
            .ThenByDescending(static link => link.Score)
            .ThenBy(static link => link.One)
            .ThenBy(static link => link.Other)];
    }

    private void KeepNear(List<Telling> tellings, int one, int other, double score, string reason) =>
        near.Add(new NearPair(tellings[one].Told, tellings[other].Told, Math.Round(score, 2), reason));
}
