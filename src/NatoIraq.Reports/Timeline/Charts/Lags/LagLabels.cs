using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>
/// Finds room for the words of a chain's steps, above its line and below. Words begin at their step and go right; from right to left, each takes the
/// nearest level beyond all whose steps it would cover, on the side where that is nearer. So no words stand on others or on a pole.
/// </summary>
internal static class LagLabels
{
    private const double Air = 8;

    /// <summary>The labels of some steps, in their order.</summary>
    /// <param name="steps">Each step's wordings, the longest first, and where words of it begin.</param>
    /// <param name="edge">How far right words may reach.</param>
    public static IReadOnlyList<LagLabel> Of(IReadOnlyList<(IReadOnlyList<string> Wordings, double X)> steps, double edge)
    {
        var placed = new LagLabel[steps.Count];
        var settled = new List<LagLabel>();
        foreach (var index in Enumerable.Range(0, steps.Count).OrderByDescending(index => steps[index].X).ThenByDescending(static index => index))
        {
            var (wordings, x) = steps[index];
            var words = wordings.FirstOrDefault(wording => x + TextMetrics.Width(wording, ChartMetrics.TextSize) <= edge)
                ?? TextMetrics.FitSomehow(wordings[^1], ChartMetrics.TextSize, edge - x);
            var width = TextMetrics.Width(words, ChartMetrics.TextSize);
            var (above, below) = (FreeLevel(settled, x + width, 1), FreeLevel(settled, x + width, -1));
            settled.Add(placed[index] = new LagLabel(words, x, width, above <= below ? above : -below));
        }

        return placed;
    }

    private static int FreeLevel(List<LagLabel> settled, double right, int side) => 1 + settled
        .Where(label => label.Level * side > 0 && label.X < right + Air)
        .Select(static label => Math.Abs(label.Level))
        .DefaultIfEmpty(0)
        .Max();
}

/// <summary>The words of a step.</summary>
/// <param name="Words">The words.</param>
/// <param name="X">Where they begin.</param>
/// <param name="Width">How wide they are.</param>
/// <param name="Level">How far off the line: 1 is just above it, −1 just below; from farther levels a pole goes to the step.</param>
internal sealed record LagLabel(string Words, double X, double Width, int Level);
