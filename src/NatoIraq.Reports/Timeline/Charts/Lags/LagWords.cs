using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>The words of a lag chart.</summary>
/// <param name="content">What is known of the missions and events.</param>
internal sealed class LagWords(TimelineContent content)
{
    /// <summary>How a chart of chains is to be read.</summary>
    public const string Reading = "Days from the first step of each decision chain. Day 0 is the first possible day of the first step.";

    /// <summary>That there is nothing to draw.</summary>
    public const string Nothing = "No decision chain of two steps or more with dates.";

    private readonly Dictionary<string, Event> events = content.Events
        .SelectMany(static happening => happening.SubEvents.Prepend(happening))
        .DistinctBy(static happening => happening.Id, StringComparer.Ordinal)
        .ToDictionary(static happening => happening.Id, StringComparer.Ordinal);

    /// <summary>What a chain is called: by its mission, short where that has an acronym.</summary>
    public string NameOf(DecisionChain chain) => DisplayText.Of(
        chain.Mission is not { } name ? "At a request"
        : content.Missions.FirstOrDefault(mission => mission.Name == name)?.Acronym ?? name);

    /// <summary>What kind of step, and who took it; then the kind alone.</summary>
    public IReadOnlyList<string> Of(LagStep step) => events.GetValueOrDefault(step.Step.Event)?.Agents.FirstOrDefault() is { } agent
        ? [$"{step.Step.Step}, {DisplayText.Of(agent)}", step.Step.Step]
        : [step.Step.Step];

    /// <summary>The days from the first step to the last: "54–81 days".</summary>
    public static string Total(DecisionChain chain) => LagText.Of(chain.Steps[^1].ElapsedMin, chain.Steps[^1].ElapsedMax);

    /// <summary>When the first step was.</summary>
    public static string From(DecisionChain chain) => "from " + chain.Steps[0].Date;
}
