using NatoIraq.Benchmarks.Engine.Table;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>
/// How long Tab takes on the built-in store, for each kind of thing that is completed: the first time, and when all is warm; and on a store of many
/// events, for what is read off all of them.
/// </summary>
internal static class CompletionMeasure
{
    private const int Runs = 21;
    private const double MostMilliseconds = 50;
    private const int ManyEvents = 60_000;
    private const double MostMillisecondsOfMany = 100;

    private static readonly string[] Lines =
    [
        "Get-NatoIraqEvent -Id 2018-",
        "Get-NatoIraqEvent -During 20",
        "Get-NatoIraqEvent -Kind A",
        "Get-NatoIraqEvent -Mission N",
        "Get-NatoIraqEvent -Actor ",
        "Get-NatoIraqEvent -Place B",
        "Get-NatoIraqEvent -Document ",
        "Get-NatoIraqEvent -Source R",
        "Get-NatoIraqMention -Name ",
        "Get-NatoIraqMention -Field ",
        "Get-NatoIraqQuantity ",
        "Export-NatoIraqEvent x -Format ",
        "Import-NatoIraqChronology x -FiscalYearStart ",
        "Get-NatoIraqCitation 2018-07-11a -Style ",
    ];

    public static int Run()
    {
        var figures = ChildProcess.Measure("completion");
        for (var index = 0; index < Lines.Length; index++)
        {
            Console.WriteLine(FormattableString.Invariant($"{Lines[index],-42} first {figures[2 * index],6:F1} ms, warm {figures[(2 * index) + 1],6:F1} ms"));
        }

        var bounds = new Bounds();
        bounds.AtMost("the slowest when warm", figures.Where(static (_, index) => index % 2 == 1).Max(), MostMilliseconds, "ms");
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        try
        {
            var many = FigureOfMany(directory);
            bounds.AtMost(many.Name, many.Value, MostMillisecondsOfMany, many.Unit);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }

        return bounds.ExitCode;
    }

    /// <summary>Milliseconds that completing a unit takes when warm, in a store of many events that it makes in a folder.</summary>
    public static Figure FigureOfMany(string directory)
    {
        var store = Path.Combine(directory, "completed.db");
        _ = ImportFigures.Measure(ManyEvents, store).ToList();
        return new Figure(
            $"Get-NatoIraqQuantity <Tab> at {ManyEvents}", ChildProcess.Measure("complete", store, "Get-NatoIraqQuantity ")[0], "ms", MostMillisecondsOfMany);
    }

    /// <summary>For each line, milliseconds the first time and the median of the times after.</summary>
    public static double[] Once()
    {
        using var session = new EngineSession();
        session.ImportModule();
        return [.. Lines.SelectMany(line => (double[])[Time(session, line), Bounds.Median(Enumerable.Range(0, Runs).Select(_ => Time(session, line)))])];
    }

    /// <summary>Milliseconds that completion takes on a store when warm.</summary>
    public static double[] Once(string store, string line)
    {
        using var session = new EngineSession();
        session.ImportModule();
        session.Run("$env:NATOIRAQ_STORE = $args[0]", store);
        return [Enumerable.Range(0, 4).Select(_ => Time(session, line)).Skip(1).Min()];
    }

    private static double Time(EngineSession session, string line)
    {
        var offered = 0;
        var taken = Clock.Milliseconds(() => offered = session.Complete(line).Count);
        return offered > 0 ? taken : throw new InvalidOperationException($"Nothing completes '{line}'.");
    }
}
