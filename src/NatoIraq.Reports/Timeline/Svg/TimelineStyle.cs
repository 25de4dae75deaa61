namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>Style sheets that go with this assembly.</summary>
internal static class TimelineStyle
{
    /// <summary>What a page with a picture needs.</summary>
    public static string ForPage(TimelineTheme theme) => ForPageWith(theme, "Timeline.Html.page.css") + Asset.Text("Timeline.Html.views.css");

    /// <summary>What a page with a chart needs.</summary>
    public static string ForChart(TimelineTheme theme) => ForPageWith(theme, "Timeline.Html.page.css") + Asset.Text("Timeline.Html.chart.css");

    /// <summary>What a report with a picture needs.</summary>
    public static string ForReport(TimelineTheme theme) => ForPageWith(theme, "Report.Templates.report.css");

    private static string ForPageWith(TimelineTheme theme, string sheet) =>
        TimelinePalette.Variables(theme) + SvgStyles.Rules() + TimelinePalette.Rules(theme) + Asset.Text("Timeline.Html.groups.css") + Asset.Text(sheet) + Asset.Text("Timeline.Svg.forced.css");
}
