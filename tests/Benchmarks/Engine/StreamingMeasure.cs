using NatoIraq.Benchmarks.Engine.Table;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>How long 200,000 events take to stream through the pipeline, against as many numbers, and how much memory that holds.</summary>
internal static class StreamingMeasure
{
    private const int Events = 200_000;
    private const int Runs = 7;
    private const double MostRatio = 2;
    private const double MostMegabytes = 200;

    public static int Run()
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        try
        {
            var store = Path.Combine(directory, "synthetic.db");
            var figures = ImportFigures.Measure(Events, store).ToList().Concat(Figures(store)).ToList();
            figures.ForEach(static figure => Console.WriteLine(FormattableString.Invariant(
                $"{figure.Name}: {figure.Value:F2} {figure.Unit} ({(figure.AtLeast ? "at least" : "at most")} {figure.Goal:F0})")));
            return figures.Exists(static figure => figure.IsMissed) ? 1 : 0;
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>The figures of streaming a store of <see cref="Events"/> events.</summary>
    public static IEnumerable<Figure> Figures(string store)
    {
        var measured = ChildProcess.Measure("stream", store);
        yield return new Figure($"{Events} events through ForEach-Object, against numbers", measured[1] / measured[0], "times", MostRatio);
        yield return new Figure($"{Events} events through ForEach-Object, memory", measured[2], "MB", MostMegabytes);
    }

    /// <summary>Milliseconds to import a chronology into a new store, and the peak of memory in megabytes.</summary>
    public static double[] ImportOnce(string text, string store)
    {
        using var session = new EngineSession();
        session.ImportModule();
        var taken = Clock.Milliseconds(() => session.Run(
            "$null = New-NatoIraqStore $args[1] -Empty; $null = Import-NatoIraqChronology $args[0] -Store $args[1]", text, store));
        return [taken, EngineSession.PeakMegabytes];
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
            var number = Clock.Milliseconds(() => session.Run("1..$args[0] | ForEach-Object { }", Events));
            var @event = Clock.Milliseconds(() => session.Run("Get-NatoIraqEvent -Store $args[0] | ForEach-Object { }", store));

            // The first round warms both up.
            if (run > 0)
            {
                numbers.Add(number);
                events.Add(@event);
            }
        }

        // Whatever else the machine does only ever slows a round down: the fastest says most.
        return [numbers.Min(), events.Min(), EngineSession.PeakMegabytes];
    }
}
