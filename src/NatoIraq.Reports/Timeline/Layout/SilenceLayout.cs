using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Finds the long stretches in which nothing happened, whatever the unknown days are.</summary>
internal static class SilenceLayout
{
    private const int LeastDays = 365;
    private const double DaysInMonth = 30.436875;
    private const int MonthsInYear = 12;
    private const double LabelSize = 11;

    /// <summary>The silences between events, from left to right.</summary>
    public static IReadOnlyList<Silence> Between(IEnumerable<TimeExtent> extents, TimeScale scale, double baseline)
    {
        var silences = new List<Silence>();
        int? quietFrom = null;
        foreach (var extent in extents.OrderBy(static extent => extent.EarliestStart ?? int.MinValue))
        {
            if (quietFrom is { } from && extent.EarliestStart is { } until && until - from >= LeastDays)
            {
                silences.Add(Placed(from, until, scale, baseline));
            }

            quietFrom = Math.Max(quietFrom ?? int.MinValue, extent.LatestEnd is { } last ? last + 1 : int.MaxValue);
        }

        return silences;
    }

    private static Silence Placed(int from, int until, TimeScale scale, double baseline)
    {
        var (left, right) = (scale.StartOf(from), scale.StartOf(until));
        foreach (var text in Wordings(until - from))
        {
            var width = TextMetrics.Width(text, LabelSize);
            if (width + PictureMetrics.Gap <= right - left)
            {
                return new Silence(left, right, until - from, new PlacedText(((left + right) / 2) - (width / 2), baseline, text, width, LabelSize));
            }
        }

        return new Silence(left, right, until - from, null);
    }

    private static IEnumerable<string> Wordings(int days)
    {
        var months = (int)(days / DaysInMonth);
        var (years, rest) = Math.DivRem(months, MonthsInYear);
        var length = months < 2 * MonthsInYear
            ? string.Create(CultureInfo.InvariantCulture, $"{months} months")
            : string.Create(CultureInfo.InvariantCulture, $"{years} yr {rest} mo");
        yield return $"{length} of silence";
        yield return length;
        yield return string.Create(CultureInfo.InvariantCulture, $"{months} mo");
    }
}
