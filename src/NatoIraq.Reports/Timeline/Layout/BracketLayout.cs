namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The steps of a mission's decision chains, as brackets below its strip.</summary>
internal static class BracketLayout
{
    /// <summary>The room that brackets with their captions take below a strip.</summary>
    public const double Room = 18;

    /// <summary>The brackets of a mission's chains, in chronological order; a chain with no step on the axis is omitted.</summary>
    public static IReadOnlyList<ChainBrackets> Of(Mission mission, IEnumerable<DecisionChain> chains, TimeScale scale, double top) =>
    [
        .. chains
            .Where(chain => chain.Mission == mission.Name)
            .Select(chain => Of(chain, scale, top))
            .Where(static brackets => brackets.Steps.Count > 0),
    ];

    private static ChainBrackets Of(DecisionChain chain, TimeScale scale, double top)
    {
        var brackets = new List<Bracket>();
        for (var index = 1; index < chain.Steps.Count; index++)
        {
            var (from, to) = (TimeExtent.Of(chain.Steps[index - 1].Date), TimeExtent.Of(chain.Steps[index].Date));
            if (!scale.Holds(from) || !scale.Holds(to))
            {
                continue;
            }

            brackets.Add(new Bracket(
                PlacedExtent.Of(from, scale).Middle,
                PlacedExtent.Of(to, scale).Middle,
                top,
                from.IsDay && to.IsDay,
                $"{chain.Steps[index - 1]} → {chain.Steps[index]}, {LagText.Of(chain.Steps[index].LagMin, chain.Steps[index].LagMax)}"));
        }

        return new ChainBrackets(brackets, brackets.Count == chain.Steps.Count - 1 ? LagText.Way(chain) : "");
    }
}

/// <summary>A chain as it is drawn.</summary>
/// <param name="Steps">Its steps.</param>
/// <param name="Caption">How long the whole took; empty where not all of it is drawn.</param>
internal sealed record ChainBrackets(IReadOnlyList<Bracket> Steps, string Caption)
{
    /// <summary>Where its first bracket ends on the left.</summary>
    public double Left => Steps.Min(static step => Math.Min(step.From, step.To));

    /// <summary>Where its last bracket ends on the right.</summary>
    public double Right => Steps.Max(static step => Math.Max(step.From, step.To));
}
