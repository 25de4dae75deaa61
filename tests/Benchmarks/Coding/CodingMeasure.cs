using System.Diagnostics;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Coding;

/// <summary>How many entries a second are coded on one core, the entries being read already.</summary>
internal static class CodingMeasure
{
    private const int Entries = 100_000;
    private const int Rounds = 5;
    private const double LeastEntriesASecond = 50_000;

    public static int Run()
    {
        var bounds = new Bounds();
        using var synthetic = new StringWriter();
        SyntheticChronology.Write(synthetic, Entries);
        bounds.AtLeast("synthetic entries coded", EntriesASecond(synthetic.ToString()), LeastEntriesASecond, "a second");

        // Real prose, over and over: one source after another, as a user imports them.
        var seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "nato-iraq-timeline.txt"));
        bounds.AtLeast("entries of the built-in chronology coded", EntriesASecond(seed), LeastEntriesASecond, "a second");
        return bounds.ExitCode;
    }

    private static double EntriesASecond(string text)
    {
        var source = new SourceText(text, "");
        var entries = new ChronologyReader().Read(source, new ReadingOptions()).OfType<Entry>().ToList();
        var times = Math.Max(1, Entries / entries.Count);
        var coder = new Coder(Lexicon.Default);
        Code();
        return Bounds.Median(Enumerable.Range(0, Rounds).Select(_ => Code()));

        double Code()
        {
            var clock = Stopwatch.StartNew();
            var coded = 0;
            for (var time = 0; time < times; time++)
            {
                coded += coder.Code(entries, source, "measured").Count();
            }

            return coded / clock.Elapsed.TotalSeconds;
        }
    }
}
