using NatoIraq.Benchmarks.Engine.Table;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>What importing the module and getting the first events costs above the bare engine, in fresh processes, in turn.</summary>
internal static class StartupMeasure
{
    private const int Runs = 11;
    private const double MostMilliseconds = 150;

    public static int Run()
    {
        var figure = Figure();
        Console.WriteLine(FormattableString.Invariant($"{figure.Name}: {figure.Value:F0} ms (at most {MostMilliseconds:F0})"));
        return figure.IsMissed ? 1 : 0;
    }

    /// <summary>The milliseconds above the bare engine.</summary>
    public static Figure Figure()
    {
        var bare = new List<double>();
        var module = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            bare.Add(ChildProcess.Measure("startup", "bare")[0]);
            module.Add(ChildProcess.Measure("startup", "module")[0]);
        }

        return new Figure(
            "import and first Get-NatoIraqEvent, above the bare engine",
            Bounds.Median(module.Zip(bare, (with, without) => with - without)),
            "ms",
            MostMilliseconds);
    }

    /// <summary>Milliseconds from nothing to the answer, in this process.</summary>
    public static double[] Once(bool withModule)
    {
        return [Clock.Milliseconds(() =>
        {
            using var session = new EngineSession();
            if (withModule)
            {
                session.ImportModule();
                session.Run("Get-NatoIraqEvent | Out-Null");
            }
            else
            {
                session.Run("1 | Out-Null");
            }
        })];
    }
}
