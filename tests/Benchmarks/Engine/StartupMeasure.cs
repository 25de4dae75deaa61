using System.Diagnostics;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>What importing the module and getting the first events costs above the bare engine, in fresh processes, in turn.</summary>
internal static class StartupMeasure
{
    private const int Runs = 11;
    private const double MostMilliseconds = 250;

    public static int Run()
    {
        var bare = new List<double>();
        var module = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            bare.Add(ChildProcess.Measure("startup", "bare")[0]);
            module.Add(ChildProcess.Measure("startup", "module")[0]);
        }

        var above = Bounds.Median(module.Zip(bare, (with, without) => with - without));
        Console.WriteLine(FormattableString.Invariant(
            $"bare engine {Bounds.Median(bare):F0} ms; with the module and the first Get-NatoIraqEvent {Bounds.Median(module):F0} ms; above the engine {above:F0} ms (at most {MostMilliseconds:F0})"));
        return above <= MostMilliseconds ? 0 : 1;
    }

    /// <summary>Milliseconds from nothing to the answer, in this process.</summary>
    public static double[] Once(bool withModule)
    {
        var clock = Stopwatch.StartNew();
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

        return [clock.Elapsed.TotalMilliseconds];
    }
}
