using System.Management.Automation;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Html;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Png;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Draws events: when they were, how long a decision took from step to step, who appears, or where. A picture (svg, png) or a page (html).
/// </summary>
[Cmdlet(VerbsData.Export, "NatoIraqTimeline", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportNatoIraqTimeline : TimelineFileCmdlet
{
    private const double LeastScale = 0.5;
    private const double GreatestScale = 8;
    private const double SharpScale = 2;

    /// <summary>What is drawn: a timeline with the missions as lanes, the days from step to step of decisions, who appears when, or a map.</summary>
    [Parameter]
    [OneValue(typeof(ChartStyle))]
    public ChartStyle Style { get; set; } = ChartStyle.Lanes;

    /// <summary>How wide the picture is, in pixels; its height follows. A page fits its picture to the window where scripts run.</summary>
    [Parameter]
    [ValidateRange(TimelineOptions.LeastWidth, TimelineOptions.GreatestWidth)]
    public int Width { get; set; } = new TimelineOptions().Width;

    /// <summary>For a png: how many pixels of the file there are to a pixel of Width.</summary>
    [Parameter]
    [ValidateRange(LeastScale, GreatestScale)]
    public double Scale { get; set; } = SharpScale;

    /// <summary>Light, dark, or as the reader's system prefers, which a png cannot ask: it is light then.</summary>
    [Parameter]
    [OneValue(typeof(TimelineTheme))]
    public TimelineTheme Theme { get; set; } = TimelineTheme.Auto;

    private protected override IReadOnlyList<string> Formats { get; } = ["svg", "png", "html"];

    private protected override void Write(TimelineContent content, string format, Stream stream)
    {
        if (Style != ChartStyle.Lanes && ChartLayout.Arrange(Style, content, Width) is { Items.Count: 0, Reading: var reason })
        {
            WriteWarning($"The picture has a title and no chart. {reason}");
        }

        switch (format)
        {
            case "html" when Style == ChartStyle.Lanes:
                HtmlTimelineWriter.Write(content, Options, stream);
                break;
            case "html":
                HtmlChartWriter.Write(Style, content, Options, stream);
                break;
            case "png":
                WritePng(content, stream);
                break;
            default:
                WriteSvg(content, Theme, stream);
                break;
        }
    }

    private TimelineOptions Options => new() { Width = Width, Theme = Theme };

    private void WriteSvg(TimelineContent content, TimelineTheme theme, Stream stream)
    {
        if (Style == ChartStyle.Lanes)
        {
            SvgTimelineWriter.Write(TimelineLayout.Arrange(content, Options), theme, stream);
        }
        else
        {
            SvgChartWriter.Write(ChartLayout.Arrange(Style, content, Width), theme, stream);
        }
    }

    private void WritePng(TimelineContent content, Stream stream)
    {
        var theme = Theme == TimelineTheme.Dark ? TimelineTheme.Dark : TimelineTheme.Light;
        try
        {
            var missing = PngPicture.Write(svg => WriteSvg(content, theme, svg), Scale, stream);
            if (missing.Length > 0)
            {
                WriteWarning($"No font at hand has these letters of the picture, and boxes stand for them: {missing}. As svg or html it is drawn with the fonts of who looks at it.");
            }
        }
        catch (PictureTooLargeException exception)
        {
            ThrowTerminatingError(Errors.PictureTooLarge(Target, exception));
        }
        catch (DllNotFoundException exception)
        {
            ThrowTerminatingError(Errors.NativeLibraryNotFound(Target, exception));
        }
    }
}
