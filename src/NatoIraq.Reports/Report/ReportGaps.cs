using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Report;

/// <summary>The gaps of a report, as Get-NatoIraqGap finds them, with the events on both sides.</summary>
internal static class ReportGaps
{
    /// <summary>Times of a year or more in which, whatever the unknown days are, the source reports nothing.</summary>
    /// <param name="gaps">The gaps.</param>
    /// <param name="ids">The events in the report: those around a gap may not be among them.</param>
    public static IReadOnlyList<ReportGap> Of(IEnumerable<Gap> gaps, HashSet<string> ids) =>
    [
        .. gaps.Select(gap => new ReportGap(
            gap.From,
            gap.To,
            LagText.Of(gap.MinDays, gap.MaxDays),
            gap.MinDays,
            gap.MaxDays,
            gap.Before,
            ids.Contains(gap.Before),
            gap.After,
            ids.Contains(gap.After))),
    ];
}
