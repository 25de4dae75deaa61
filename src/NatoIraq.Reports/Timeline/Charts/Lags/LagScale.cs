using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>Days since the first step → pixels, linearly.</summary>
/// <param name="First">The first day on the axis; below zero where a step may have come before the first.</param>
/// <param name="Last">The last day on the axis.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
internal sealed record LagScale(long First, long Last, double Left, double Right)
{
    private const double TickGap = 14;
    private static readonly int[] Leads = [1, 2, 5];
    private static readonly long[] ShortSteps = [1, 2, 5, 10, 15, 30, 60, 90, 180];

    private double PerDay => (Right - Left) / (Last - First + 1);

    /// <summary>Where a day begins.</summary>
    public double StartOf(long day) => Left + ((day - First) * PerDay);

    /// <summary>Where a day ends.</summary>
    public double EndOf(long day) => StartOf(day + 1);

    /// <summary>The middle of a day.</summary>
    public double MiddleOf(long day) => (StartOf(day) + EndOf(day)) / 2;

    /// <summary>The axis of some steps.</summary>
    public static LagScale Over(IEnumerable<LagStep> steps, double left, double right)
    {
        var all = steps.ToList();
        return new LagScale(
            all.Select(static step => step.Earliest).Append(0).Min(), all.Select(static step => step.Latest).Append(0).Max(), left, right);
    }

    /// <summary>The days that the axis names: round numbers, as many as have room.</summary>
    /// <param name="widthOf">How much room a label takes; null for that of a picture.</param>
    public IEnumerable<(double X, string Label)> Ticks(Func<string, double>? widthOf = null)
    {
        var room = widthOf?.Invoke(Label(Last)) ?? TextMetrics.Width(Label(Last), ChartMetrics.NoteSize) + TickGap;
        var step = Steps().First(step => step * PerDay >= room);
        for (var day = (long)Math.Ceiling(First / (double)step) * step; day <= Last; day += step)
        {
            yield return (MiddleOf(day), Label(day));
        }
    }

    private static string Label(long day) => day.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>Steps that readers count in: months of thirty days while these are many, then round numbers.</summary>
    private static IEnumerable<long> Steps()
    {
        foreach (var step in ShortSteps)
        {
            yield return step;
        }

        for (var power = 100L; power < 100_000_000; power *= 10)
        {
            foreach (var lead in Leads)
            {
                yield return lead * power;
            }
        }
    }
}
