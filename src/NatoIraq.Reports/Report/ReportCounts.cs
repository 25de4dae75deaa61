using System.Globalization;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Report;

/// <summary>How often things occur in a report.</summary>
internal static class ReportCounts
{
    private const int MostYears = 40;
    private const int YearsInDecade = 10;
    private const int Whole = 100;

    /// <summary>How often each name occurs, most frequent first.</summary>
    public static IReadOnlyList<ReportCount> Of(IEnumerable<string> names) => WithShares(
        names
            .CountBy(static name => name, StringComparer.Ordinal)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal));

    /// <summary>
    /// Events a year; or a decade, where there are more years than a reader wants to see one by one. Those without are there with none.
    /// </summary>
    /// <returns>What is counted by, how often, and the period that a year is in.</returns>
    public static (string Period, IReadOnlyList<ReportCount> Counts, Func<int, string> PeriodOf) ByTime(IReadOnlyCollection<Event> events)
    {
        var years = events.Where(static @event => @event.Start is not null).Select(static @event => @event.Start!.Value.Year).ToList();
        var byDecade = years.Count > 0 && years.Max() - years.Min() > MostYears;
        var length = byDecade ? YearsInDecade : 1;
        string NameOf(int period) => (period * length).ToString(CultureInfo.InvariantCulture) + (byDecade ? "s" : "");
        var counts = years.CountBy(year => year / length).ToDictionary();
        var periods = years.Count == 0 ? [] : Enumerable.Range(counts.Keys.Min(), counts.Keys.Max() - counts.Keys.Min() + 1);
        return (
            byDecade ? "decade" : "year",
            WithShares(periods.Select(period => KeyValuePair.Create(NameOf(period), counts.GetValueOrDefault(period)))),
            year => NameOf(year / length));
    }

    private static List<ReportCount> WithShares(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var all = counts.ToList();
        var most = all.Select(static pair => pair.Value).DefaultIfEmpty(0).Max();
        return [.. all.Select(pair => new ReportCount(DisplayText.Of(pair.Key), pair.Value, Whole * pair.Value / Math.Max(most, 1)))];
    }
}
