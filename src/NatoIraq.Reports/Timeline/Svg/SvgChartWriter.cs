using System.Xml;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>A chart → SVG 1.1: one file, with nothing outside it, its text selectable.</summary>
public static class SvgChartWriter
{
    private const double ReadingFoot = 8;

    /// <summary>Writes a file.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="stream">Where to write, in UTF-8 without a byte order mark; left open.</param>
    public static void Write(Chart chart, TimelineTheme theme, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(stream);
        SvgFile.Write(stream, xml => WriteElement(chart, xml, new SvgLook(theme), _ => false));
    }

    /// <summary>Writes the <c>svg</c> element.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="xml">Where to write.</param>
    /// <param name="look">A file's colours, or <see cref="SvgLook.InPage"/>: a page has the title and the summary, too.</param>
    /// <param name="isInPage">Whether the page has an event's id, so that a mark can link to it.</param>
    /// <param name="prefix">What the picture's own ids begin with, where a page has several pictures.</param>
    internal static void WriteElement(Chart chart, XmlWriter xml, SvgLook look, Predicate<string> isInPage, string prefix = "")
    {
        var svg = new SvgElements(xml, look, prefix);
        var top = look.IsAlone ? 0 : chart.ReadingLines[^1].Y + ReadingFoot;
        SvgRoot.Begin(svg, look, new Box(0, top, chart.Width, chart.Height), chart.Title.Text, chart.Reading);
        svg.Rectangle(new Box(0, 0, chart.Width, chart.Height), "f-paper");
        foreach (var item in chart.Items)
        {
            Write(svg, item, isInPage);
        }

        if (look.IsAlone)
        {
            svg.Text(chart.Title, "bold f-ink");
            foreach (var line in chart.ReadingLines)
            {
                svg.Text(line, "f-muted");
            }
        }

        svg.End();
    }

    private static void Write(SvgElements svg, ChartItem item, Predicate<string> isInPage)
    {
        switch (item)
        {
            case ChartText text:
                svg.Text(text.Text, text.Style);
                break;
            case ChartBox box:
                svg.Rectangle(box.Box, box.Style, box.Hatching);
                break;
            case ChartLine line:
                svg.Line(line.X1, line.Y1, line.X2, line.Y2, line.Style);
                break;
            case ChartMark mark:
                svg.Symbol(mark.Shape, mark.Colour, mark.X, mark.Y);
                break;
            case ChartCircle circle:
                svg.Circle(circle.X, circle.Y, circle.Radius, circle.Style);
                break;
            case ChartOutline outline:
                svg.Polygons(outline.Rings, outline.Style, outline.Hatching);
                break;
            case ChartGroup group:
                WriteGroup(svg, group, isInPage);
                break;
            default:
                throw new ArgumentException($"Nothing draws {item.GetType()}.", nameof(item));
        }
    }

    private static void WriteGroup(SvgElements svg, ChartGroup group, Predicate<string> isInPage)
    {
        var isLink = group.Event is { } id && isInPage(id);
        svg.Begin(isLink ? "a" : "g", "event");
        if (isLink)
        {
            svg.Attribute("href", "#" + group.Event);
        }

        if (group.Name is { } name && !svg.IsAlone)
        {
            svg.Attribute("data-name", DisplayText.Of(name));
        }

        svg.Title(group.Told);
        foreach (var item in group.Items)
        {
            Write(svg, item, isInPage);
        }

        svg.End();
    }
}
