using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>The decision chains that a chart draws: as many as can be read, and none with more steps than labels could be read in a lane.</summary>
internal sealed class LagSelection
{
    private const int Most = 60;
    private const int MostSteps = PictureMetrics.MostLabelled;

    /// <summary>Of a timeline's chains all, or those with the most steps, in their order.</summary>
    public LagSelection(TimelineContent content)
    {
        All = LagStep.ChainsIn(content);
        Drawn =
        [
            .. All.Index()
                .Where(static chain => chain.Item.Chain.Steps.Count <= MostSteps)
                .OrderByDescending(static chain => chain.Item.Chain.Steps.Count)
                .Take(Most)
                .OrderBy(static chain => chain.Index)
                .Select(static chain => chain.Item),
        ];
    }

    /// <summary>The chains that have days.</summary>
    public IReadOnlyList<(DecisionChain Chain, IReadOnlyList<LagStep> Steps)> All { get; }

    /// <summary>Those of them that are drawn.</summary>
    public IReadOnlyList<(DecisionChain Chain, IReadOnlyList<LagStep> Steps)> Drawn { get; }

    /// <summary>Which chains are drawn; empty where they are all, or none.</summary>
    public string Sentence => Drawn.Count == 0 || Drawn.Count == All.Count ? "" : string.Create(
        CultureInfo.InvariantCulture, $"The chart has {Drawn.Count} of {All.Count:N0} chains: those with the most steps, up to {MostSteps}.");

    /// <summary>How the chart is to be read, or why there is none.</summary>
    public string Reading => Drawn.Count > 0 ? $"{LagWords.Reading} {Sentence}".TrimEnd()
        : All.Count == 0 ? LagWords.Nothing
        : string.Create(CultureInfo.InvariantCulture, $"All decision chains ({All.Count:N0}) have more than {MostSteps} steps, too many to draw.");
}
