using System.Globalization;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts.Lags;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Report;

/// <summary>
/// The decision chains that a report draws, in all its formats: as many as can be read, and none with more steps than labels could be read in a
/// lane. The tables of a report have all chains.
/// </summary>
internal static class ChartedChains
{
    private const int Most = 60;
    private const int MostSteps = PictureMetrics.MostLabelled;

    /// <summary>The timeline with these chains only: all, or those with the most steps, in their order.</summary>
    public static TimelineContent Of(TimelineContent timeline) => timeline with { Chains = Chosen(Drawable(timeline)) };

    /// <summary>Which chains these are; empty where they are all, or none.</summary>
    public static string Selection(TimelineContent timeline)
    {
        var all = Drawable(timeline);
        var drawn = Chosen(all).Count;
        return drawn == 0 || drawn == all.Count
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The chart has {drawn} of {all.Count:N0} chains: those with the most steps, up to {MostSteps}. The tables have all.");
    }

    private static List<DecisionChain> Chosen(List<DecisionChain> chains) =>
    [
        .. chains.Index()
            .Where(static chain => chain.Item.Steps.Count <= MostSteps)
            .OrderByDescending(static chain => chain.Item.Steps.Count)
            .Take(Most)
            .OrderBy(static chain => chain.Index)
            .Select(static chain => chain.Item),
    ];

    private static List<DecisionChain> Drawable(TimelineContent timeline) => [.. LagStep.ChainsIn(timeline).Select(static pair => pair.Chain)];
}
