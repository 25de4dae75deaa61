using System.Globalization;

namespace NatoIraq.Benchmarks.Engine.Table;

/// <summary>Every goal of speed, memory and size in one table, beside what the last release had.</summary>
internal static class TableMeasure
{
    private static readonly int[] Sizes = [50_000, 100_000, 200_000];
    private const int Million = 1_000_000;

    /// <summary>Measures and prints it.</summary>
    /// <param name="withMillion">Whether a million entries are imported too, which takes minutes.</param>
    /// <param name="keep">Whether the figures are kept as those to compare with from now on.</param>
    public static int Run(bool withMillion, bool keep)
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        var figures = new List<Figure>();
        var before = KeptFigures.Read();
        try
        {
            Console.WriteLine($"{"",-62} {"now",12} {"goal",14} {"last release",14}");
            foreach (var figure in Measure(directory, withMillion))
            {
                figures.Add(figure);
                Print(figure, before.TryGetValue(figure.Name, out var kept) ? kept : null);
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }

        if (keep)
        {
            KeptFigures.Write(figures);
        }

        return figures.Exists(static figure => figure.IsMissed) ? 1 : 0;
    }

    private static IEnumerable<Figure> Measure(string directory, bool withMillion)
    {
        yield return StartupMeasure.Figure();
        var stores = Sizes.Select(events => (Events: events, Store: Path.Combine(directory, $"{events}.db"))).ToList();
        var imports = stores.SelectMany(static store => ImportFigures.Measure(store.Events, store.Store));
        foreach (var figure in imports.Concat(StreamingMeasure.Figures(stores[^1].Store)).Concat(QuestionFigures.Measure(stores)).Concat(FileFigures.Measure(directory)))
        {
            yield return figure;
        }

        if (withMillion)
        {
            foreach (var figure in ImportFigures.Measure(Million, Path.Combine(directory, "million.db")))
            {
                yield return figure;
            }
        }
    }

    private static void Print(Figure figure, double? kept)
    {
        var goal = figure.Goal is { } bound ? (figure.AtLeast ? "≥ " : "≤ ") + Number(bound) : "";
        Console.WriteLine($"{figure.Name,-62} {Number(figure.Value),12} {goal,14} {(kept is { } last ? Number(last) : ""),14} {figure.Unit}{(figure.IsMissed ? "  MISSED" : "")}");
    }

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : "N2", CultureInfo.InvariantCulture);
}
