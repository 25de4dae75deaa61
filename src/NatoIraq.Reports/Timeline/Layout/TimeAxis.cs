using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The axis: a scale with ticks.</summary>
/// <param name="Scale">Days to pixels.</param>
/// <param name="Top">Where its grid begins.</param>
/// <param name="Bottom">Where its grid ends.</param>
/// <param name="Ticks">From left to right; labels do not overlap.</param>
public sealed record TimeAxis(TimeScale Scale, double Top, double Bottom, IReadOnlyList<AxisTick> Ticks)
{
    private const double LabelSize = 11;
    private const double LabelGap = 10;
    private const double LabelRise = 6;

    /// <summary>The distances ticks can have, in months.</summary>
    private static readonly int[] MonthSteps = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

    /// <summary>An axis with the finest ticks whose labels fit; one whose label would reach beyond an edge has none.</summary>
    public static TimeAxis Over(TimeScale scale, double top, double bottom, double edge)
    {
        foreach (var step in MonthSteps)
        {
            var ticks = Every(scale, step, top, edge);
            if (Fits(ticks))
            {
                return new TimeAxis(scale, top, bottom, ticks);
            }
        }

        return new TimeAxis(scale, top, bottom, []);
    }

    private static bool Fits(List<AxisTick> ticks)
    {
        for (var index = 1; index < ticks.Count; index++)
        {
            if (ticks[index].Label.X < ticks[index - 1].Label.X + ticks[index - 1].Label.Width + LabelGap)
            {
                return false;
            }
        }

        return true;
    }

    private static List<AxisTick> Every(TimeScale scale, int months, double top, double edge)
    {
        var ticks = new List<AxisTick>();
        var first = DateOnly.FromDayNumber(scale.FirstDay);
        var month = ((first.Year * MonthsInYear) + first.Month - 1 + months - 1) / months * months;
        for (; month / MonthsInYear <= DateOnly.MaxValue.Year; month += months)
        {
            var day = new DateOnly(Math.Max(month / MonthsInYear, 1), (month % MonthsInYear) + 1, 1);
            if (day.DayNumber > scale.LastDay || ticks.Count > MostTicks)
            {
                break;
            }

            var text = day.Month == 1
                ? day.Year.ToString(CultureInfo.InvariantCulture)
                : day.ToString(ticks.Count == 0 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
            var x = scale.StartOf(day.DayNumber);
            var label = new PlacedText(x + TickGap, top - LabelRise, text, TextMetrics.Width(text, LabelSize), LabelSize);
            ticks.Add(new AxisTick(x, day.Month == 1, label.Box.Right <= edge ? label : label with { Text = "", Width = 0 }));
        }

        return ticks;
    }

    private const int MonthsInYear = 12;
    private const int MostTicks = 2000;
    private const double TickGap = 3;
}

/// <summary>A tick of the axis.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="IsYear">Whether a year begins there.</param>
/// <param name="Label">The year, or the month's short name; the first tick always says the year. Empty where there is no room.</param>
public sealed record AxisTick(double X, bool IsYear, PlacedText Label);
