namespace NatoIraq.Benchmarks.Engine.Table;

/// <summary>How fast chronologies are imported, in how much memory, and how large the store is.</summary>
internal static class ImportFigures
{
    private const double LeastASecond = 17_000;
    private const double MostMegabytes = 200;
    private const double MostOfFile = 4;
    private const double MostOfText = 6;

    /// <summary>Makes a synthetic chronology and imports it.</summary>
    /// <param name="events">How many entries it has.</param>
    /// <param name="store">The file of the store.</param>
    public static IEnumerable<Figure> Measure(int events, string store)
    {
        var text = Path.ChangeExtension(store, ".txt");
        using (var writer = new StreamWriter(text))
        {
            SyntheticChronology.Write(writer, events);
        }

        var (megabytes, isPromised) = (new FileInfo(text).Length / 1e6, events >= 200_000);
        var taken = ChildProcess.Measure("import", text, store);
        yield return new Figure($"import of {events}", events / taken[0] * 1000, "a second", isPromised ? LeastASecond : null, AtLeast: true);
        yield return new Figure($"import of {events}, memory", taken[1], "MB", isPromised ? MostMegabytes + (MostOfFile * megabytes) : null);
        yield return new Figure($"store of {events}, against its text", new FileInfo(store).Length / 1e6 / megabytes, "times", isPromised ? MostOfText : null);
    }
}
