namespace NatoIraq.Chronology.Linking;

/// <summary>A mission's phases while they are being put together.</summary>
/// <param name="mission">The mission.</param>
/// <param name="phases">What the events say of it.</param>
internal sealed class Lifecycle(Entity mission, List<MissionPhase> phases)
{
    private static readonly string[] Beginnings = [MissionPhaseName.Established, MissionPhaseName.Renamed, MissionPhaseName.Deployed];

    /// <summary>The mission.</summary>
    public Entity Mission { get; } = mission;

    /// <summary>Its phases, in no order.</summary>
    public List<MissionPhase> Phases { get; } = phases;

    /// <summary>The phase it began with: its establishment; where none is stated, when it took its name or was first deployed.</summary>
    public MissionPhase? Beginning => Beginnings.Select(First).FirstOrDefault(static phase => phase is not null);

    /// <summary>The phase it ended with; what is stated goes before what is inferred.</summary>
    public MissionPhase? End => Phases.Where(static phase => phase.Phase == MissionPhaseName.Ended)
        .OrderBy(static phase => phase.Basis == Basis.Inferred).ThenByDescending(static phase => phase.End).FirstOrDefault();

    /// <summary>The first phase of a name.</summary>
    public MissionPhase? First(string phase) => Phases.Where(candidate => candidate.Phase == phase).MinBy(static candidate =>
        candidate.Start ?? DateTime.MaxValue);

    /// <summary>The phases in chronological order.</summary>
    public IEnumerable<MissionPhase> InOrder() => Phases.OrderBy(static phase => phase.Start ?? DateTime.MinValue).ThenBy(static phase =>
        phase.End ?? DateTime.MaxValue);
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
