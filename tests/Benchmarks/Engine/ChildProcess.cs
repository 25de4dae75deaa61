using System.Diagnostics;
using System.Globalization;
using NatoIraq.Benchmarks.Engine.Table;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>A measure taken in a process of its own, so that nothing is warm that a user's would not be.</summary>
internal static class ChildProcess
{
    /// <summary>The argument that makes this program such a process.</summary>
    public const string Verb = "measure-once";

    /// <summary>Runs one measure in a new process and gives the figures it prints.</summary>
    public static double[] Measure(params string[] measure)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.ArgumentList.Add(Verb);
        foreach (var argument in measure)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The measure {string.Join(' ', measure)} failed: {output}");
    }

    /// <summary>Takes a measure in this process and prints its figures.</summary>
    public static int Serve(string[] measure)
    {
        double[] figures = measure switch
        {
            ["startup", var module] => StartupMeasure.Once(module == "module"),
            ["ask", var store, var line] => QuestionFigures.AskOnce(store, line),
            ["complete", var store, var line] => CompletionMeasure.Once(store, line),
            ["completion"] => CompletionMeasure.Once(),
            ["import", var text, var store] => StreamingMeasure.ImportOnce(text, store),
            ["stream", var store] => StreamingMeasure.StreamOnce(store),
            _ => throw new ArgumentException($"There is no measure '{string.Join(' ', measure)}'."),
        };
        Console.WriteLine(string.Join(' ', figures.Select(figure => figure.ToString("R", CultureInfo.InvariantCulture))));
        return 0;
    }
}
