using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Report;

/// <summary>What a report is about.</summary>
/// <param name="Timeline">Title, events and missions.</param>
/// <param name="Sources">The sources that are known, of which those of the events are listed.</param>
/// <param name="Version">The version of NatoIraq.</param>
/// <param name="Command">The command that makes it; empty where it is not known.</param>
public sealed record ReportContent(TimelineContent Timeline, IReadOnlyList<Source> Sources, string Version, string Command);
