using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>The head of a chart: its title, and how it is to be read, in as many lines as that takes.</summary>
internal sealed class ChartHead
{
    private const double TitleY = 36;
    private const double TitleSize = 24;
    private const double ReadingY = 58;
    private const double ReadingSize = 13;
    private const double LineHeight = 17;
    private const double ReadingFoot = 26;
    private const int MostLines = 6;

    /// <summary>The head of a chart.</summary>
    /// <param name="title">The title.</param>
    /// <param name="reading">How it is to be read, or that there is nothing to draw.</param>
    /// <param name="width">How wide the chart is.</param>
    public ChartHead(string title, string reading, double width)
    {
        (Reading, Width) = (reading, width);
        var room = width - (2 * ChartMetrics.Margin);
        var shown = TextMetrics.FitSomehow(DisplayText.Of(title), TitleSize, room / TextMetrics.BoldFactor);
        Title = ChartMetrics.Text(ChartMetrics.Margin, TitleY, shown, TitleSize, bold: true);
        Lines = [.. TextMetrics.Wrap(reading, ReadingSize, room, room, MostLines)
            .Select((line, index) => ChartMetrics.Text(ChartMetrics.Margin, ReadingY + (index * LineHeight), line, ReadingSize))];
    }

    /// <summary>The title.</summary>
    public PlacedText Title { get; }

    /// <summary>How it is to be read.</summary>
    public string Reading { get; }

    /// <summary>That in lines.</summary>
    public IReadOnlyList<PlacedText> Lines { get; }

    /// <summary>How wide the chart is.</summary>
    public double Width { get; }

    /// <summary>The baseline of what stands below.</summary>
    public double Bottom => Lines[^1].Y + ReadingFoot;

    /// <summary>The chart; one without items is as high as its head.</summary>
    public Chart Chart(double height, IReadOnlyList<ChartItem> items, ChartTable table) => new()
    {
        Width = Width,
        Height = Math.Ceiling(items.Count == 0 ? Lines[^1].Y + ChartMetrics.Foot : height),
        Title = Title,
        Reading = Reading,
        ReadingLines = Lines,
        Items = items,
        Table = table,
    };
}
