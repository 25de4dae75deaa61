using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>The legend → SVG.</summary>
internal static class SvgLegendWriter
{
    private const double Rise = 4.2;
    private const double Half = LegendLayout.BarSample / 2;

    /// <summary>Writes it.</summary>
    public static void Write(SvgElements svg, IReadOnlyList<LegendItem> legend)
    {
        foreach (var item in legend)
        {
            Write(svg, item, item.Label.Y - Rise);
            svg.Text(item.Label, "f-ink");
        }
    }

    private static void Write(SvgElements svg, LegendItem item, double y)
    {
        var bar = new Box(item.X - Half, y - Rise, item.X + Half, y + Rise);
        switch (item.Sample)
        {
            case LegendSample.Mark:
                svg.Symbol(item.Family!, item.X, y);
                break;
            case LegendSample.Echo:
                svg.Symbol(item.Family!, item.X, y, SvgExtentWriter.Small);
                break;
            case LegendSample.Running:
                svg.Rectangle(bar, "f-running");
                break;
            case LegendSample.Prepared:
                svg.Rectangle(bar with { Top = y }, "f-prepared");
                break;
            case LegendSample.Column:
                svg.Rectangle(new Box(item.X - 3, bar.Top - 2, item.X + 3, bar.Bottom), "f-muted");
                break;
            case LegendSample.Hatched:
                svg.Rectangle(bar, "", "muted");
                break;
            case LegendSample.Open:
                svg.Line(bar.Left + 1, bar.Top - 1, bar.Left + 1, bar.Bottom + 1, "cap s-muted");
                svg.Rectangle(bar with { Right = item.X }, "", "muted");
                svg.Rectangle(bar with { Left = item.X, Right = item.X + (Half / 2) }, "", "muted", 0.5);
                svg.Rectangle(bar with { Left = item.X + (Half / 2) }, "", "muted", 0.2);
                break;
            case LegendSample.Step:
                svg.Hanging(new Bracket(bar.Left, bar.Right, bar.Top, IsCertain: true, item.Label.Text), "bracket s-ink");
                break;
            default:
                var isSilence = item.Sample == LegendSample.Silence;
                svg.Rectangle(bar, isSilence ? "f-quiet" : "f-unselected");
                svg.Line(bar.Left, bar.Top, bar.Right, bar.Top, isSilence ? "rule s-muted" : "rule dashed s-decided");
                break;
        }
    }
}
