using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>A chain → its row on a telephone: the line with its steps, and these below as a list.</summary>
/// <param name="scale">Days to pixels.</param>
/// <param name="edge">How far right anything may reach.</param>
/// <param name="content">What is known of the missions and events.</param>
internal sealed class LagListLayout(LagScale scale, double edge, TimelineContent content)
{
    private const double RowGap = 20;
    private const double LineHeight = 17;
    private const double NameLine = 18;
    private const double TickReach = 8;

    private readonly LagWords words = new(content);

    /// <summary>The row of a chain.</summary>
    public ChartRow Row(DecisionChain chain, IReadOnlyList<LagStep> steps)
    {
        var track = new LagTrack(scale, steps);
        return new ChartRow((NameLine * 2) + LagTrack.Bar + track.Height + (steps.Count * LineHeight) + RowGap, Draw);

        IEnumerable<ChartItem> Draw(double top)
        {
            var room = edge - ChartMetrics.Margin;
            var name = TextMetrics.FitSomehow(words.NameOf(chain), PictureMetrics.HeadingSize, room / TextMetrics.BoldFactor);
            var note = TextMetrics.FitSomehow($"{LagWords.From(chain)}: {LagWords.Total(chain)}", ChartMetrics.TextSize, room);
            yield return new ChartText(ChartMetrics.Text(ChartMetrics.Margin, top + NameLine - 2, name, PictureMetrics.HeadingSize, bold: true), "bold f-ink");
            yield return new ChartText(ChartMetrics.Text(ChartMetrics.Margin, top + (NameLine * 2) - 4, note), "f-muted");
            var middle = top + (NameLine * 2) + LagTrack.Bar;
            foreach (var (x, label) in scale.Ticks())
            {
                yield return new ChartLine(x, middle - TickReach, x, middle + track.Height - LagTrack.Bar + TickReach, label == "0" ? "line s-muted" : "line s-grid");
            }

            foreach (var item in track.Draw(middle))
            {
                yield return item;
            }

            for (var index = 0; index < steps.Count; index++)
            {
                yield return new ChartGroup(
                    steps[index].Told, steps[index].Step.Event, [.. Line(steps[index], index, middle + track.Height + ((index + 1) * LineHeight))]);
            }
        }
    }

    private IEnumerable<ChartItem> Line(LagStep step, int index, double baseline)
    {
        var family = KindFamily.Of(step.Step.Step);
        yield return new ChartMark(family.Shape, family.Key, ChartMetrics.Margin + PictureMetrics.Mark, baseline - 4);
        var lag = index == 0 ? step.Step.Date : LagText.Of(step.Step.LagMin, step.Step.LagMax);
        var lagWidth = TextMetrics.Width(lag, ChartMetrics.TextSize);
        var x = ChartMetrics.Margin + (PictureMetrics.Mark * 2) + PictureMetrics.Gap;
        yield return new ChartText(
            ChartMetrics.Text(x, baseline, TextMetrics.FitSomehow(words.Of(step)[0], ChartMetrics.TextSize, edge - x - lagWidth - (2 * PictureMetrics.Gap))), "f-ink");
        yield return new ChartText(ChartMetrics.Text(edge - lagWidth, baseline, lag), "f-muted");
    }
}
