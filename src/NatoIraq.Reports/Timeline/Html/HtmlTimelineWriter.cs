using System.Text;
using System.Xml;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>
/// A timeline as one HTML file that asks for nothing from anywhere. Without scripts it is a picture and tables of all events; with them the
/// picture zooms, pans and filters, and says of each event where in the source it stands.
/// </summary>
public static class HtmlTimelineWriter
{
    private const int ViewWidth = 1200;
    private const int NarrowViewWidth = 360;
    private static readonly string[] Scripts = ["scale", "layout", "draw", "lane", "table", "filter", "address", "overview", "views", "details", "page"];

    /// <summary>Writes a page.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="options">How wide the picture is where no script fits it to the window, and its colours.</param>
    /// <param name="stream">Where to write, in UTF-8; left open.</param>
    public static void Write(TimelineContent content, TimelineOptions options, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(stream);
        var timed = TimedContent.Of(content);
        var picture = TimelineLayout.Arrange(content, timed, options);
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            CloseOutput = false,
        };
        using var xml = XmlWriter.Create(stream, settings);
        var html = new HtmlElements(xml);
        xml.WriteRaw("<!DOCTYPE html>\n");
        html.Begin("html", "lang", "en");
        var script = ScriptText();
        HtmlHead.Write(html, content.Title, TimelineStyle.ForPage(options.Theme), script);
        WriteBody(html, xml, content, timed, options, picture);
        html.Raw("script", script);
        html.End();
        html.End();
    }

    private static string ScriptText()
    {
        var script = new StringBuilder("'use strict';\n(() => {\n");
        foreach (var name in Scripts)
        {
            script.Append(Asset.Text($"Timeline.Html.Script.{name}.js"));
        }

        return script.Append("})();\n").ToString();
    }

    /// <summary>Writes all but the script, and leaves the body open for it.</summary>
    private static void WriteBody(HtmlElements html, XmlWriter xml, TimelineContent content, TimedContent timed, TimelineOptions options, TimelinePicture picture)
    {
        var events = timed.Events.Select(static pair => pair.Event).ToList();
        html.Begin("body");
        html.Element("a", "Skip to the events", "class", "skip", "href", "#events");
        html.Begin("header");
        html.Element("h1", content.Title);
        html.Element("p", picture.Summary.Text, "id", "summary");
        html.End();
        html.Begin("main");
        WriteControls(html);
        html.Begin("figure", "id", "picture");
        SvgTimelineWriter.WriteElement(picture, xml, SvgLook.InPage);
        html.End();
        WritePrint(html, xml, content, timed, options);
        html.Begin("section", "id", "views", "aria-label", "The same events as charts");
        WriteView(html, xml, ChartStyle.Actors, content, "Who appears when");
        WriteView(html, xml, ChartStyle.Map, content, "Where");
        html.End();
        html.Begin("aside", "id", "details", "aria-label", "The event", "tabindex", "-1", "hidden", "hidden");
        html.End();
        html.Begin("section", "id", "events", "aria-label", "Events");
        html.Element("h2", "Events");
        new EventTable(html, isBuiltByScript: true).Write(events);
        html.End();
        html.End();
        html.Raw("script", TimelineData.Of(content, events, MissionsIn(picture)), "type", "application/json", "id", "data");
    }

    /// <summary>The picture for paper, on as many pages as it takes, for readers without scripts; the script draws what is shown.</summary>
    private static void WritePrint(HtmlElements html, XmlWriter xml, TimelineContent content, TimedContent timed, TimelineOptions options)
    {
        html.Begin("figure", "id", "paper", "aria-hidden", "true");
        html.Begin("noscript");
        PrintedPicture.Write(TimelineLayout.Arrange(content, timed, options with { Width = PrintedPicture.Width }), xml);
        html.End();
        html.End();
    }

    /// <summary>A chart of the same events, folded; none where it would be empty.</summary>
    private static void WriteView(HtmlElements html, XmlWriter xml, ChartStyle style, TimelineContent content, string heading)
    {
        if (ChartLayout.Arrange(style, content, ViewWidth).Items.Count == 0)
        {
            return;
        }

        var ids = content.Events.Select(static happening => happening.Id).ToHashSet(StringComparer.Ordinal);
        html.Begin("details", "data-field", style == ChartStyle.Actors ? "actor" : "place");
        html.Element("summary", heading);
        ChartFigures.Write(html, xml, style, content, (ViewWidth, NarrowViewWidth), ids.Contains, $"{style}-", isPrinted: false);
        html.End();
    }

    private static List<Mission> MissionsIn(TimelinePicture picture) =>
        [.. picture.Lanes.Select(static lane => lane.Mission).OfType<Mission>()];

    /// <summary>The controls, hidden until there is a script to serve them.</summary>
    private static void WriteControls(HtmlElements html)
    {
        html.Begin("form", "id", "controls", "hidden", "hidden");
        html.Begin("label");
        html.Text("Text ");
        html.Void("input", "type", "search", "id", "text", "autocomplete", "off");
        html.End();
        foreach (var (id, name) in new[] { ("kind", "Kind "), ("mission", "Mission "), ("actor", "Who "), ("place", "Where ") })
        {
            html.Begin("label");
            html.Text(name);
            html.Begin("select", "id", id);
            html.Element("option", "All", "value", "");
            html.End();
            html.End();
        }

        html.Element("button", "Clear", "type", "button", "id", "clear", "aria-label", "Clear the filter", "hidden", "hidden");
        html.Begin("span", "class", "zoom", "role", "group", "aria-label", "Zoom");
        html.Element("button", "−", "type", "button", "id", "out", "aria-label", "Zoom out");
        html.Element("button", "+", "type", "button", "id", "in", "aria-label", "Zoom in");
        html.Element("button", "◀", "type", "button", "id", "back", "aria-label", "Earlier");
        html.Element("button", "▶", "type", "button", "id", "on", "aria-label", "Later");
        html.Element("button", "All", "type", "button", "id", "all", "aria-label", "All of it");
        html.End();
        html.Element("output", "", "id", "shown", "aria-live", "polite");
        html.End();
    }
}
