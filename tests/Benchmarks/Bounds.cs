using System.Diagnostics;
using System.Globalization;

namespace NatoIraq.Benchmarks;

/// <summary>
/// The bounds a measure has to keep: each is printed with its figure, and one that is missed makes the program end with 1.
/// </summary>
internal sealed class Bounds
{
    private bool missed;

    /// <summary>What the program ends with.</summary>
    public int ExitCode => missed ? 1 : 0;

    /// <summary>A figure that must not be above the bound.</summary>
    public void AtMost(string what, double figure, double bound, string unit) => Print(what, figure, "at most", bound, unit, figure <= bound);

    /// <summary>A figure that must not be below the bound.</summary>
    public void AtLeast(string what, double figure, double bound, string unit) => Print(what, figure, "at least", bound, unit, figure >= bound);

    /// <summary>The middle figure.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>How long a question takes, in milliseconds: the middle of several rounds, after one that does not count.</summary>
    /// <exception cref="InvalidOperationException">It has no answer.</exception>
    public static double Milliseconds(Func<int> question, int rounds)
    {
        if (question() == 0)
        {
            throw new InvalidOperationException("The question has no answer.");
        }

        return Median(Enumerable.Range(0, rounds).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            question();
            return clock.Elapsed.TotalMilliseconds;
        }));
    }

    private void Print(string what, double figure, string relation, double bound, string unit, bool kept)
    {
        missed |= !kept;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:N1} {unit} ({relation} {bound:N1}{(kept ? "" : "; MISSED")})"));
    }
}
