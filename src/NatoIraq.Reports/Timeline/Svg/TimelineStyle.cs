namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>Style sheets that go with this assembly.</summary>
internal static class TimelineStyle
{
    /// <summary>What a picture needs.</summary>
    public static string ForPicture(TimelineTheme theme) => Asset.Text("Svg.timeline.css") + TimelinePalette.Rules(theme);
}
