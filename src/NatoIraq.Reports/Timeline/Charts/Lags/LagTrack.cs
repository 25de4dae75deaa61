using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>
/// A chain's steps on their line. Bars that share days stand below one another, so that none hides another; the marks stand on top.
/// </summary>
internal sealed class LagTrack
{
    /// <summary>Height of a bar, and of a line that is all marks.</summary>
    public const double Bar = 10;

    private const double Step = 13;

    private readonly LagScale scale;
    private readonly IReadOnlyList<LagStep> steps;
    private readonly Dictionary<LagStep, int> tracks = [];

    /// <summary>The track of some steps.</summary>
    public LagTrack(LagScale scale, IReadOnlyList<LagStep> steps)
    {
        (this.scale, this.steps) = (scale, steps);
        var ends = new List<long>();
        foreach (var step in steps.Where(static step => !step.IsDay).OrderBy(static step => step.Earliest))
        {
            var free = ends.FindIndex(end => end < step.Earliest);
            if (free < 0)
            {
                free = ends.Count;
                ends.Add(0);
            }

            ends[free] = step.Latest;
            tracks[step] = free;
        }

        Height = Bar + (Math.Max(0, ends.Count - 1) * Step);
    }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>Where it ends.</summary>
    public double Right => steps.Max(step => step.IsDay ? scale.MiddleOf(step.Latest) + PictureMetrics.Mark : scale.EndOf(step.Latest));

    private double Left => steps.Min(step => step.IsDay ? scale.MiddleOf(step.Earliest) : scale.StartOf(step.Earliest));

    /// <summary>How far below the line a step stands.</summary>
    public double OffsetOf(LagStep step) => tracks.GetValueOrDefault(step) * Step;

    /// <summary>The line with its steps, at a height.</summary>
    public IEnumerable<ChartItem> Draw(double middle)
    {
        yield return new ChartLine(Left, middle, Right, middle, "line s-muted");
        foreach (var step in steps.OrderBy(static step => step.IsDay))
        {
            var family = KindFamily.Of(step.Step.Step);
            var y = middle + OffsetOf(step);
            var box = new Box(scale.StartOf(step.Earliest), y - (Bar / 2), scale.EndOf(step.Latest), y + (Bar / 2));
            yield return new ChartGroup(step.Told, step.Step.Event, step.IsDay
                ? [new ChartMark(family.Shape, family.Key, scale.MiddleOf(step.Earliest), y)]
                : [new ChartBox(box, "f-paper"), new ChartBox(box, $"possible s-{family.Key}", family.Key)]);
        }
    }
}
