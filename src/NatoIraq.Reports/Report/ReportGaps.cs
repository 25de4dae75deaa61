using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;

namespace NatoIraq.Reports.Report;

/// <summary>The silences of a report, as Get-NatoIraqGap finds them, with the events on both sides.</summary>
internal static class ReportGaps
{
    private const int LeastDays = 365;

    /// <summary>Stretches of a year or more in which, whatever the unknown days are, nothing happened.</summary>
    /// <param name="events">In any order.</param>
    public static IReadOnlyList<ReportGap> Between(IEnumerable<Event> events)
    {
        var finder = new GapFinder();
        foreach (var happening in events)
        {
            finder.Add(happening);
        }

        return [.. finder.Find(LeastDays, MatchMode.Certain).Select(static gap => new ReportGap(
            Print(EdtfDate.Parse(gap.From).KnownBounds.LatestEnd + 1),
            Print(EdtfDate.Parse(gap.To).KnownBounds.EarliestStart - 1),
            (int)gap.MinDays - 1,
            gap.Before,
            gap.After))];
    }

    private static string Print(long? day) => Day.Format(DateBounds.ToDateTime(day)) ?? "";
}
