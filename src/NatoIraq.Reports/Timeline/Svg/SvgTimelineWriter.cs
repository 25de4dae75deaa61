using System.Xml;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>A picture → SVG 1.1: one file, with nothing outside it, its text selectable.</summary>
public static class SvgTimelineWriter
{
    private const double SummaryFoot = 8;
    private const double AxisRise = 18;
    private const double LabelRise = 6;
    private const double FootLine = 16;

    /// <summary>Writes a file.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="stream">Where to write, in UTF-8 without a byte order mark, which some programs take for text; left open.</param>
    public static void Write(TimelinePicture picture, TimelineTheme theme, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(stream);
        SvgFile.Write(stream, xml => WriteElement(picture, xml, new SvgLook(theme)));
    }

    /// <summary>Writes the <c>svg</c> element.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="xml">Where to write.</param>
    /// <param name="look">
    /// A file's colours, or <see cref="SvgLook.InPage"/>: a page has the title, too, and in it each event links to its place.
    /// </param>
    /// <param name="prefix">What the picture's own ids begin with, where a page has several pictures.</param>
    /// <param name="page">The part of it that is drawn; null for all of it.</param>
    internal static void WriteElement(TimelinePicture picture, XmlWriter xml, SvgLook look, string prefix = "", PicturePage? page = null)
    {
        page ??= PicturePage.Whole(picture);
        var isAlone = look.IsAlone;
        var top = isAlone || !page.IsFirst ? page.Top : picture.Summary.Y + SummaryFoot;
        var svg = new SvgElements(xml, look, prefix);
        SvgRoot.Begin(svg, look, new Box(0, top, picture.Width, page.Bottom), picture.Title.Text, picture.Description);
        svg.Rectangle(new Box(0, page.Top, picture.Width, page.Bottom), "f-paper");
        WriteTime(svg, picture, page);
        var lanes = new SvgLaneWriter(svg, picture.Axis.Scale, isAlone);
        foreach (var lane in page.Lanes)
        {
            lanes.Write(lane);
        }

        if (isAlone && page.IsFirst)
        {
            svg.Text(picture.Title, "bold f-ink");
            svg.Text(picture.Summary, "f-muted");
        }

        if (page.IsFirst)
        {
            SvgLegendWriter.Write(svg, picture.Legend);
        }

        svg.End();
    }

    private static void WriteTime(SvgElements svg, TimelinePicture picture, PicturePage page)
    {
        var axis = picture.Axis;
        if (picture.ShadesSilences)
        {
            foreach (var silence in picture.Silences)
            {
                svg.Rectangle(new Box(silence.Left, page.AxisTop, silence.Right, page.AxisBottom), silence.Time.IsOfSource ? "f-quiet" : "f-unselected");
            }
        }

        foreach (var tick in axis.Ticks)
        {
            svg.Line(tick.X, tick.IsYear ? page.AxisTop - AxisRise : page.AxisTop, tick.X, page.AxisBottom, "line s-grid");
        }

        foreach (var silence in picture.Silences)
        {
            svg.Begin("g");
            svg.Title(silence.Time.Description);
            svg.Line(silence.Left, page.AxisTop, silence.Right, page.AxisTop, silence.Time.IsOfSource ? "rule s-muted" : "rule dashed s-decided");
            if (silence.Label is { } label && page.IsFirst)
            {
                svg.Text(label, "italic f-muted");
            }

            svg.End();
        }

        foreach (var tick in axis.Ticks.Where(static tick => tick.Label.Text.Length > 0))
        {
            svg.Text(tick.Label with { Y = page.AxisTop - LabelRise }, tick.IsYear ? "f-ink" : "f-muted");
            svg.Text(tick.Label with { Y = page.AxisBottom + FootLine }, "f-muted");
        }
    }
}
