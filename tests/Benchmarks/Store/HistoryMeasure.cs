using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Reading;
using NatoIraq.Reports;
using NatoIraq.Store;

namespace NatoIraq.Benchmarks.Store;

/// <summary>
/// Thousands of corrections of a large store: what the present costs with its history, whether the store as of ten moments is what was
/// exported then, and whether corrections that are taken back in any order leave the first export to the byte.
/// </summary>
internal static class HistoryMeasure
{
    private const int Moments = 10;
    private const int Rounds = 7;
    private const double MostRatio = 1.1;

    public static int Run(int events, int corrections)
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        try
        {
            return Run(Path.Combine(directory, "history.db"), events, corrections);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static int Run(string file, int events, int corrections)
    {
        var bounds = new Bounds();
        Make(file, events);
        var random = new Random(20180711);
        var before = Milliseconds(file);
        using var store = ChronologyStore.Open(file, readOnly: false);
        var ids = store.Query(new EventQuery()).Select(static told => told.Id).ToList();
        var first = Export(store);
        var made = new List<long>();
        var moments = new List<(long Revision, string Export)>();
        var clock = Stopwatch.StartNew();
        for (var number = 1; number <= corrections; number++)
        {
            // Every tenth meets an event that has one already.
            var id = ids[random.Next(number % 10 == 0 ? Math.Min(100, ids.Count) : ids.Count)];
            if (store.Correct(id, [Draw(random)], "Measured") is { } revision)
            {
                made.Add(revision.Number);
            }

            if (number % (corrections / Moments) == 0)
            {
                moments.Add((store.Moment().Number, Export(store)));
            }
        }

        Say($"{made.Count} corrections over {ids.Count} events in {clock.Elapsed.TotalSeconds:F0} s, with {Moments} exports");
        var after = Milliseconds(file);
        bounds.AtMost(FormattableString.Invariant($"the present without history {before:F0} ms, with it {after:F0} ms; ratio"), after / before, MostRatio, "");
        var wrong = moments.Count(moment => !IsAsExported(file, moment.Revision, moment.Export));
        bounds.AtMost($"moments of {moments.Count} that are not as they were exported", wrong, 0, "");

        clock.Restart();
        foreach (var revision in made.OrderBy(_ => random.Next()).ToList())
        {
            store.Undo(revision, null, force: true);
        }

        Say($"taken back in any order in {clock.Elapsed.TotalSeconds:F0} s");
        bounds.AtMost("exports that differ from the first when all is taken back", Export(store) == first ? 0 : 1, 0, "");
        return bounds.ExitCode;
    }

    private static void Make(string file, int events)
    {
        using var text = new StringWriter();
        SyntheticChronology.Write(text, events);
        var source = new SourceText(text.ToString(), new string('0', 64));
        var chronology = new CodedChronology(source, "Synthetic", new ReadingOptions(), Lexicon.Default);
        ChronologyStore.Create(file);
        using var store = ChronologyStore.Open(file, readOnly: false);
        store.Import(new SourceImport
        {
            Text = source,
            Title = "Synthetic",
            FileName = "synthetic.txt",
            Format = "Text",
            Imported = DateTime.UnixEpoch,
            Events = chronology.Events,
            Rejected = chronology.Rejected,
        });
    }

    private static FieldValue Draw(Random random) => random.Next(4) switch
    {
        0 => new FieldValue("Date", FormattableString.Invariant($"20{random.Next(10, 20)}-0{random.Next(1, 10)}")),
        1 => new FieldValue("Kind", EventKind.All[random.Next(EventKind.All.Count)]),
        2 => new FieldValue("Title", FormattableString.Invariant($"Title {random.Next(1000)}")),
        _ => new FieldValue("Places", new ValueList<string>([FormattableString.Invariant($"Place {random.Next(10)}")])),
    };

    private static bool IsAsExported(string file, long revision, string export)
    {
        using var past = ChronologyStore.Open(file, readOnly: true, StoreMoment.After(revision));
        return Export(past) == export;
    }

    /// <summary>The hash of what Export-NatoIraqEvent writes.</summary>
    private static string Export(IChronologyStore store)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var writer = EventWriter.For("jsonl", stream, new EventWriterOptions())!)
        {
            foreach (var told in store.Query(new EventQuery()))
            {
                writer.Write(told);
            }

            writer.Complete();
        }

        return Convert.ToHexString(hash.Hash!);
    }

    private static double Milliseconds(string file)
    {
        using var store = ChronologyStore.Open(file, readOnly: true);
        _ = store.Query(new EventQuery()).Count();
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            // Of the processor: other programs are not in it.
            var spent = Process.GetCurrentProcess().TotalProcessorTime;
            _ = store.Query(new EventQuery()).Count();
            return (Process.GetCurrentProcess().TotalProcessorTime - spent).TotalMilliseconds;
        });
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
