using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>A chart's legend: samples with words, in as many lines as they take.</summary>
/// <param name="head">The head that it stands below.</param>
internal sealed class ChartLegend(ChartHead head)
{
    private const double LineHeight = 18;
    private const double ItemGap = 18;
    private const double Rise = 4.2;

    private readonly List<ChartItem> items = [];
    private double x = ChartMetrics.Margin;

    /// <summary>Its samples and words.</summary>
    public IReadOnlyList<ChartItem> Items => items;

    /// <summary>The baseline of its last line.</summary>
    public double Bottom { get; private set; } = head.Bottom;

    /// <summary>Adds a mark.</summary>
    public void AddMark(MarkShape shape, string colour, string words) =>
        Add(PictureMetrics.Mark * 2, words, box => [new ChartMark(shape, colour, (box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2)]);

    /// <summary>Adds a bar.</summary>
    public void AddBar(string style, string? hatching, string words) =>
        Add(LegendLayout.BarSample, words, box => [new ChartBox(box, style, hatching)]);

    private void Add(double sample, string words, Func<Box, IEnumerable<ChartItem>> draw)
    {
        var width = TextMetrics.Width(words, ChartMetrics.TextSize);
        if (x > ChartMetrics.Margin && x + sample + PictureMetrics.Gap + width > head.Width - ChartMetrics.Margin)
        {
            (x, Bottom) = (ChartMetrics.Margin, Bottom + LineHeight);
        }

        items.AddRange(draw(new Box(x, Bottom - (2 * Rise), x + sample, Bottom)));
        items.Add(new ChartText(ChartMetrics.Text(x + sample + PictureMetrics.Gap, Bottom, words), "f-ink"));
        x += sample + PictureMetrics.Gap + width + ItemGap;
    }
}
