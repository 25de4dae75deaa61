namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// Finds the long stretches in which nothing happened, whatever the unknown days are: a year at least, and on an axis of more than fifty
/// years a fiftieth of it, because what is everywhere sets nothing apart.
/// </summary>
internal static class SilenceLayout
{
    private const int LeastDays = 365;
    private const double LeastShare = 0.02;
    private const int LongYears = 10;
    private const double DaysInMonth = 30.436875;
    private const int MonthsInYear = 12;
    private const double LabelSize = 11;

    /// <summary>The silences between events, from left to right.</summary>
    public static IReadOnlyList<Silence> Between(IEnumerable<TimeExtent> extents, TimeScale scale, double baseline)
    {
        var silences = new List<Silence>();
        int? quietFrom = null;
        var least = Math.Max(LeastDays, (scale.LastDay - scale.FirstDay + 1) * LeastShare);
        foreach (var extent in extents.OrderBy(static extent => extent.EarliestStart ?? int.MinValue))
        {
            if (quietFrom is { } from && extent.EarliestStart is { } until && until - from >= least)
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
                return new Silence(
                    left, right, until - from, new PlacedText(((left + right) / 2) - (width / 2), baseline, text, width, LabelSize));
            }
        }

        return new Silence(left, right, until - from, null);
    }

    /// <summary>How long it is, in words, the longest wording first.</summary>
    private static IEnumerable<string> Wordings(int days)
    {
        var months = (int)(days / DaysInMonth);
        var (years, rest) = Math.DivRem(months, MonthsInYear);
        var (length, brief) = (years, rest) switch
        {
            (< 2, _) => ($"{months} months", $"{months} mo"),
            ( >= LongYears, _) or (_, 0) => ($"{years} years", $"{years} yr"),
            _ => ($"{years} years {rest} {(rest == 1 ? "month" : "months")}", $"{years} yr {rest} mo"),
        };
        yield return $"{length} of silence";
        yield return length;
        yield return brief;
    }
}
