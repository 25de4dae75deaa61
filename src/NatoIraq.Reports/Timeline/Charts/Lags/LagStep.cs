using NatoIraq.Chronology.Dates;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>A step of a chain as days since the first day that its first step can have been on.</summary>
/// <param name="Step">The step.</param>
/// <param name="Earliest">The first day it can have begun on.</param>
/// <param name="Latest">The last day.</param>
internal sealed record LagStep(DecisionStep Step, long Earliest, long Latest)
{
    /// <summary>Whether its day is known, beside that of the first step.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The chains that can be drawn: those of two steps and more with days.</summary>
    public static IReadOnlyList<(DecisionChain Chain, IReadOnlyList<LagStep> Steps)> ChainsIn(TimelineContent content) =>
    [
        .. content.Chains.Where(static chain => chain.Steps.Count > 1)
            .Select(static chain => (Chain: chain, Steps: Of(chain)))
            .Where(static pair => pair.Steps.Count > 1),
    ];

    /// <summary>The steps of a chain that have days; none where nothing bounds the first.</summary>
    public static IReadOnlyList<LagStep> Of(DecisionChain chain)
    {
        var first = EdtfDate.Parse(chain.Steps[0].Date).KnownBounds;
        if (first.EarliestStart is not { } begin || first.LatestStart is not { } end)
        {
            return [];
        }

        // What is fewest counts from the last day of the first step, what is most from its first (Get-NatoIraqChain).
        var width = end - begin;
        return
        [
            .. chain.Steps.Select((step, index) => index == 0
                ? new LagStep(step, 0, width)
                : new LagStep(step, (step.ElapsedMin ?? long.MaxValue) + (step.ElapsedMin is null ? 0 : width), step.ElapsedMax ?? long.MinValue))
                .Where(static step => step.Earliest <= step.Latest),
        ];
    }

    /// <summary>What a reader is told: "Decision 2018-02, 10–37 days after the first step: NATO defence ministers agree …".</summary>
    public string Told => DisplayText.Of(
        $"{Step}{(Step.ElapsedMin == 0 && Step.ElapsedMax == 0 ? "" : $", {LagText.Of(Step.ElapsedMin, Step.ElapsedMax)} after the first step")}: {Step.Title}");
}
