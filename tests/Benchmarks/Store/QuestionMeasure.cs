using NatoIraq.Chronology.Dates;
using NatoIraq.Store;

namespace NatoIraq.Benchmarks.Store;

/// <summary>How long questions to a store of a million events take; the search beside the same query in the sqlite3 program.</summary>
internal static class QuestionMeasure
{
    private const int Events = 1_000_000;
    private const int Rounds = 9;
    private const int Hits = 20;
    private const double MostRatio = 1.3;
    private const double MostMilliseconds = 5;

    /// <param name="path">Where to make the store, or where one is that an earlier run made; a temporary one, where none is given.</param>
    public static int Run(string? path)
    {
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        try
        {
            var file = path ?? Path.Combine(directory, "million.db");
            if (!File.Exists(file))
            {
                Make(file);
            }

            return Ask(file);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static void Make(string file)
    {
        var chronology = new ZipfChronology(Events);
        ChronologyStore.Create(file);
        using var store = ChronologyStore.Open(file, readOnly: false);
        Console.WriteLine(FormattableString.Invariant(
            $"imported {Events} entries in {chronology.Import(store, "A million"):F0} s; {new FileInfo(file).Length / 1e6:F0} MB"));
    }

    private static int Ask(string file)
    {
        var bounds = new Bounds();
        using var store = ChronologyStore.Open(file, readOnly: true);
        foreach (var rank in (int[])[0, 10, 100])
        {
            var word = ZipfText.Word(rank);
            var ours = Milliseconds(() => store.Search(SearchQuery.Parse(word) with { First = Hits }).Count());
            if (SqliteProgram.Milliseconds(file, word, Hits, Rounds) is { } theirs)
            {
                bounds.AtMost(
                    FormattableString.Invariant($"the best {Hits} events with the {rank + 1}. commonest word: {ours:F1} ms, in the sqlite3 program {theirs:F1} ms; ratio"),
                    ours / theirs,
                    MostRatio,
                    "");
            }
            else
            {
                Console.WriteLine(FormattableString.Invariant($"the best {Hits} events with the {rank + 1}. commonest word: {ours:F1} ms; there is no sqlite3 program to compare with"));
            }
        }

        var month = new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("1800-06"))] };
        bounds.AtMost("the events of a month", Milliseconds(() => store.Query(month).Count()), MostMilliseconds, "ms");
        bounds.AtMost("an event by its id", Milliseconds(() => store.Find(["1800-06-15a"]).Count()), MostMilliseconds, "ms");
        return bounds.ExitCode;
    }

    private static double Milliseconds(Func<int> question) => Bounds.Milliseconds(question, Rounds);
}
