using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// The quiet times on an axis: a year at least, and on an axis of more than fifty years a fiftieth of it, because what is everywhere sets
/// nothing apart.
/// </summary>
internal static class SilenceLayout
{
    private const double LeastShare = 0.02;
    private const double MostShaded = 1 / 3.0;
    private const int LongYears = 10;
    private const double DaysInMonth = 30.436875;
    private const int MonthsInYear = 12;
    private const double LabelSize = 11;

    /// <summary>The quiet times, from left to right.</summary>
    public static IReadOnlyList<Silence> On(TimeScale scale, IEnumerable<QuietTime> quiet, double baseline)
    {
        var least = (scale.LastDay - scale.FirstDay + 1) * LeastShare;
        return
        [
            .. quiet
                .Where(time => time.Until - time.From >= least && time.Until > scale.FirstDay && time.From <= scale.LastDay)
                .OrderBy(static time => time.From)
                .Select(time => Placed(time, scale, baseline)),
        ];
    }

    /// <summary>
    /// Whether they are to be shaded. Where they take more than a third of the axis, shading says nothing and hides much; the rule in the axis
    /// is enough.
    /// </summary>
    public static bool AreShaded(TimeScale scale, IReadOnlyList<Silence> silences) =>
        silences.Sum(static silence => silence.Right - silence.Left) <= (scale.Right - scale.Left) * MostShaded;

    private static Silence Placed(QuietTime time, TimeScale scale, double baseline)
    {
        var (left, right) = (scale.StartOf(time.From), scale.StartOf(time.Until));
        var silence = new Silence(left, right, time, null);
        foreach (var text in Wordings(time))
        {
            var width = TextMetrics.Width(text, LabelSize);
            if (width + PictureMetrics.Gap <= right - left)
            {
                return silence with { Label = new PlacedText(((left + right) / 2) - (width / 2), baseline, text, width, LabelSize) };
            }
        }

        return silence;
    }

    /// <summary>How long it is at least, in words, the longest wording first.</summary>
    private static IEnumerable<string> Wordings(QuietTime time)
    {
        var months = (int)(time.MinDays / DaysInMonth);
        var (years, rest) = Math.DivRem(months, MonthsInYear);
        var (length, brief) = (years, rest) switch
        {
            (< 2, _) => ($"{months} months", $"{months} mo"),
            ( >= LongYears, _) or (_, 0) => (
                string.Create(CultureInfo.InvariantCulture, $"{years:N0} years"), string.Create(CultureInfo.InvariantCulture, $"{years:N0} yr")),
            _ => ($"{years} years {rest} {(rest == 1 ? "month" : "months")}", $"{years} yr {rest} mo"),
        };
        if (time.IsOfSource)
        {
            yield return $"gap of {length}";
            yield return length;
            yield return brief;
        }
        else
        {
            yield return "nothing selected";
        }
    }
}
