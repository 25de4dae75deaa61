using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Happenings;

/// <summary>What a user has decided of happenings, by the tellings it is about. Events that there are not (any more) are skipped.</summary>
internal sealed class HappeningRulings
{
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Ruling> decided = [];
    private readonly IReadOnlyList<Telling> tellings;

    /// <summary>Reads the rulings; of two that contradict each other, the later holds.</summary>
    public HappeningRulings(IEnumerable<Ruling> rulings, IReadOnlyList<Telling> tellings)
    {
        this.tellings = tellings;
        for (var index = 0; index < tellings.Count; index++)
        {
            byId.TryAdd(tellings[index].Told.Id, index);
        }

        var pairs = new Dictionary<(int, int), Ruling>();
        foreach (var ruling in rulings)
        {
            switch (ruling.Kind)
            {
                case RulingKind.SameHappening or RulingKind.DifferentHappening:
                    foreach (var pair in PairsOf(ruling))
                    {
                        pairs[pair] = ruling;
                    }

                    break;
                case RulingKind.PreferredDate:
                    foreach (var telling in TellingsOf(ruling))
                    {
                        decided[telling] = ruling;
                    }

                    break;
            }
        }

        Separated = [.. pairs.Where(static pair => pair.Value.Kind == RulingKind.DifferentHappening).Select(static pair => pair.Key)];
        Joined = [.. pairs
            .Where(static pair => pair.Value.Kind == RulingKind.SameHappening)
            .Select(static pair => new TellingLink(pair.Key.Item1, pair.Key.Item2, null, 1, pair.Value.Reason, true))];
    }

    /// <summary>Pairs of tellings that a user has separated.</summary>
    public IReadOnlyList<(int One, int Other)> Separated { get; }

    /// <summary>Pairs of tellings that a user has joined.</summary>
    public IReadOnlyList<TellingLink> Joined { get; }

    /// <summary>The date that a user has decided on for what some tellings report, and the ruling, or null.</summary>
    public (EdtfDate Date, Ruling Ruling)? DateOf(IEnumerable<int> cluster)
    {
        foreach (var telling in cluster)
        {
            if (decided.TryGetValue(telling, out var ruling) && DateBy(ruling) is { } date)
            {
                return (date, ruling);
            }
        }

        return null;
    }

    /// <summary>Tellings in no cluster of which a user has decided the date.</summary>
    public IEnumerable<Cluster> DecidedAlone(IEnumerable<Cluster> clusters)
    {
        var taken = clusters.SelectMany(static cluster => cluster.Tellings).ToHashSet();
        return decided.Keys.Where(telling => !taken.Contains(telling) && DateOf([telling]) is not null).Order().Select(static telling => new Cluster(telling));
    }

    /// <summary>The value is an event whose date holds, or a date.</summary>
    private EdtfDate? DateBy(Ruling ruling) => ruling.Value is not { } value ? null
        : byId.TryGetValue(value, out var preferred) ? tellings[preferred].Date
        : EdtfDate.TryParse(value, out var date, out _) ? date
        : null;

    private IEnumerable<int> TellingsOf(Ruling ruling) => ruling.Subjects.Where(byId.ContainsKey).Select(id => byId[id]).Distinct();

    private IEnumerable<(int, int)> PairsOf(Ruling ruling)
    {
        var told = TellingsOf(ruling).Order().ToList();
        return told.SelectMany((one, index) => told.Skip(index + 1).Select(other => (one, other)));
    }
}
