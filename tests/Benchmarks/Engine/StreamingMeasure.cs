using System.Diagnostics;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>How long 200,000 events take to stream through the pipeline, against as many numbers, and how much memory that holds.</summary>
internal static class StreamingMeasure
{
    private const int Events = 200_000;
    private const int Runs = 7;
    private const double MostRatio = 3;
    private const double MostMegabytes = 250;

    public static int Run()
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        try
        {
            var text = Path.Combine(directory, "synthetic.txt");
            var store = Path.Combine(directory, "synthetic.db");
            using (var writer = new StreamWriter(text))
            {
                SyntheticChronology.Write(writer, Events);
            }

            var import = ChildProcess.Measure("import", text, store);
            Console.WriteLine(FormattableString.Invariant($"imported {Events} entries in {import[0] / 1000:F1} s ({Events / import[0]:F0} thousand a second)"));

            var measured = ChildProcess.Measure("stream", store);
            var (numbers, events, megabytes) = (measured[0], measured[1], measured[2]);
            Console.WriteLine(FormattableString.Invariant(
                $"1..{Events} {numbers:F0} ms; Get-NatoIraqEvent {events:F0} ms; ratio {events / numbers:F2} (at most {MostRatio:F0}); peak memory {megabytes:F0} MB (at most {MostMegabytes:F0})"));
            return events / numbers <= MostRatio && megabytes <= MostMegabytes ? 0 : 1;
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>Milliseconds to import a chronology into a new store.</summary>
    public static double[] ImportOnce(string text, string store)
    {
        using var session = new EngineSession();
        session.ImportModule();
        var clock = Stopwatch.StartNew();
        session.Run("$null = New-NatoIraqStore $args[1] -Empty; $null = Import-NatoIraqChronology $args[0] -Store $args[1]", text, store);
        return [clock.Elapsed.TotalMilliseconds];
    }

    /// <summary>
    /// Milliseconds (of the fastest round) for the numbers and for the events, taken in turn, and the process's peak memory in megabytes.
    /// </summary>
    public static double[] StreamOnce(string store)
    {
        using var session = new EngineSession();
        session.ImportModule();
        var numbers = new List<double>();
        var events = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var number = Time(() => session.Run("1..$args[0] | ForEach-Object { }", Events));
            var @event = Time(() => session.Run("Get-NatoIraqEvent -Store $args[0] | ForEach-Object { }", store));

            // The first round warms both up.
            if (run > 0)
            {
                numbers.Add(number);
                events.Add(@event);
            }
        }

        using var process = Process.GetCurrentProcess();
        // Whatever else the machine does only ever slows a round down: the fastest says most.
        return [numbers.Min(), events.Min(), process.PeakWorkingSet64 / 1e6];
    }

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}
