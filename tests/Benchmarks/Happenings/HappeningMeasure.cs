using System.Diagnostics;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Happenings;

/// <summary>How long it takes to find the happenings of two sources, and how much longer in twice as many events.</summary>
internal static class HappeningMeasure
{
    private const double MostRatio = 2.6;

    public static int Run(int events)
    {
        var (half, whole) = (Seconds(events / 2), Seconds(events));
        Console.WriteLine(FormattableString.Invariant(
            $"happenings of {events / 2} events {half:F1} s, of {events} {whole:F1} s; ratio {whole / half:F2} (at most {MostRatio})"));
        return whole / half <= MostRatio ? 0 : 1;
    }

    private static double Seconds(int events)
    {
        var finder = new HappeningFinder();
        foreach (var title in new[] { "One", "Other" })
        {
            using var text = new StringWriter();
            SyntheticChronology.Write(text, events / 2);
            var identifiers = new EventIdentifiers();
            foreach (var told in new CodedChronology(new SourceText(text.ToString(), ""), title, new ReadingOptions(), Lexicon.Default).Events)
            {
                finder.Add(told.WithId(title + identifiers.Next(told.ToEdtf())));
            }
        }

        var clock = Stopwatch.StartNew();
        var found = finder.Find();
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{found.Count} happenings told by both"));
        return seconds;
    }
}
