using NatoIraq.Reports.Timeline.Charts.Actors;
using NatoIraq.Reports.Timeline.Charts.Lags;
using NatoIraq.Reports.Timeline.Charts.Map;

namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>Events → the chart of a style.</summary>
public static class ChartLayout
{
    /// <summary>Arranges a chart.</summary>
    /// <param name="style">Any style but <see cref="ChartStyle.Lanes"/>, which is a <c>TimelinePicture</c>.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    public static Chart Arrange(ChartStyle style, TimelineContent content, double width) => Pages(style, content, width, double.PositiveInfinity)[0];

    /// <summary>Arranges a chart on as many pages as it takes.</summary>
    /// <param name="style">Any style but Lanes.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    /// <param name="pageHeight">How high a page may be.</param>
    public static IReadOnlyList<Chart> Pages(ChartStyle style, TimelineContent content, double width, double pageHeight) => style switch
    {
        ChartStyle.Lags => LagChartLayout.Pages(content, width, pageHeight),
        ChartStyle.Actors => ActorChartLayout.Pages(content, width, pageHeight),
        ChartStyle.Map => [MapChartLayout.Arrange(content, width)],
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A timeline is no chart."),
    };
}
