namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// Puts tellings together, the surest links first. Two events of one source are never put together by a rule that goes from one source to
/// another, nor two that a user has separated.
/// </summary>
internal sealed class EventClusters(IReadOnlyList<Telling> tellings)
{
    private readonly Dictionary<int, Cluster> clusters = [];
    private readonly Dictionary<int, HashSet<int>> separated = [];

    /// <summary>The clusters of several tellings.</summary>
    public IEnumerable<Cluster> All => clusters.Values.Distinct().OrderBy(static cluster => cluster.Tellings[0]);

    /// <summary>Keeps two apart from here on.</summary>
    public void Separate(int one, int other)
    {
        Add(one, other);
        Add(other, one);

        void Add(int from, int to)
        {
            if (!separated.TryGetValue(from, out var apart))
            {
                separated.Add(from, apart = []);
            }

            apart.Add(to);
        }
    }

    /// <summary>Puts two together, unless something speaks against it, which is given back.</summary>
    public string? Join(TellingLink link)
    {
        var (first, second) = (Of(link.One), Of(link.Other));
        if (ReferenceEquals(first, second))
        {
            if (link.Rule is null)
            {
                first.Links.Add(link);
            }

            return null;
        }

        if (first.Tellings.Any(one => separated.TryGetValue(one, out var apart) && second.Tellings.Any(apart.Contains)))
        {
            return "a user has separated them";
        }

        if (link.Rule is not null
            && first.Tellings.Select(SourceOf).Intersect(second.Tellings.Select(SourceOf), StringComparer.Ordinal).FirstOrDefault() is { } source)
        {
            return $"both are in the source {source}";
        }

        first.Take(second, link);
        foreach (var telling in second.Tellings.Append(link.One))
        {
            clusters[telling] = first;
        }

        return null;
    }

    private string SourceOf(int telling) => tellings[telling].Whole.Source;

    private Cluster Of(int telling) => clusters.GetValueOrDefault(telling) ?? new Cluster(telling);
}

/// <summary>Tellings of one happening.</summary>
internal sealed class Cluster(int first)
{
    /// <summary>The tellings, by index.</summary>
    public List<int> Tellings { get; } = [first];

    /// <summary>What holds them together.</summary>
    public List<TellingLink> Links { get; } = [];

    /// <summary>Takes in another by a link.</summary>
    public void Take(Cluster other, TellingLink link)
    {
        Tellings.AddRange(other.Tellings);
        Tellings.Sort();
        Links.AddRange(other.Links);
        Links.Add(link);
    }
}
