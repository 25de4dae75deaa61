using NatoIraq.Reports.Report;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Tests.Report;

/// <summary>A report of any content, made at one and the same time by one and the same command.</summary>
internal static class SampleReport
{
    public static ReportContent Of(TimelineContent content) => new(
        content,
        new ReportOrigin("1.2.3", "Get-NatoIraqEvent | Export-NatoIraqReport r.html", new DateTimeOffset(2026, 3, 5, 8, 30, 0, TimeSpan.FromHours(1)), StoredEvents: 40));
}
