using System.ComponentModel;
using NatoIraq.Mcp.Access;

namespace NatoIraq.Mcp.Answers;

/// <summary>A mission with its lifecycle.</summary>
internal sealed record MissionAnswer
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>The acronym.</summary>
    public required string? Acronym { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Mission, Program or Activity.</summary>
    public required string Type { get; init; }

    /// <summary>When it began.</summary>
    [Description("When it began; null: the source does not say.")]
    public required DateAnswer? Began { get; init; }

    /// <summary>When it ended.</summary>
    [Description("When it ended; null: it goes on, or the source does not say (status).")]
    public required DateAnswer? Ended { get; init; }

    /// <summary>Active, Ended or Unknown.</summary>
    public required string Status { get; init; }

    /// <summary>How the status is known.</summary>
    [Description("Stated: an event tells of the end. Inferred: a rule gives it, or no event tells of an end. Null: unknown.")]
    public required string? StatusBasis { get; init; }

    /// <summary>The last event that mentions it.</summary>
    public required DateAnswer? LastTold { get; init; }

    /// <summary>The missions it came from.</summary>
    public required IReadOnlyList<string> Predecessors { get; init; }

    /// <summary>The missions that came from it.</summary>
    public required IReadOnlyList<string> Successors { get; init; }

    /// <summary>The phases.</summary>
    public required IReadOnlyList<PhaseAnswer> Lifecycle { get; init; }

    /// <summary>The events that mention it.</summary>
    [Description("Ids of the events that mention it, in chronological order.")]
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>How many events mention it.</summary>
    public required int EventCount { get; init; }

    /// <summary>The answer for a mission.</summary>
    public static MissionAnswer Of(Mission mission) => new()
    {
        Name = ChronologyText.Cut(mission.Name, Paging.ListedText),
        Acronym = mission.Acronym,
        Aliases = EventAnswers.Names(mission.Aliases),
        Type = mission.Type,
        Began = DateAnswer.OfKnown(mission.StartDate),
        Ended = DateAnswer.OfKnown(mission.EndDate),
        Status = mission.Status,
        StatusBasis = mission.StatusBasis,
        LastTold = DateAnswer.OfKnown(mission.LastTold),
        Predecessors = EventAnswers.Names(mission.Predecessors),
        Successors = EventAnswers.Names(mission.Successors),
        Lifecycle = [.. mission.Lifecycle.Take(Paging.Listed).Select(static phase => new PhaseAnswer(phase.Phase, DateAnswer.Of(phase.Date), phase.Event, phase.Basis, phase.Rule))],
        Events = EventAnswers.Names(mission.Events),
        EventCount = mission.EventCount,
    };
}

/// <summary>A phase of a mission.</summary>
/// <param name="Phase">Requested, Decided, Planned, Approved, Established, Renamed, Deployed, Staffed, Expanded or Ended.</param>
/// <param name="Date">When.</param>
/// <param name="Event">The id of the event that says so.</param>
/// <param name="Basis">Stated or Inferred.</param>
/// <param name="Rule">The rule that inferred it.</param>
internal sealed record PhaseAnswer(string Phase, DateAnswer Date, string Event, string Basis, string? Rule);

/// <summary>What led to what.</summary>
/// <param name="Chain">The id of the event it starts with.</param>
/// <param name="Mission">The mission it is about.</param>
/// <param name="IsOpen">Whether nothing is told to have come of it.</param>
/// <param name="Steps">Its steps.</param>
internal sealed record ChainAnswer(string Chain, string? Mission, bool IsOpen, IReadOnlyList<StepAnswer> Steps)
{
    /// <summary>The answer for a chain.</summary>
    public static ChainAnswer Of(DecisionChain chain) => new(
        chain.Name,
        chain.Mission is { } mission ? ChronologyText.Cut(mission, Paging.ListedText) : null,
        chain.Steps.Any(static step => step.IsOpen),
        [.. chain.Steps.Take(Paging.Listed).Select(static step => new StepAnswer(
            step.Step, step.Event, DateAnswer.Of(step.Date), step.LagMin, step.LagMax, step.ElapsedMin, step.ElapsedMax, step.Basis, step.Rule, ChronologyText.Cut(step.Title, Paging.ListedText)))]);
}

/// <summary>A step of a chain.</summary>
/// <param name="Step">The event's kind.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Date">When.</param>
/// <param name="LagMin">The fewest days since the step before.</param>
/// <param name="LagMax">The most days since the step before.</param>
/// <param name="ElapsedMin">The fewest days since the first step.</param>
/// <param name="ElapsedMax">The most days since the first step.</param>
/// <param name="Basis">Stated or Inferred.</param>
/// <param name="Rule">The rule that inferred it.</param>
/// <param name="Title">The event's title.</param>
internal sealed record StepAnswer(
    string Step,
    string Event,
    DateAnswer Date,
    [property: Description("The fewest days since the step before that both dates allow.")] long? LagMin,
    [property: Description("The most days since the step before.")] long? LagMax,
    [property: Description("The fewest days since the first step.")] long? ElapsedMin,
    [property: Description("The most days since the first step.")] long? ElapsedMax,
    [property: Description("Stated: the event's own words refer to the request. Inferred: rule says how.")] string Basis,
    string? Rule,
    string Title);
