using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>Eight readers and two writers at once, for a while: NATOIRAQ_LOAD_SECONDS says how long.</summary>
public sealed class ServerLoadTests
{
    private const int Readers = 8;
    private const int Writers = 2;
    private const int SecondsInATest = 3;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("NATOIRAQ_LOAD_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : SecondsInATest);

    private readonly StoreLocator place = PostgresCluster.Running.NewDatabase();
    private readonly ConcurrentBag<int> rounds = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();

    [Fact]
    public async Task They_meet_no_error_and_every_answer_is_of_one_moment()
    {
        ChronologyStore.Create(place);
        var all = Enumerable.Range(0, Writers).Select(writer => Run(() => Write(writer)))
            .Concat(Enumerable.Range(0, Readers).Select(reader => Run(() => Read(new Random(reader)))));
        await Task.WhenAll(all);
        using var store = ChronologyStore.Open(place, readOnly: true);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds.Count} readers and writers, {rounds.Sum()} rounds");
        Assert.All(rounds, static round => Assert.True(round > 0));
    }

    private Task Run(Action round) => Task.Factory.StartNew(
        () =>
        {
            var done = 0;
            for (; clock.Elapsed < Duration; done++)
            {
                round();
            }

            rounds.Add(done);
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private void Write(int writer)
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        var title = string.Create(CultureInfo.InvariantCulture, $"Chronology {writer}");
        store.Import(new SyntheticChronicle(300).ToImport(title));
        var first = store.Query(new EventQuery { Sources = [title], First = 1 }).Single().Id;
        store.Correct(first, [new FieldValue("Kind", EventKind.Visit)], "A guess");
        Assert.Equal(EventKind.Visit, store.Find([first]).Single()!.Kind);
        store.Import(new SyntheticChronicle(200).ToImport(title));
        store.RemoveSource(title);
    }

    private void Read(Random random)
    {
        using var store = ChronologyStore.Open(place, readOnly: true);
        var events = store.Describe().Events;
        var found = store.Query(new EventQuery()).Select(static each => each.Id).ToList();
        Assert.Equal(events, found.Count);
        Assert.Equal(events, found.Distinct().Count());
        Assert.Equal(events, store.Count(new EventQuery()));
        Assert.Equal(events, store.Years().Sum(static year => year.Events));
        Assert.Equal(events, store.Sources().Sum(static source => source.Events));
        var year = new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse((2000 + random.Next(20)).ToString(CultureInfo.InvariantCulture)))] };
        Assert.Equal(store.Count(year), store.Query(year).Count());
        var hits = store.Search(SearchQuery.Parse("bade") with { First = 20 }).Select(static hit => hit.Event.Id).ToList();
        Assert.DoesNotContain(null, store.Find(hits));
        foreach (var source in store.Sources())
        {
            Assert.Equal(source.Length, store.SourceText(source.Title).Length);
        }
    }
}
