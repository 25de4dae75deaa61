using System.Diagnostics;
using System.Globalization;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Reading;
using NatoIraq.Store;

namespace NatoIraq.Benchmarks.Store;

/// <summary>A chronology of any length whose words are as often as those of a language are, the same in every run.</summary>
internal sealed class ZipfChronology
{
    private const int WordsOfAnEvent = 16;
    private const int EventsOfADay = 6;

    private readonly SourceText source;

    /// <summary>Writes it.</summary>
    /// <param name="events">How many entries it has.</param>
    public ZipfChronology(int events)
    {
        var words = new ZipfText(20040622);
        using var text = new StringWriter();
        var day = new DateTime(1500, 1, 1);
        for (var entry = 0; entry < events; entry++)
        {
            day = entry % EventsOfADay == 0 ? day.AddDays(1) : day;
            text.Write($"{day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\tThe council approves {words.Next(WordsOfAnEvent)}.\n\n");
        }

        source = new SourceText(text.ToString(), new string('0', 64));
    }

    /// <summary>Reads, codes and imports it, and gives how many seconds that took.</summary>
    public double Import(IChronologyStore store, string title)
    {
        var clock = Stopwatch.StartNew();
        var chronology = new CodedChronology(source, title, new ReadingOptions(), Lexicon.Default);
        store.Import(new SourceImport
        {
            Text = source,
            Title = title,
            FileName = "zipf.txt",
            Format = "Text",
            Imported = DateTime.UnixEpoch,
            Events = chronology.Events,
            Rejected = chronology.Rejected,
        });
        return clock.Elapsed.TotalSeconds;
    }
}
