using System.Diagnostics;
using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Benchmarks.Store;

/// <summary>
/// The same chronology in a file and on a PostgreSQL server of the measure's own: imported, streamed, searched, ranged; and then in three sources on one server
/// and on three.
/// </summary>
internal static class ServerMeasure
{
    private const double MostOfFile = 1.5;
    private const double MostMilliseconds = 10;
    private const int Rounds = 9;
    private const int Sources = 3;
    private const int EventsToWarmUp = 2000;

    /// <summary>Measures it.</summary>
    /// <param name="events">How many events are imported.</param>
    /// <param name="spread">How many are put on one and on three servers.</param>
    public static int Run(int events, int spread)
    {
        if (PostgresServer.FindPrograms() is not { } programs)
        {
            Console.Error.WriteLine("PostgreSQL is not installed. On Debian: apt-get install postgresql");
            return 2;
        }

        var bounds = new Bounds();
        var directory = Directory.CreateTempSubdirectory("natoiraq-benchmark-").FullName;
        var servers = Enumerable.Range(0, Sources).Select(_ => new PostgresServer(programs)).ToList();
        try
        {
            // What is compiled on the way is no part of either's time.
            var warm = new ZipfChronology(EventsToWarmUp);
            Import(Path.Combine(directory, "warm.db"), warm, 1);
            Import(servers[0].NewDatabase(), warm, 1);
            Compare(bounds, events, Path.Combine(directory, "store.db"), servers[0].NewDatabase());
            if (spread > 0)
            {
                Spread(spread / Sources, servers);
            }
        }
        finally
        {
            servers.ForEach(static server => server.Dispose());
            Directory.Delete(directory, recursive: true);
        }

        return bounds.ExitCode;
    }

    private static void Compare(Bounds bounds, int events, StoreLocator file, StoreLocator server)
    {
        var chronology = new ZipfChronology(events);
        var ofFile = Import(file, chronology, 1);
        var ofServer = Import(server, chronology, 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events imported: into a file {ofFile:F1} s, on a server {ofServer:F1} s"));
        bounds.AtMost("the time on a server to that into a file", ofServer / ofFile, MostOfFile, "times");
        foreach (var (name, place) in ((string, StoreLocator)[])[("file", file), ("server", server)])
        {
            Ask(name, place, bounds);
        }
    }

    private static void Spread(int events, List<PostgresServer> servers)
    {
        var chronology = new ZipfChronology(events);
        var one = servers[0].NewDatabase();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sources} sources of {events} events on one server: {Import(one, chronology, Sources):F1} s"));
        Ask("one server", one, bounds: null);

        var three = servers[0].NewDatabase();
        ChronologyStore.Create(three);
        var name = three.Address!.AbsolutePath.Trim('/');
        for (var source = 1; source < Sources; source++)
        {
            var there = servers[source].NewDatabase();
            ChronologyStore.Create(there);
            var thereName = there.Address!.AbsolutePath.Trim('/');
            servers[source].Execute(thereName, StorePage.Block("RENAME TO natoiraq_part"));
            servers[0].Execute(name, StorePage.Partition(servers[source].Socket, thereName, $"server{source}", source, source + 1));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the same on three servers: {Import(three, chronology, Sources):F1} s"));
        Ask("three servers", three, bounds: null);
    }

    private static double Import(StoreLocator place, ZipfChronology chronology, int sources)
    {
        if (!IsThere(place))
        {
            ChronologyStore.Create(place, replace: false);
        }

        using var store = ChronologyStore.Open(place, readOnly: false);
        return Enumerable.Range(1, sources).Sum(source => chronology.Import(store, string.Create(CultureInfo.InvariantCulture, $"Source {source}")));
    }

    private static bool IsThere(StoreLocator place)
    {
        try
        {
            ChronologyStore.Open(place, readOnly: true).Dispose();
            return true;
        }
        catch (StoreException error) when (error.Fault is StoreFault.StoreNotFound)
        {
            return false;
        }
    }

    private static void Ask(string name, StoreLocator place, Bounds? bounds)
    {
        using var store = ChronologyStore.Open(place, readOnly: true);
        var clock = Stopwatch.StartNew();
        var events = store.Query(new EventQuery()).Count();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {events} events streamed in {clock.Elapsed.TotalSeconds:F1} s"));
        var month = new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("1505-06"))] };
        Tell($"{name}: the events of a month", () => store.Query(month).Count());
        Tell($"{name}: how many they are", () => (int)store.Count(month));
        Tell($"{name}: an event by its id", () => store.Find(["1505-06-15a"]).Count(static found => found is not null));
        foreach (var rank in (int[])[0, 10, 1000])
        {
            var word = ZipfText.Word(rank);
            var taken = Milliseconds(() => store.Search(SearchQuery.Parse(word) with { First = 20 }).Count());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: the best 20 events with the {rank + 1}. commonest word: {taken:F1} ms"));
        }

        void Tell(string what, Func<int> question)
        {
            var taken = Milliseconds(question);
            if (bounds is null)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {taken:F1} ms"));
            }
            else
            {
                bounds.AtMost(what, taken, MostMilliseconds, "ms");
            }
        }
    }

    private static double Milliseconds(Func<int> question) => Bounds.Milliseconds(question, Rounds);
}
