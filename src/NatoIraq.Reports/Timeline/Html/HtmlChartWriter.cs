using System.Text;
using System.Xml;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>
/// A chart as one HTML file without scripts that asks for nothing from anywhere: the picture for a desk, a telephone and paper, the same as a table, and the events.
/// </summary>
public static class HtmlChartWriter
{
    private const int NarrowWidth = 360;

    /// <summary>Writes a page.</summary>
    /// <param name="style">What the chart shows; any but <see cref="ChartStyle.Lanes"/>.</param>
    /// <param name="content">Whose events it is of.</param>
    /// <param name="options">How wide the picture is, and its colours.</param>
    /// <param name="stream">Where to write, in UTF-8; left open.</param>
    public static void Write(ChartStyle style, TimelineContent content, TimelineOptions options, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(stream);
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
        HtmlHead.Write(html, content.Title, TimelineStyle.ForChart(options.Theme), script: null);
        html.Begin("body");
        WriteBody(html, xml, style, content, options);
        html.End();
        html.End();
    }

    private static void WriteBody(HtmlElements html, XmlWriter xml, ChartStyle style, TimelineContent content, TimelineOptions options)
    {
        var events = content.Events.Order().ToList();
        var chart = ChartLayout.Arrange(style, content, options.Width);
        html.Element("a", "Skip to the events", "class", "skip", "href", "#events");
        html.Begin("header");
        html.Element("h1", content.Title);
        html.Element("p", chart.Reading, "id", "summary");
        html.End();
        html.Begin("main");
        ChartFigures.Write(html, xml, style, content, (options.Width, NarrowWidth), IdsOf(events).Contains, "", isPrinted: true);
        html.Begin("section", "id", "table");
        html.Element("h2", "The same in words");
        WriteTable(html, chart.Table);
        html.End();
        html.Begin("section", "id", "events");
        html.Element("h2", "Events");
        new EventTable(html).Write(events);
        html.End();
        html.End();
    }

    private static HashSet<string> IdsOf(IEnumerable<Event> events) =>
        events.SelectMany(static happening => happening.SubEvents.Select(static sub => sub.Id).Prepend(happening.Id)).ToHashSet(StringComparer.Ordinal);

    private static void WriteTable(HtmlElements html, ChartTable table)
    {
        html.Begin("table", "class", "chart");
        html.Begin("thead");
        html.Begin("tr");
        foreach (var column in table.Columns)
        {
            html.Element("th", column, "scope", "col");
        }

        html.End();
        html.End();
        foreach (var group in table.Rows.Chunk(RowGroups.Most))
        {
            html.Begin("tbody");
            foreach (var row in group)
            {
                html.Begin("tr");
                html.Element("th", row[0], "scope", "row");
                foreach (var (column, cell) in table.Columns.Zip(row).Skip(1))
                {
                    html.Element("td", cell, "data-column", column);
                }

                html.End();
            }

            html.End();
        }

        html.End();
    }
}
