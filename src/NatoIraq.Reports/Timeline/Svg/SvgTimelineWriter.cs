using System.Xml;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>A picture → SVG 1.1: one file, with nothing outside it, its text selectable.</summary>
public static class SvgTimelineWriter
{
    private const string HatchSpacing = "4";
    private const string HatchWidth = "1.6";

    /// <summary>Writes a file.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="stream">Where to write, in UTF-8; left open.</param>
    public static void Write(TimelinePicture picture, TimelineTheme theme, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(stream);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = false, CloseOutput = false });
        xml.WriteStartDocument();
        WriteElement(picture, xml, TimelineStyle.ForPicture(theme));
        xml.WriteEndDocument();
    }

    /// <summary>Writes the <c>svg</c> element.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="xml">Where to write.</param>
    /// <param name="style">
    /// A style sheet to put inside, for a picture on its own; null in a page, which has it and the title too, and where each event links to
    /// its place.
    /// </param>
    /// <param name="prefix">What the picture's own ids begin with, where a page has several pictures.</param>
    internal static void WriteElement(TimelinePicture picture, XmlWriter xml, string? style, string prefix = "")
    {
        var isAlone = style is not null;
        var top = isAlone ? 0 : picture.Summary.Y + SummaryFoot;
        var svg = new SvgElements(xml, prefix);
        svg.Begin("svg", "timeline");
        svg.Attribute(
            "viewBox", $"0 {SvgElements.Number(top)} {SvgElements.Number(picture.Width)} {SvgElements.Number(picture.Height - top)}");
        svg.Attribute("width", picture.Width);
        svg.Attribute("height", picture.Height - top);
        svg.Attribute("role", "graphics-document");
        svg.Attribute("aria-label", picture.Title.Text);
        svg.Title(picture.Title.Text);
        svg.Begin("desc");
        xml.WriteString(picture.Description);
        svg.End();
        if (isAlone)
        {
            svg.Begin("style");
            xml.WriteString(style);
            svg.End();
        }

        WriteHatching(svg);
        svg.Rectangle(new Box(0, 0, picture.Width, picture.Height), "f-paper");
        WriteTime(svg, picture);
        var lanes = new SvgLaneWriter(svg, picture.Axis.Scale, isAlone);
        foreach (var lane in picture.Lanes)
        {
            lanes.Write(lane);
        }

        if (isAlone)
        {
            svg.Text(picture.Title, "bold f-ink");
            svg.Text(picture.Summary, "f-muted");
        }

        WriteLegend(svg, picture);
        svg.End();
    }

    private static void WriteHatching(SvgElements svg)
    {
        svg.Begin("defs");
        foreach (var name in TimelinePalette.Hatched)
        {
            svg.Begin("pattern");
            svg.Attribute("id", svg.PatternId(name));
            svg.Attribute("width", HatchSpacing);
            svg.Attribute("height", HatchSpacing);
            svg.Attribute("patternUnits", "userSpaceOnUse");
            svg.Attribute("patternTransform", "rotate(45)");
            svg.Begin("rect", "f-" + name);
            svg.Attribute("width", HatchWidth);
            svg.Attribute("height", HatchSpacing);
            svg.End();
            svg.End();
        }

        svg.End();
    }

    private static void WriteTime(SvgElements svg, TimelinePicture picture)
    {
        var axis = picture.Axis;
        foreach (var tick in axis.Ticks)
        {
            svg.Line(tick.X, tick.IsYear ? axis.Top - AxisRise : axis.Top, tick.X, axis.Bottom, "line s-grid");
        }

        foreach (var silence in picture.Silences)
        {
            svg.Rectangle(new Box(silence.Left, axis.Top, silence.Right, axis.Bottom), "f-quiet");
            svg.Line(silence.Left, axis.Top, silence.Right, axis.Top, "line s-muted");
            if (silence.Label is { } label)
            {
                svg.Text(label, "italic f-muted");
            }
        }

        foreach (var tick in axis.Ticks)
        {
            svg.Text(tick.Label, tick.IsYear ? "f-ink" : "f-muted");
            svg.Text(tick.Label with { Y = axis.Bottom + FootLine }, "f-muted");
        }
    }

    private static void WriteLegend(SvgElements svg, TimelinePicture picture)
    {
        foreach (var item in picture.Legend)
        {
            var y = item.Label.Y - LegendRise;
            if (item.Family is null)
            {
                var half = TimelineLayout.BarSample / 2;
                svg.Rectangle(
                    new Box(item.X - half, y - LegendRise, item.X + half, y + LegendRise),
                    item.IsHatched ? "" : "f-running",
                    item.IsHatched ? "muted" : null);
            }
            else
            {
                svg.Symbol(item.Family, item.X, y);
            }

            svg.Text(item.Label, "f-ink");
        }
    }

    private const double SummaryFoot = 8;
    private const double AxisRise = 18;
    private const double FootLine = 16;
    private const double LegendRise = 4.2;
}
