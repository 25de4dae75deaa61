using System.Text;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Png;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Report;

/// <summary>The timeline and the chart of decision chains as pictures of points, for a report that holds no svg.</summary>
/// <param name="Pages">The pages of the timeline; empty if this machine cannot draw them.</param>
/// <param name="LagPages">The pages of the chart; empty likewise, and where there is no chain to draw.</param>
/// <param name="Missing">The letters that no font has, in the order they occur; a box stands for each.</param>
public sealed record ReportPictures(IReadOnlyList<ReportPicture> Pages, IReadOnlyList<ReportPicture> LagPages, string Missing)
{
    /// <summary>None: a report has them as text then.</summary>
    public static ReportPictures None { get; } = new([], [], "");

    /// <summary>Two points to a pixel: 170 mm of paper get 215 points an inch.</summary>
    private const double Scale = 2;

    /// <summary>Draws them on as many pages as they take.</summary>
    public static ReportPictures Draw(TimelineContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var picture = TimelineLayout.Arrange(content, new TimelineOptions { Width = PrintedPicture.Width, ShowsChains = false });
        var charts = ChartLayout.Pages(ChartStyle.Lags, content, PrintedPicture.Width, PrintedPicture.PageHeight);
        var missing = new StringBuilder();
        try
        {
            return new ReportPictures(
                [.. PicturePage.Of(picture, PrintedPicture.PageHeight).Select(page => Drawn(
                    svg => Write(picture, page, svg), picture.Width, page.Bottom - page.Top, picture.Description, missing))],
                [.. charts.Where(static chart => chart.Items.Count > 0).Select(chart => Drawn(
                    svg => SvgChartWriter.Write(chart, TimelineTheme.Light, svg), chart.Width, chart.Height, chart.Reading, missing))],
                string.Concat(missing.ToString().EnumerateRunes().Distinct()));
        }
        catch (Exception exception) when (exception is DllNotFoundException or PictureTooLargeException)
        {
            return None;
        }
    }

    private static ReportPicture Drawn(Action<Stream> write, double width, double height, string description, StringBuilder missing)
    {
        using var png = new MemoryStream();
        missing.Append(PngPicture.Write(write, Scale, png));
        return new ReportPicture(png.ToArray(), width, height, description);
    }

    private static void Write(TimelinePicture picture, PicturePage page, Stream svg) =>
        SvgFile.Write(svg, xml => SvgTimelineWriter.WriteElement(picture, xml, new SvgLook(TimelineTheme.Light), page: page));
}
