using System.Diagnostics;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Happenings;

/// <summary>How long it takes to find the happenings of two sources, and how much longer in twice and in four times as many events.</summary>
internal static class HappeningMeasure
{
    private const double MostRatio = 2.6;

    public static int Run(int events)
    {
        var bounds = new Bounds();
        var sizes = new[] { events / 4, events / 2, events };
        var seconds = Array.ConvertAll(sizes, Seconds);
        for (var index = 1; index < sizes.Length; index++)
        {
            bounds.AtMost(
                FormattableString.Invariant($"happenings of {sizes[index - 1]} events {seconds[index - 1]:F1} s, of {sizes[index]} {seconds[index]:F1} s; ratio"),
                seconds[index] / seconds[index - 1],
                MostRatio,
                "");
        }

        return bounds.ExitCode;
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

        // Of the processor: other programs are not in it.
        var spent = Process.GetCurrentProcess().TotalProcessorTime;
        var found = finder.Find();
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - spent).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{found.Count} happenings told by both"));
        return seconds;
    }
}
