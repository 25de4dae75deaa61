namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The steps of a mission's decision chains, as arcs below its strip.</summary>
internal static class ArcLayout
{
    private const double LeastDepth = 7;
    private const double DepthOfWidth = 0.5;

    /// <summary>How far the deepest arc hangs down.</summary>
    public const double GreatestDepth = 18;

    /// <summary>The arcs of a mission's chains, in chronological order; a chain with no step on the axis is omitted.</summary>
    public static IReadOnlyList<ChainArcs> Of(Mission mission, IEnumerable<DecisionChain> chains, TimeScale scale, double top) =>
    [
        .. chains
            .Where(chain => chain.Mission == mission.Name)
            .Select(chain => Of(chain, scale, top))
            .Where(static arcs => arcs.Arcs.Count > 0),
    ];

    private static ChainArcs Of(DecisionChain chain, TimeScale scale, double top)
    {
        var arcs = new List<Arc>();
        for (var index = 1; index < chain.Steps.Count; index++)
        {
            var (from, to) = (TimeExtent.Of(chain.Steps[index - 1].Date), TimeExtent.Of(chain.Steps[index].Date));
            if (!scale.Holds(from) || !scale.Holds(to))
            {
                continue;
            }

            var (left, right) = (PlacedExtent.Of(from, scale).Middle, PlacedExtent.Of(to, scale).Middle);
            arcs.Add(new Arc(
                left,
                right,
                top,
                Math.Clamp(Math.Abs(right - left) * DepthOfWidth, LeastDepth, GreatestDepth),
                from.IsDay && to.IsDay,
                $"{chain.Steps[index - 1]} → {chain.Steps[index]}, {LagText.Of(chain.Steps[index].LagMin, chain.Steps[index].LagMax)}"));
        }

        return new ChainArcs(arcs, arcs.Count == chain.Steps.Count - 1 ? LagText.Way(chain) : "");
    }
}

/// <summary>A chain as it is drawn.</summary>
/// <param name="Arcs">Its steps.</param>
/// <param name="Caption">How long the whole took; empty where not all of it is drawn.</param>
internal sealed record ChainArcs(IReadOnlyList<Arc> Arcs, string Caption)
{
    /// <summary>Where its first arc ends on the left.</summary>
    public double Left => Arcs.Min(static arc => Math.Min(arc.From, arc.To));

    /// <summary>Where its last arc ends on the right.</summary>
    public double Right => Arcs.Max(static arc => Math.Max(arc.From, arc.To));
}
