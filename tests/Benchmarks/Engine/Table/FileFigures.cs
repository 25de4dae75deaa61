namespace NatoIraq.Benchmarks.Engine.Table;

/// <summary>How long pictures and reports of 40,000 events take, and completion where there are many values.</summary>
internal static class FileFigures
{
    private const int Pictured = 40_000;
    private const double MostPictureMilliseconds = 3000;

    /// <summary>Measures them on stores that it makes in a folder.</summary>
    public static IEnumerable<Figure> Measure(string directory)
    {
        var pictured = Path.Combine(directory, "pictured.db");
        _ = ImportFigures.Measure(Pictured, pictured).ToList();
        foreach (var (cmdlet, file) in ((string, string)[])[("Export-NatoIraqTimeline", "timeline.svg"), ("Export-NatoIraqReport", "report.html")])
        {
            var line = $"{cmdlet} '{Path.Combine(directory, file)}' -Force";
            yield return new Figure($"{cmdlet} at {Pictured}", ChildProcess.Measure("ask", pictured, line)[0], "ms", MostPictureMilliseconds);
        }

        yield return CompletionMeasure.FigureOfMany(directory);
    }
}
