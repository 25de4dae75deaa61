using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>What is written to several servers that Citus joins, which commit one after the other.</summary>
[Collection(nameof(CitusCluster))]
public sealed class CitusTests
{
    private const int Sources = 6;
    private const int Changes = 5;

    private static readonly EventQuery OfHeads = new() { Actors = ["Heads of state"] };

    private readonly StoreLocator place = CitusCluster.NewStore();

    public CitusTests()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        for (var number = 1; number <= Sources; number++)
        {
            store.Import(Chronicles.Eight().ToImport(FormattableString.Invariant($"Chronology {number}")));
        }
    }

    [Fact]
    public async Task A_reader_sees_all_of_a_change_or_nothing()
    {
        using var ended = new CancellationTokenSource();
        var reading = Task.Run(
            () =>
            {
                var counts = new SortedSet<long>();
                using var reader = ChronologyStore.Open(place, readOnly: true);
                while (!ended.IsCancellationRequested)
                {
                    counts.Add(reader.Count(OfHeads));
                    reader.Refresh();
                }

                return counts;
            },
            CancellationToken.None);
        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            for (var change = 0; change < Changes; change++)
            {
                store.Rule(new Ruling(RulingKind.AliasOf, ["Allied leaders"], "Heads of state", null));
                store.Undo(store.Moment().Number, null, force: false);
            }
        }

        await ended.CancelAsync();
        Assert.Equal([0, Sources], await reading);
    }

    [Fact]
    public void What_a_server_has_committed_and_the_store_has_not_is_never_read_and_is_taken_back()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        var before = EventsTold.Of(store);
        var columns = string.Join(", ", CitusCluster.Coordinator.Ask(
            CitusCluster.Database, "SELECT attname FROM pg_attribute WHERE attrelid = 'natoiraq.event'::regclass AND attnum > 0 ORDER BY attnum"));
        CitusCluster.Coordinator.Execute(
            CitusCluster.Database,
            $"INSERT INTO natoiraq.event_past ({columns}, valid_to) SELECT {columns}, 100 FROM natoiraq.event WHERE source = 2; "
            + "UPDATE natoiraq.event SET kind = 'Other', valid_from = 100 WHERE source = 2");
        Assert.Equal(before, EventsTold.Of(store));
        store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null);
        store.Undo(store.Moment().Number, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
    }
}
