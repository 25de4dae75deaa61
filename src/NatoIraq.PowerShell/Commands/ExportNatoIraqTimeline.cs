using System.Management.Automation;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Draws events on a timeline, with the missions as lanes: a picture (svg) or a page to look around in (html).</summary>
[Cmdlet(VerbsData.Export, "NatoIraqTimeline", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportNatoIraqTimeline : TimelineFileCmdlet
{
    /// <summary>How wide the picture is, in pixels; its height follows. A page fits its picture to the window where scripts run.</summary>
    [Parameter]
    [ValidateRange(TimelineOptions.LeastWidth, TimelineOptions.GreatestWidth)]
    public int Width { get; set; } = new TimelineOptions().Width;

    /// <summary>Light, dark, or as the reader's system prefers. It prints light in any case.</summary>
    [Parameter]
    [OneValue]
    public TimelineTheme Theme { get; set; } = TimelineTheme.Auto;

    private protected override IReadOnlyList<string> Formats { get; } = ["svg", "html"];

    private protected override void Write(TimelineContent content, string format, Stream stream)
    {
        var options = new TimelineOptions { Width = Width, Theme = Theme };
        if (format == "html")
        {
            HtmlTimelineWriter.Write(content, options, stream);
        }
        else
        {
            SvgTimelineWriter.Write(TimelineLayout.Arrange(content, options), Theme, stream);
        }
    }
}
