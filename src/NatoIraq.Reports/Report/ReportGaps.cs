using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Report;

/// <summary>The silences of a report, with the events on both sides.</summary>
internal static class ReportGaps
{
    private const int LeastDays = 365;

    /// <summary>Stretches of a year or more in which, whatever the unknown days are, nothing happened.</summary>
    /// <param name="events">In chronological order.</param>
    public static IReadOnlyList<ReportGap> Between(IEnumerable<Event> events)
    {
        var gaps = new List<ReportGap>();
        Event? last = null;
        var quietFrom = int.MaxValue;
        foreach (var @event in events)
        {
            var extent = TimeExtent.Of(@event.Date);
            if (last is not null && extent.EarliestStart is { } until && until - (long)quietFrom >= LeastDays)
            {
                gaps.Add(new ReportGap(Print(quietFrom), Print(until - 1), until - quietFrom, last.Id, @event.Id));
            }

            var free = extent.LatestEnd is { } end ? end + 1 : int.MaxValue;
            if (last is null || free > quietFrom)
            {
                (last, quietFrom) = (@event, free);
            }
        }

        return gaps;
    }

    private static string Print(int day) => Day.Format(DateOnly.FromDayNumber(day).ToDateTime(default))!;
}
