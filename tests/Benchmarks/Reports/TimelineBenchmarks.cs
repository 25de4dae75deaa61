using BenchmarkDotNet.Attributes;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Html;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;
using NatoIraq.Reports.Timeline.Terminal;

namespace NatoIraq.Benchmarks.Reports;

/// <summary>Drawing 10,000 events that are at hand, with their mission's life, and writing them to nowhere.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private TimelineContent content = new() { Title = "", Events = [] };

    /// <summary>Makes the events.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Event[] events = [.. SyntheticEvents.Take(10_000)];
        content = new TimelineContent { Title = "Synthetic", Events = events, Missions = MentionedMissions.Link(events) };
    }

    /// <summary>As a picture.</summary>
    [Benchmark]
    public void Draw_svg() => SvgTimelineWriter.Write(TimelineLayout.Arrange(content, new TimelineOptions()), TimelineTheme.Auto, Stream.Null);

    /// <summary>As a page.</summary>
    [Benchmark]
    public void Write_html() => HtmlTimelineWriter.Write(content, new TimelineOptions(), Stream.Null);

    /// <summary>As a report.</summary>
    [Benchmark]
    public void Write_report() => ReportWriter.Write(new ReportContent(content, new ReportOrigin("0", "", default, null)), "html", null, Stream.Null);

    /// <summary>In the terminal.</summary>
    [Benchmark]
    public int Draw_terminal() => TerminalText.Lines(ChartStyle.Lanes, content, 120, TerminalGlyphs.Unicode, colour: false).Count;
}
