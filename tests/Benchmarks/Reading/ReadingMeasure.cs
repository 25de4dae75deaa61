using System.Diagnostics;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Reading;

/// <summary>How many entries a second are read and dated, and whether the memory that takes grows with the file.</summary>
internal static class ReadingMeasure
{
    private const int Few = 100_000;
    private const int Many = 1_000_000;
    private const double LeastEntriesASecond = 200_000;
    private const double MostGrowthMegabytes = 25;
    private const int LongLine = 10_000_000;
    private const double MostSecondsForLongLine = 1;

    /// <summary>What a long line is made of: prose, dates, names, brackets, digits.</summary>
    private static readonly string[] LongLines = ["words and ", "in May 2003, ", "Aa ", "(", "1-", "9"];

    public static int Run()
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        try
        {
            var file = Path.Combine(directory, "synthetic.txt");
            using (var writer = new StreamWriter(file))
            {
                SyntheticChronology.Write(writer, Many);
            }

            // The first reading warms up and fills the heap as far as reading ever does.
            Read(file, Few);
            var peakOfFew = PeakMegabytes();
            var clock = Stopwatch.StartNew();
            var processor = ProcessorTime();
            var entries = Read(file, int.MaxValue);
            var (elapsed, used) = (clock.Elapsed.TotalSeconds, (ProcessorTime() - processor).TotalSeconds);

            var bounds = new Bounds();
            Console.WriteLine(FormattableString.Invariant($"{entries} entries, {new FileInfo(file).Length / 1e6:F0} MB, in {elapsed:F1} s"));
            bounds.AtLeast("read and dated", entries / used, LeastEntriesASecond, "entries a second of processor time");
            bounds.AtMost(FormattableString.Invariant($"memory beyond that for {Few} entries ({peakOfFew:F0} MB)"), PeakMegabytes() - peakOfFew, MostGrowthMegabytes, "MB");
            foreach (var repeated in LongLines)
            {
                bounds.AtMost($"a line of 10 MB of \"{repeated}\" read, and the dates in it found", SecondsForLongLine(repeated), MostSecondsForLongLine, "s");
            }

            return bounds.ExitCode;
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static int Read(string file, int most)
    {
        using var reader = new StreamReader(file);
        return new ChronologyReader().Read(reader, new ReadingOptions()).OfType<Entry>().Take(most).Count();
    }

    private static double SecondsForLongLine(string repeated)
    {
        var text = "1 May 2001: " + string.Concat(Enumerable.Repeat(repeated, LongLine / repeated.Length));
        var clock = Stopwatch.StartNew();
        var passages = new ChronologyReader().Read(new SourceText(text, ""), new ReadingOptions()).Count();
        var dates = new DatePhraseReader().Find(text).Count();
        return passages + dates > 0 ? clock.Elapsed.TotalSeconds : throw new InvalidOperationException("The line was lost.");
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
