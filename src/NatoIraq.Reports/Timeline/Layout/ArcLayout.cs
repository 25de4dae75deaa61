using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The steps of a mission's decision chains, as arcs below its strip.</summary>
internal static class ArcLayout
{
    private const double LeastDepth = 7;
    private const double DepthOfWidth = 0.5;

    /// <summary>How far the deepest arc hangs down.</summary>
    public const double GreatestDepth = 18;

    /// <summary>The arcs of a mission's chains, in chronological order; a chain with no step on the axis is left out.</summary>
    public static IReadOnlyList<ChainArcs> Of(Mission mission, IEnumerable<DecisionChain> chains, TimeScale scale, double top) =>
    [
        .. chains
            .Where(chain => chain.Mission == mission.Name)
            .Select(chain => Of(chain, scale, top))
            .Where(static arcs => arcs.Arcs.Count > 0),
    ];

    /// <summary>
    /// A lag in words: "6 days", "10–37 days". What may come before the step it follows has fewer than no days: "−76 to 15 days".
    /// </summary>
    public static string Lag(long? least, long? most)
    {
        FormattableString words = (least, most) switch
        {
            (null, null) => $"an unknown time",
            ({ } from, null) => $"{from:N0} days or more",
            (null, { } to) => $"{to:N0} days or less",
            ({ } from, { } to) when from == to => $"{from:N0} {(from == 1 ? "day" : "days")}",
            ({ } from, { } to) when from < 0 => $"{from:N0} to {to:N0} days",
            _ => $"{least:N0}–{most:N0} days",
        };
        return words.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>The whole way in words: "Request to establishment: 170 days".</summary>
    public static string Caption(DecisionChain chain)
    {
        var (first, last) = (chain.Steps[0], chain.Steps[^1]);
        var (from, to) = (TimeExtent.Of(first.Date), TimeExtent.Of(last.Date));
        var lag = Lag(to.EarliestStart - from.LatestStart, to.LatestStart - from.EarliestStart);
        return $"{first.Step} to {last.Step.ToLowerInvariant()}: {lag}";
    }

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
                $"{chain.Steps[index - 1]} → {chain.Steps[index]}, {Lag(chain.Steps[index].LagMin, chain.Steps[index].LagMax)}"));
        }

        return new ChainArcs(arcs, arcs.Count == chain.Steps.Count - 1 ? Caption(chain) : "");
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
