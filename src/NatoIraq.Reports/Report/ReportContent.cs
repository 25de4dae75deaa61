using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Report;

/// <summary>What a report is about.</summary>
/// <param name="Timeline">Title, events, missions, chains and sources.</param>
/// <param name="Origin">How it comes to be made.</param>
public sealed record ReportContent(TimelineContent Timeline, ReportOrigin Origin)
{
    /// <summary>
    /// The timeline and the chart of chains for a Word report, which holds no svg; without them it has both as text, as Markdown does.
    /// </summary>
    public ReportPictures Pictures { get; init; } = ReportPictures.None;
}

/// <summary>A picture of points.</summary>
/// <param name="Png">The file, Portable Network Graphics.</param>
/// <param name="Width">How wide it is to be shown, in pixels of a 96th of an inch; at most what the page has room for.</param>
/// <param name="Height">How high, likewise.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
public sealed record ReportPicture(ReadOnlyMemory<byte> Png, double Width, double Height, string Description);

/// <summary>How a report comes to be made, so that it can be made again.</summary>
/// <param name="Version">The version of NatoIraq.</param>
/// <param name="Command">The command that makes it; empty where it is not known.</param>
/// <param name="Made">When.</param>
/// <param name="StoredEvents">How many events the store has that these are from; null where they are from none.</param>
public sealed record ReportOrigin(string Version, string Command, DateTimeOffset Made, int? StoredEvents);
