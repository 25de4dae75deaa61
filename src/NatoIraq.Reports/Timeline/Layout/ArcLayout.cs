using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The steps from a mission's first request or decision to its beginning, as arcs below its strip.</summary>
internal static class ArcLayout
{
    private const double LeastDepth = 7;
    private const double DepthOfWidth = 0.5;

    /// <summary>How far the deepest arc hangs down.</summary>
    public const double GreatestDepth = 18;

    /// <summary>One phase of each name, the first, from the first preparatory one to the one that begins the mission; none where that is not told.</summary>
    public static IReadOnlyList<MissionPhase> Chain(Mission mission)
    {
        var steps = mission.Lifecycle.DistinctBy(static phase => phase.Phase).ToList();
        var start = steps.FindIndex(LifecycleLayout.IsPreparatory);
        var end = steps.FindIndex(static phase => !LifecycleLayout.IsPreparatory(phase) && phase.Phase != "Ended");
        return start < 0 || end <= start ? [] : steps[start..(end + 1)];
    }

    /// <summary>An arc for each step.</summary>
    public static IReadOnlyList<Arc> Of(IReadOnlyList<MissionPhase> chain, TimeScale scale, double top)
    {
        var arcs = new List<Arc>();
        for (var index = 1; index < chain.Count; index++)
        {
            var (from, to) = (TimeExtent.Of(chain[index - 1].Date), TimeExtent.Of(chain[index].Date));
            var (left, right) = (PlacedExtent.Of(from, scale).Middle, PlacedExtent.Of(to, scale).Middle);
            arcs.Add(new Arc(
                left,
                right,
                top,
                Math.Clamp(Math.Abs(right - left) * DepthOfWidth, LeastDepth, GreatestDepth),
                from.IsDay && to.IsDay,
                $"{chain[index - 1]} → {chain[index]}, {Lag(from, to)}"));
        }

        return arcs;
    }

    /// <summary>The whole way in words: "Requested to established: 38 days".</summary>
    public static string Caption(IReadOnlyList<MissionPhase> chain) => string.Create(
        CultureInfo.InvariantCulture,
        $"{chain[0].Phase} to {chain[^1].Phase.ToLowerInvariant()}: {Lag(TimeExtent.Of(chain[0].Date), TimeExtent.Of(chain[^1].Date))}");

    /// <summary>The least and the most days between two times, as the bounds of both allow.</summary>
    public static string Lag(TimeExtent from, TimeExtent to)
    {
        var least = Math.Max(0, (to.EarliestStart - from.LatestStart) ?? 0);
        var most = (to.LatestStart - from.EarliestStart) ?? least;
        return least == most
            ? string.Create(CultureInfo.InvariantCulture, $"{least:N0} {(least == 1 ? "day" : "days")}")
            : string.Create(CultureInfo.InvariantCulture, $"{least:N0}–{most:N0} days");
    }
}
