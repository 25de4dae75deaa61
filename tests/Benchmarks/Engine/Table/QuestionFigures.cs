namespace NatoIraq.Benchmarks.Engine.Table;

/// <summary>How long cmdlets take on stores of 50,000, 100,000 and 200,000 events, and how that grows when the events double.</summary>
internal static class QuestionFigures
{
    /// <summary>Twice the events may take so many times as long.</summary>
    public const double MostGrowth = 2.2;

    // Below, a growth says nothing but how steady the clock is.
    private const double LeastMilliseconds = 100;
    private const int Rounds = 3;

    private static readonly (string Line, double? MostMilliseconds)[] Questions =
    [
        ("Get-NatoMission", 2000),
        ("Get-NatoMission NTM-I -Lifecycle", 2000),
        ("Get-NatoIraqChain", 2000),
        ("Get-NatoIraqSituation 1950-06-15", 2000),
        ("Get-NatoIraqActor", 500),
        ("Get-NatoIraqPlace", null),
        ("Get-NatoIraqDocument", null),
        ("Get-NatoIraqQuantity", null),
        ("Get-NatoIraqMention -Field Mission", null),
        ("Get-NatoIraqEvent", null),
        ("Get-NatoIraqEvent -Mission NTM-I", null),
        ("Get-NatoIraqEvent -Mission NTM-I -First 20", null),
        ("Get-NatoIraqEvent -Kind Decision", null),
        ("Get-NatoIraqEvent -During 1930/1950", null),
        ("Measure-NatoIraqEvent -By Year", null),
        ("Measure-NatoIraqEvent -By Actor", null),
        ("Get-NatoIraqGap", null),
        ("Search-NatoIraqEvent trainers -First 20", null),
        ($"Search-NatoIraqEvent ('{UnknownWords}') -ErrorAction Ignore", 200),
    ];

    // The parser takes no more than 256.
    private const int UnknownWordCount = 250;

    private static string UnknownWords => string.Join(' ', Enumerable.Range(0, UnknownWordCount).Select(static number => $"zqx{number}trainerz"));

    /// <summary>Asks every question of each store.</summary>
    /// <param name="stores">The stores by how many events they have, each twice the one before.</param>
    public static IEnumerable<Figure> Measure(IReadOnlyList<(int Events, string Store)> stores)
    {
        foreach (var (line, most) in Questions)
        {
            var name = line.Length > 60 ? "Search-NatoIraqEvent, 250 unknown words" : line;
            var before = 0d;
            foreach (var (events, store) in stores)
            {
                var taken = ChildProcess.Measure("ask", store, line)[0];
                var isLargest = events == stores[^1].Events;
                yield return new Figure($"{name} at {events}", taken, "ms", isLargest ? most : null);
                if (before > 0)
                {
                    var growth = before >= LeastMilliseconds;
                    yield return new Figure($"{name}, growth to {events}", taken / before, "times", growth ? MostGrowth : null);
                }

                before = taken;
            }
        }
    }

    /// <summary>Milliseconds a line takes at its best on a store, once all is warm; and the peak of memory in megabytes.</summary>
    public static double[] AskOnce(string store, string line)
    {
        using var session = new EngineSession();
        session.ImportModule();
        session.Run("$env:NATOIRAQ_STORE = $args[0]", store);
        var taken = Enumerable.Range(0, Rounds + 1).Select(_ => Clock.Milliseconds(() => session.Run($"{line} | Out-Null"))).Skip(1).Min();
        return [taken, EngineSession.PeakMegabytes];
    }
}
