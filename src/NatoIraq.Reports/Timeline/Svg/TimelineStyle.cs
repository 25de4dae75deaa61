namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>Style sheets that go with this assembly.</summary>
internal static class TimelineStyle
{
    /// <summary>What a picture needs.</summary>
    public static string ForPicture(TimelineTheme theme) => Asset.Text("Timeline.Svg.timeline.css") + TimelinePalette.Rules(theme);

    /// <summary>What a page with a picture needs.</summary>
    public static string ForPage(TimelineTheme theme) => ForPicture(theme) + Asset.Text("Timeline.Html.page.css");
}
