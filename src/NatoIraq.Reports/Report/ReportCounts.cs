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
    public static (string Period, IReadOnlyList<ReportCount> Counts) ByTime(IReadOnlyCollection<Event> events)
    {
        var years = events.Where(static @event => @event.Start is not null).Select(static @event => @event.Start!.Value.Year).ToList();
        if (years.Count == 0)
        {
            return ("year", []);
        }

        var byDecade = years.Max() - years.Min() > MostYears;
        var length = byDecade ? YearsInDecade : 1;
        var counts = years.CountBy(year => year / length).ToDictionary();
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return (
            byDecade ? "decade" : "year",
            WithShares(Enumerable.Range(first, last - first + 1).Select(period => KeyValuePair.Create(
                (period * length).ToString(CultureInfo.InvariantCulture) + (byDecade ? "s" : ""), counts.GetValueOrDefault(period)))));
    }

    private static List<ReportCount> WithShares(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var all = counts.ToList();
        var most = all.Select(static pair => pair.Value).DefaultIfEmpty(0).Max();
        return [.. all.Select(pair => new ReportCount(DisplayText.Of(pair.Key), pair.Value, Whole * pair.Value / Math.Max(most, 1)))];
    }
}
