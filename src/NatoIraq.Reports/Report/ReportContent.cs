using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Report;

/// <summary>What a report is about.</summary>
/// <param name="Timeline">Title, events, missions, chains and sources.</param>
/// <param name="Origin">How it comes to be made.</param>
public sealed record ReportContent(TimelineContent Timeline, ReportOrigin Origin);

/// <summary>How a report comes to be made, so that it can be made again.</summary>
/// <param name="Version">The version of NatoIraq.</param>
/// <param name="Command">The command that makes it; empty where it is not known.</param>
/// <param name="Made">When.</param>
/// <param name="StoredEvents">How many events the store has that these are from; null where they are from none.</param>
public sealed record ReportOrigin(string Version, string Command, DateTimeOffset Made, int? StoredEvents);
