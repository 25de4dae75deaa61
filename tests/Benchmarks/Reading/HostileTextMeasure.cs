using System.Diagnostics;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Reading;

/// <summary>
/// That no text, however made, takes time that grows faster than its length: a line of one piece over and over, and one of eight times as
/// many, as a ratio measured in one run.
/// </summary>
internal static class HostileTextMeasure
{
    private const int Longer = 8;
    private const double MostRatio = 2.5 * Longer;

    // A ratio of times so short says nothing.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(200);

    private static readonly string[] Pieces =
    [
        "1, ", "March ", "the ", "early ", "possibly ", "between 5 and ", "q1 ", " \n", "9", "5, ", "5-", "10:30 ", "first ", "week of ",
        "18th and ", "1999 (", "AD ", "new year's ", "\u2013", "on 7 August 2004 and ", "Council of ", "Aaaa Bbbb ", "President and ",
        "former deputy ", "at the request of ", "(", "sign, ", "5,000 more than ", "al-",
    ];

    public static int Run()
    {
        var bounds = new Bounds();
        foreach (var piece in Pieces)
        {
            Measure(bounds, $"dates in \"{piece.Trim()}\"", piece, 20_000, FindDates);
            Measure(bounds, $"coding of \"{piece.Trim()}\"", piece, 4_000, Code);
        }

        return bounds.ExitCode;
    }

    private static void Measure(Bounds bounds, string what, string piece, int count, Action<string> work)
    {
        work(piece);
        var (few, many) = (Time(count), Time(count * Longer));
        bounds.AtMost(what, many < Negligible ? Longer : many / few, MostRatio, $"times as long for {Longer} times the text");

        TimeSpan Time(int pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, pieces));
            var clock = Stopwatch.StartNew();
            work(text);
            return clock.Elapsed;
        }
    }

    private static void FindDates(string text)
    {
        var reader = new DatePhraseReader();
        _ = reader.Find(text, EdtfDate.Parse("2004")).Count();
        reader.TryReadAt(text, 0, EdtfDate.Parse("2004"), DatePlace.Head, out _, out _);
    }

    private static void Code(string text)
    {
        var source = new SourceText("1 May 2003: " + text, "");
        var entries = new ChronologyReader().Read(source, new ReadingOptions()).OfType<Entry>().ToList();
        _ = new Coder(Lexicon.Default).Code(entries, source, "measured").Count();
    }
}
