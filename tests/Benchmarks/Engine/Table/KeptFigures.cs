using System.Globalization;
using System.Runtime.CompilerServices;

namespace NatoIraq.Benchmarks.Engine.Table;

/// <summary>The figures of the last release, in a file beside this one: a figure a line, its name and value parted by a tab.</summary>
internal static class KeptFigures
{
    private static string File { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "figures.tsv");

    /// <summary>The figures by name.</summary>
    public static Dictionary<string, double> Read() => !System.IO.File.Exists(File) ? [] : System.IO.File.ReadLines(File)
        .Select(static line => line.Split('\t'))
        .ToDictionary(static cells => cells[0], static cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Keeps figures in the place of those that were kept; of what was not measured this time the old stays.</summary>
    public static void Write(IEnumerable<Figure> figures)
    {
        var kept = Read();
        foreach (var figure in figures)
        {
            kept[figure.Name] = figure.Value;
        }

        System.IO.File.WriteAllLines(File, kept.Select(static figure =>
            string.Create(CultureInfo.InvariantCulture, $"{figure.Key}\t{figure.Value:0.##}")));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
