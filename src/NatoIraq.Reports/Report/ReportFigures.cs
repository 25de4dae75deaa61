using System.Text;
using System.Xml;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Charts.Lags;
using NatoIraq.Reports.Timeline.Html;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;
using NatoIraq.Reports.Timeline.Terminal;

namespace NatoIraq.Reports.Report;

/// <summary>The pictures of a report, each drawn when it is first asked for: a page has no use for lines of text, nor Markdown for an svg.</summary>
/// <param name="timeline">What they show.</param>
/// <param name="ids">The events in the report.</param>
internal sealed class ReportFigures(TimelineContent timeline, IReadOnlySet<string> ids)
{
    private const int Width = 960;
    private const int NarrowWidth = 360;
    private const int DrawingWidth = 100;

    private readonly TimedContent timed = TimedContent.Of(timeline);
    private readonly LagSelection chains = new(timeline);

    /// <summary>How many events, from when to when.</summary>
    public string Summary => Wide.Summary.Text;

    /// <summary>The timeline as an svg element.</summary>
    public string Picture => field ??= Svg(Wide, "");

    /// <summary>The same for a telephone.</summary>
    public string NarrowPicture => field ??= Svg(Arrange(NarrowWidth), "narrow-");

    /// <summary>The same for paper.</summary>
    public string PrintPicture => field ??= Written(xml => PrintedPicture.Write(Arrange(PrintedPicture.Width), xml));

    /// <summary>The timeline in lines of text.</summary>
    public string Drawing => field ??= Drawn(TerminalText.Lines(ChartStyle.Lanes, timeline, DrawingWidth, TerminalGlyphs.Unicode, colour: false));

    /// <summary>The decision chains as figures of a page; empty where there is none.</summary>
    public string LagChart => field ??= ChartFigures.Text(ChartStyle.Lags, timeline, (Width, NarrowWidth), ids.Contains, "lags-");

    /// <summary>The same in lines of text.</summary>
    public string LagDrawing => field ??= chains.Drawn.Count == 0
        ? ""
        : Drawn(TerminalText.Lines(
            ChartStyle.Lags,
            timeline with { Chains = [.. chains.Drawn.Select(static pair => pair.Chain)] },
            DrawingWidth,
            TerminalGlyphs.Unicode,
            colour: false).Skip(1));

    /// <summary>Which decision chains the chart has, where it does not have all; else empty.</summary>
    public string LagSelection => chains.Sentence.Length > 0 ? chains.Sentence + " The tables have all." : "";

    private TimelinePicture Wide => field ??= Arrange(Width);

    /// <summary>Lines for Markdown, where a fence of backticks ends a drawing.</summary>
    private static string Drawn(IEnumerable<string> lines) => string.Join('\n', lines).Replace('`', '\'');

    /// <summary>Without the steps of chains, which have a chart of their own.</summary>
    private TimelinePicture Arrange(int width) => TimelineLayout.Arrange(timeline, timed, new TimelineOptions { Width = width, ShowsChains = false });

    private static string Svg(TimelinePicture picture, string prefix) =>
        Written(xml => SvgTimelineWriter.WriteElement(picture, xml, SvgLook.InPage, prefix));

    private static string Written(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };
        using (var xml = XmlWriter.Create(text, settings))
        {
            write(xml);
        }

        return text.ToString();
    }
}
