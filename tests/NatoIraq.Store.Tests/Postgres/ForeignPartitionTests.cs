using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>A store whose sources lie on three servers, set up with the statements of docs/store.md. It is held to what one on a single server says.</summary>
public sealed class ForeignPartitionTests : IDisposable
{
    private const string Database = "archive";

    private readonly PostgresServer first = PostgresCluster.NewServer();
    private readonly PostgresServer second = PostgresCluster.NewServer();
    private readonly PostgresServer third = PostgresCluster.NewServer();
    private readonly ScratchDirectory scratch = new();
    private readonly StoreLocator place;

    public ForeignPartitionTests()
    {
        foreach (var server in (PostgresServer[])[first, second, third])
        {
            server.Execute("postgres", $"CREATE DATABASE {Database}");
            ChronologyStore.Create(server.Address(Database));
        }

        place = first.Address(Database);
        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            // What is there already moves with its partition: sources 1 and 2 lie on the second server, 3 and 4 on the third, 5 on the first.
            store.Import(Chronicles.Eight().ToImport("First"));
        }

        Add(second, "second", 1, 3);
        Add(third, "third", 3, 5);
    }

    public void Dispose()
    {
        scratch.Dispose();
        first.Dispose();
        second.Dispose();
        third.Dispose();
    }

    [Fact]
    public void It_answers_and_is_written_as_one_on_a_single_server()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        using var single = scratch.NewStore();
        foreach (var each in (IChronologyStore[])[store, single])
        {
            if (each == single)
            {
                each.Import(Chronicles.Eight().ToImport("First"));
            }

            each.Import(new SyntheticChronicle(700).ToImport("Second"));
            each.Import(new SyntheticChronicle(300).ToImport("Third"));
            each.Import(Chronicles.Eight().ToImport("Fourth"));
            each.Import(Chronicles.Eight().ToImport("Fifth"));
            each.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null);
            each.Remove("2007c", null);
            each.Import(new SyntheticChronicle(200).ToImport("Third"));
            each.RemoveSource("Fourth");
            each.Rule(new Ruling(RulingKind.AliasOf, ["Allied leaders"], "Heads of state", null));
            each.Undo(7, null, force: false);
        }

        Assert.Equal(["1", "2"], second.Ask(Database, "SELECT DISTINCT source FROM natoiraq_part.event_here ORDER BY 1"));
        Assert.Equal(["3"], third.Ask(Database, "SELECT DISTINCT source FROM natoiraq_part.event_here ORDER BY 1"));
        Assert.Equal(["5"], first.Ask(Database, "SELECT DISTINCT source FROM natoiraq.event_here ORDER BY 1"));
        Assert.Equal(EventsTold.Of(single), EventsTold.Of(store));
        var during = new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("2004-06"))], Match = MatchMode.Certain };
        Assert.Equal(single.Query(during).Select(static found => found.Id), store.Query(during).Select(static found => found.Id));
        Assert.Equal(single.Count(during), store.Count(during));
        Assert.Equal(single.Years(), store.Years());
        Assert.Equal(Hits(single), Hits(store));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        using var past = ChronologyStore.Open(place, readOnly: true, StoreMoment.After(2));
        Assert.Equal(8, past.Describe().Events);

        ChronologyStore.Backup(place, scratch["backup.db"]);
        using var backup = ChronologyStore.Open(scratch["backup.db"], readOnly: true);
        Assert.Equal(EventsTold.Of(single), EventsTold.Of(backup));
    }

    [Fact]
    public void What_one_server_has_committed_and_another_has_not_is_never_read_and_is_taken_back()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        foreach (var title in (string[])["Second", "Third", "Fourth"])
        {
            store.Import(Chronicles.Eight().ToImport(title));
        }

        var before = EventsTold.Of(store);
        var ruling = new Ruling(RulingKind.AliasOf, ["Allied leaders"], "Heads of state", null);
        var isTorn = false;
        foreach (var failing in (PostgresServer[])[second, third])
        {
            failing.Execute(
                Database,
                "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''The disk is on fire.''; END'; "
                + "CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON natoiraq_part.event_here DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail()");
            Assert.Throws<StoreException>(() => store.Rule(ruling));
            failing.Execute(Database, "DROP TRIGGER fail ON natoiraq_part.event_here; DROP FUNCTION fail()");
            isTorn |= new[] { second, third }.Any(static server => server.Ask(Database, "SELECT count(*) FROM natoiraq_part.event_here WHERE valid_from > 5") is not ["0"]);
            using var reader = ChronologyStore.Open(place, readOnly: true);
            Assert.Equal(before, EventsTold.Of(reader));
            Assert.Equal(before, EventsTold.Of(store));
            var backup = first.NewDatabase();
            ChronologyStore.Backup(place, backup);
            using var copy = ChronologyStore.Open(backup, readOnly: true);
            Assert.Equal(before, EventsTold.Of(copy));
        }

        Assert.True(isTorn, "Neither server has committed what the other had not.");
        store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        store.Undo(6, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
        store.Rule(ruling);
        Assert.Equal(4, store.Query(new EventQuery { Actors = ["Heads of state"] }).Count());
    }

    private static List<string> Hits(IChronologyStore store) =>
        [.. store.Search(SearchQuery.Parse("training")).Select(static hit => hit.Event.Id).Order(StringComparer.Ordinal)];

    private void Add(PostgresServer server, string name, int from, int to)
    {
        server.Execute(Database, StorePage.Block("RENAME TO natoiraq_part"));
        first.Execute(Database, StorePage.Partition(server.Socket, Database, name, from, to));
    }
}
