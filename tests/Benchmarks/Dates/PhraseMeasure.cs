using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Dates;

/// <summary>
/// How many date phrases of the built-in chronology are read in a second, beside chrono-node, the library that most programs read dates in
/// prose with; and which of them each reads as they are meant.
/// </summary>
internal static class PhraseMeasure
{
    private const int Rounds = 20_000;
    private const double LeastRatio = 25;

    /// <param name="packages">A folder in which <c>npm install chrono-node@2.10</c> was run.</param>
    public static int Run(string? packages)
    {
        var phrases = Phrases();
        var ours = PhrasesASecond(phrases);
        Console.WriteLine(FormattableString.Invariant($"{phrases.Count} phrases; NatoIraq reads {ours:N0} phrases a second"));
        if (Ask(packages, phrases) is not { } theirs)
        {
            return 0;
        }

        Console.WriteLine(FormattableString.Invariant($"chrono-node reads {theirs.PerSecond:N0} phrases a second"));
        foreach (var (phrase, read) in phrases.Zip(theirs.Read))
        {
            var meant = new DatePhraseReader().Resolve(phrase.Words, phrase.Reference).Date;
            if (read != $"{meant.Start:yyyy-MM-dd}/{meant.End:yyyy-MM-dd}")
            {
                Console.WriteLine($"  \"{phrase.Words}\" is {meant}; chrono-node: {read ?? "not read"}");
            }
        }

        var bounds = new Bounds();
        bounds.AtLeast("NatoIraq reads", ours / theirs.PerSecond, LeastRatio, "times as many a second");
        return bounds.ExitCode;
    }

    /// <summary>The date phrases at the heads of the entries and within their texts.</summary>
    private static List<Phrase> Phrases()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "nato-iraq-timeline.txt"));
        var reader = new DatePhraseReader();
        return
        [
            .. new ChronologyReader().Read(new SourceText(text, ""), new ReadingOptions()).OfType<Entry>()
                .SelectMany(entry => reader.Find(entry.Text.Text, entry.Date)
                    .Select(found => new Phrase(entry.Text.Text.Substring(found.Start, found.Length), entry.Date))
                    .Prepend(new Phrase(entry.DateText, null))),
        ];
    }

    private static double PhrasesASecond(List<Phrase> phrases)
    {
        var reader = new DatePhraseReader();
        Read(Rounds);

        // Whatever else the machine does only ever slows a round down: the fastest says most, here and in chrono-node.mjs.
        return Enumerable.Range(0, 9).Max(_ => Read(Rounds));

        double Read(int rounds)
        {
            var clock = Stopwatch.StartNew();
            for (var round = 0; round < rounds; round++)
            {
                foreach (var phrase in phrases)
                {
                    reader.ReadAt(phrase.Words, 0, phrase.Reference, DatePlace.Head);
                }
            }

            return rounds * (double)phrases.Count / clock.Elapsed.TotalSeconds;
        }
    }

    private static ChronoFigures? Ask(string? packages, List<Phrase> phrases)
    {
        if (packages is null || !Directory.Exists(Path.Combine(packages, "node_modules", "chrono-node")))
        {
            Console.WriteLine("chrono-node was not measured: run 'npm install chrono-node@2.10' in a folder of your own and name the folder.");
            return null;
        }

        try
        {
            var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "data", "chrono-node.mjs"), Path.GetFullPath(packages)])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            process.StandardInput.Write(JsonSerializer.Serialize(phrases.Select(static phrase => new { phrase.Words, Reference = phrase.Reference?.Start }), JsonSerializerOptions.Web));
            process.StandardInput.Close();
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return JsonSerializer.Deserialize<ChronoFigures>(answer, JsonSerializerOptions.Web);
        }
        catch (Win32Exception)
        {
            Console.WriteLine("chrono-node was not measured: Node is not on this machine.");
            return null;
        }
    }

    /// <param name="Words">The phrase.</param>
    /// <param name="Reference">The date it is near, where it stands in an entry's text.</param>
    private sealed record Phrase(string Words, EdtfDate? Reference);

    /// <param name="PerSecond">Phrases a second.</param>
    /// <param name="Read">What each phrase was read as, first and last day; null where it was not read.</param>
    private sealed record ChronoFigures(double PerSecond, IReadOnlyList<string?> Read);
}
