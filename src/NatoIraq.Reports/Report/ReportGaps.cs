using NatoIraq.Chronology.Measuring;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Report;

/// <summary>The gaps of a report, as Get-NatoIraqGap finds them, with the events on both sides.</summary>
internal static class ReportGaps
{
    /// <summary>
    /// Times of a year or more, from the first event of the report to the last, in which the source reports nothing, whatever the unknown days are.
    /// </summary>
    /// <param name="timeline">The events, and the gaps of their source.</param>
    /// <param name="ids">The events in the report: those around a gap may not be among them.</param>
    public static IReadOnlyList<ReportGap> Of(TimelineContent timeline, HashSet<string> ids)
    {
        var days = timeline.Events.SelectMany(static @event => TimeExtent.Of(@event).KnownDays).DefaultIfEmpty().ToList();
        var (first, last) = (days.Min(), days.Max());
        return [.. (timeline.Gaps ?? GapFinder.Among(timeline.Events)).Where(IsWithin).Select(gap => new ReportGap(
            gap.From,
            gap.To,
            LagText.Of(gap.MinDays, gap.MaxDays),
            gap.MinDays,
            gap.MaxDays,
            gap.Before,
            ids.Contains(gap.Before),
            gap.After,
            ids.Contains(gap.After)))];

        bool IsWithin(Gap gap) => QuietTime.Of(gap, isOfSource: true) is { } time && time.Until > first && time.From <= last;
    }
}
