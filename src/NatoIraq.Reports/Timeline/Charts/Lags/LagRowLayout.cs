using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>A chain → its row: name, line with steps, and the days from the first to the last.</summary>
/// <param name="scale">Days to pixels.</param>
/// <param name="edge">How far right anything may reach.</param>
/// <param name="content">What is known of the missions and events.</param>
internal sealed class LagRowLayout(LagScale scale, double edge, TimelineContent content)
{
    private const double Level = 16;
    private const double RowGap = 18;
    private const double Indent = 4;
    private const double LabelAir = 5;
    private const double Ascent = 9;

    private readonly LagWords words = new(content);

    /// <summary>The row of a chain.</summary>
    public ChartRow Row(DecisionChain chain, IReadOnlyList<LagStep> steps)
    {
        var track = new LagTrack(scale, steps);
        var labels = LagLabels.Of([.. steps.Select(step => (words.Of(step), XOf(step)))], edge);
        var above = (labels.Max(static label => Math.Max(label.Level, 1)) * Level) + LagTrack.Bar;
        var below = Math.Max(1, -labels.Min(static label => label.Level)) * Level;
        return new ChartRow(above + track.Height + below + RowGap, top => Draw(top + above));

        IEnumerable<ChartItem> Draw(double middle)
        {
            var room = scale.Left - ChartMetrics.Margin - (2 * LabelAir);
            var name = TextMetrics.FitSomehow(words.NameOf(chain), PictureMetrics.HeadingSize, room / TextMetrics.BoldFactor);
            yield return new ChartText(ChartMetrics.Text(ChartMetrics.Margin, middle + Indent, name, PictureMetrics.HeadingSize, bold: true), "bold f-ink");
            yield return new ChartText(ChartMetrics.Text(ChartMetrics.Margin, middle + Indent + Level, LagWords.From(chain), ChartMetrics.NoteSize), "f-muted");
            foreach (var (step, label) in steps.Zip(labels).Where(static pair => Math.Abs(pair.Second.Level) > 1))
            {
                var end = label.Level > 0 ? Baseline(label, middle, track) + LabelAir - 2 : Baseline(label, middle, track) - Ascent;
                yield return new ChartLine(label.X - Indent + 1, end, label.X - Indent + 1, middle + track.OffsetOf(step), "pole s-ink");
            }

            foreach (var item in track.Draw(middle))
            {
                yield return item;
            }

            foreach (var (step, label) in steps.Zip(labels))
            {
                yield return new ChartGroup(step.Told, step.Step.Event, [new ChartText(
                    new PlacedText(label.X, Baseline(label, middle, track), label.Words, label.Width, ChartMetrics.TextSize), "f-ink")]);
            }

            yield return new ChartText(
                ChartMetrics.Text(track.Right + PictureMetrics.Gap, middle + Indent, LagWords.Total(chain), ChartMetrics.TextSize, bold: true), "bold f-ink");
        }
    }

    private double XOf(LagStep step) => (step.IsDay ? scale.MiddleOf(step.Earliest) : scale.StartOf(step.Earliest)) + Indent;

    private static double Baseline(LagLabel label, double middle, LagTrack track) => label.Level > 0
        ? middle - (LagTrack.Bar / 2) - LabelAir - ((label.Level - 1) * Level)
        : middle + track.Height - (LagTrack.Bar / 2) + LabelAir + Ascent + ((-label.Level - 1) * Level);
}
