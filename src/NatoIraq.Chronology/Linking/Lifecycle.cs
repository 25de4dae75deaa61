namespace NatoIraq.Chronology.Linking;

/// <summary>What events tell of a mission's life, gathered event by event in chronological order.</summary>
/// <param name="mission">The mission.</param>
internal sealed class Lifecycle(Entity mission)
{
    private static readonly string[] Beginnings = [MissionPhaseName.Established, MissionPhaseName.Renamed, MissionPhaseName.Deployed];

    private readonly List<MissionPhase> phases = [];
    private readonly List<string> events = [];
    private readonly Dictionary<string, (MissionPhase Phase, Event? Event)> firsts = new(StringComparer.Ordinal);

    /// <summary>The mission; its predecessors are those that the lexicon knows and those whose place it takes in some event.</summary>
    public Entity Mission { get; private set; } = mission;

    /// <summary>The ids of the events that mention it.</summary>
    public IReadOnlyList<string> Events => events;

    /// <summary>The date of the last of them; null where there is none.</summary>
    public string? LastTold { get; private set; }

    /// <summary>The first event in which it takes the place of another.</summary>
    public Event? FirstReplacing { get; private set; }

    /// <summary>The phase it began with: its establishment; where none is stated, when it took its name or was first deployed.</summary>
    public MissionPhase? Beginning => Beginnings.Select(First).FirstOrDefault(static phase => phase is not null);

    /// <summary>The event that reports <see cref="Beginning"/>; null where a happening inside an event does.</summary>
    public Event? BeginningEvent => Beginning is { } beginning ? firsts[beginning.Phase].Event : null;

    /// <summary>The phase it ended with; what is stated goes before what is inferred.</summary>
    public MissionPhase? End => phases.Where(static phase => phase.Phase == MissionPhaseName.Ended)
        .OrderBy(static phase => phase.Basis == Basis.Inferred).ThenByDescending(static phase => phase.End).FirstOrDefault();

    /// <summary>Takes note of an event that mentions the mission.</summary>
    public void Add(Event happening)
    {
        events.Add(happening.Id);
        LastTold = happening.Date;
        var replaced = Replacement.ReplacedBy(happening, Mission.Name).ToList();
        if (replaced.Count > 0)
        {
            FirstReplacing ??= happening;
            Mission = Mission with { Predecessors = new ValueList<string>(Mission.Predecessors.Union(replaced, StringComparer.Ordinal)) };
        }

        foreach (var phase in PhaseReader.Read(happening, Mission))
        {
            Add(phase, phase.Event == happening.Id ? happening : null);
        }
    }

    /// <summary>Adds a phase that follows from others.</summary>
    public void Infer(MissionPhase phase) => Add(phase, null);

    /// <summary>The first phase of a name.</summary>
    public MissionPhase? First(string phase) => firsts.GetValueOrDefault(phase).Phase;

    /// <summary>The phases in chronological order.</summary>
    public IEnumerable<MissionPhase> InOrder() => phases.OrderBy(static phase => phase.Start ?? DateTime.MinValue).ThenBy(static phase =>
        phase.End ?? DateTime.MaxValue);

    private void Add(MissionPhase phase, Event? reports)
    {
        phases.Add(phase);
        if (First(phase.Phase) is not { } first || (phase.Start ?? DateTime.MaxValue) < (first.Start ?? DateTime.MaxValue))
        {
            firsts[phase.Phase] = (phase, reports);
        }
    }
}

/// <summary>The names of a mission's phases.</summary>
internal static class MissionPhaseName
{
    /// <summary>Somebody asked for it.</summary>
    public const string Requested = "Requested";

    /// <summary>Somebody decided on it.</summary>
    public const string Decided = "Decided";

    /// <summary>It was planned.</summary>
    public const string Planned = "Planned";

    /// <summary>A plan for it, or a step of it, was approved.</summary>
    public const string Approved = "Approved";

    /// <summary>It came into being.</summary>
    public const string Established = "Established";

    /// <summary>It took this name.</summary>
    public const string Renamed = "Renamed";

    /// <summary>It was sent.</summary>
    public const string Deployed = "Deployed";

    /// <summary>It was staffed or funded.</summary>
    public const string Staffed = "Staffed";

    /// <summary>It grew or took on more.</summary>
    public const string Expanded = "Expanded";

    /// <summary>It ended.</summary>
    public const string Ended = "Ended";
}
