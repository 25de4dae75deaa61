using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>What only a store on a server has: roles, a server that goes away, writers in several places, copies to and from files.</summary>
public sealed class ServerStoreTests : IDisposable
{
    private readonly PostgresServer cluster = PostgresCluster.Running;
    private readonly ScratchDirectory scratch = new();
    private readonly StoreLocator place;

    public ServerStoreTests()
    {
        place = cluster.NewDatabase();
        ChronologyStore.Create(place);
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_store_goes_from_a_server_to_a_file_and_back_with_its_corrections_and_rulings()
    {
        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            store.Import(Chronicles.Eight().ToImport());
            store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], "A guess");
            store.Remove("2018-02a", null);
            store.Rule(new Ruling(RulingKind.AliasOf, ["Allied leaders"], "Heads of state", null));
        }

        var file = scratch["copy.db"];
        ChronologyStore.Backup(place, file);
        var back = cluster.NewDatabase();
        ChronologyStore.CreateFrom(file, back);
        Assert.Equal(Told(place), Told(file));
        Assert.Equal(Told(place), Told(back));
        using var copy = ChronologyStore.Open(back, readOnly: false);
        Assert.All(copy.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        Assert.Equal("A guess", copy.History("2007a", null).Last().Reason);
        copy.Undo(3, null, force: false);
        Assert.Equal(EventKind.Training, copy.Find(["2007a"]).Single()!.Kind);
        Assert.Equal(StoreFault.BeforeHistory, Assert.Throws<StoreException>(() => ChronologyStore.Open(back, readOnly: true, StoreMoment.After(2)).Dispose()).Fault);
    }

    [Fact]
    public async Task Two_importers_and_readers_beside_them_lose_and_tear_nothing()
    {
        var importers = Enumerable.Range(1, 2).Select(writer => Task.Run(() =>
        {
            using var store = ChronologyStore.Open(place, readOnly: false);
            for (var edition = 0; edition < 5; edition++)
            {
                store.Import(Chronicles.Eight().ToImport($"Chronology {writer}.{edition}"));
            }
        })).ToList();
        while (!importers.TrueForAll(static importer => importer.IsCompleted))
        {
            using var reader = ChronologyStore.Open(place, readOnly: true);
            Assert.Equal(8 * reader.Sources().Count(), reader.Query(new EventQuery()).Count());
        }

        await Task.WhenAll(importers);
        using var whole = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal((10, 80L), (whole.Describe().Sources, whole.Describe().Events));
        Assert.Equal(80, whole.Query(new EventQuery()).Select(static found => found.Id).Distinct().Count());
        Assert.All(whole.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
    }

    [Fact]
    public void A_connection_that_is_lost_in_an_import_leaves_nothing_and_is_one_clear_error()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        var name = place.Address!.AbsolutePath.Trim('/');
        var fault = Assert.Throws<StoreException>(() => store.Import(Chronicles.Eight().ToImport() with { Events = Losing() }));
        Assert.Equal(StoreFault.StoreUnreachable, fault.Fault);
        Assert.Contains("nothing was half-written", fault.Message, StringComparison.Ordinal);
        using var reader = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal((0, 0L), (reader.Describe().Sources, reader.Describe().Events));

        IEnumerable<Event> Losing()
        {
            foreach (var told in Chronicles.Eight().Events)
            {
                yield return told;
            }

            cluster.Execute("postgres", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        }
    }

    [Fact]
    public void A_reader_whose_connection_was_lost_between_two_questions_asks_again()
    {
        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            store.Import(Chronicles.Eight().ToImport());
        }

        using var reader = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal(8, reader.Describe().Events);
        reader.Refresh();
        cluster.Execute("postgres", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{place.Address!.AbsolutePath.Trim('/')}'");
        Assert.Equal(8, reader.Query(new EventQuery()).Count());
    }

    [Fact]
    public void A_reader_role_reads_and_a_writer_role_writes()
    {
        cluster.Execute("postgres", "DROP ROLE IF EXISTS anna; DROP ROLE IF EXISTS ben; CREATE ROLE anna LOGIN; CREATE ROLE ben LOGIN");
        var name = place.Address!.AbsolutePath.Trim('/');
        var none = Assert.Throws<StoreException>(() => ChronologyStore.Open(cluster.Address(name, "anna"), readOnly: true).Dispose());
        Assert.Contains("permission", none.Message, StringComparison.Ordinal);
        cluster.Execute(name, StorePage.Block("CREATE ROLE natoiraq_reader"));
        cluster.Execute(name, "GRANT natoiraq_reader TO anna; GRANT natoiraq_writer TO ben");
        using (var writer = ChronologyStore.Open(cluster.Address(name, "ben"), readOnly: false))
        {
            writer.Import(Chronicles.Eight().ToImport());
            writer.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null);
            writer.Undo(3, null, force: false);
        }

        using var reader = ChronologyStore.Open(cluster.Address(name, "anna"), readOnly: true);
        Assert.Equal(8, reader.Query(new EventQuery()).Count());
        using var trespasser = ChronologyStore.Open(cluster.Address(name, "anna"), readOnly: false);
        Assert.Equal(StoreFault.StoreReadOnly, Assert.Throws<StoreException>(() => trespasser.Remove("2007a", null)).Fault);
        cluster.Execute(name, "DROP OWNED BY natoiraq_reader, natoiraq_writer; DROP ROLE natoiraq_reader, natoiraq_writer, anna, ben");
    }

    [Theory]
    [InlineData("postgresql:///absent?host={0}&user=owner", StoreFault.StoreNotFound, "no such database")]
    [InlineData("postgresql:///postgres?host={0}&user=owner", StoreFault.StoreNotFound, "New-NatoIraqStore")]
    [InlineData("postgresql:///postgres?host={0}&user=nobody-we-know", StoreFault.StoreUnreachable, "does not let this user in")]
    [InlineData("postgresql:///postgres?host={0}&colour=red", StoreFault.StoreUnreachable, "It has no parameter 'colour'.")]
    [InlineData("postgresql:///postgres?host={0}/absent&password=sesame", StoreFault.StoreUnreachable, "cannot be reached")]
    [InlineData("postgresql://u:sesame@localhost:1/postgres", StoreFault.StoreUnreachable, "cannot be reached")]
    public void What_is_wrong_with_a_place_is_said_and_no_password(string address, StoreFault fault, string said)
    {
        var error = Assert.Throws<StoreException>(() => ChronologyStore.Open(string.Format(null, address, cluster.Socket), readOnly: true).Dispose());
        Assert.Equal(fault, error.Fault);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_of_a_later_version_and_a_row_that_another_program_changed_are_found()
    {
        var name = place.Address!.AbsolutePath.Trim('/');
        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            store.Import(Chronicles.Eight().ToImport());
        }

        cluster.Execute(name, "UPDATE natoiraq.event SET kind = 'Visit' WHERE id = '2007a'");
        Assert.Contains(ChronologyStore.Check(place), static check => check is { Check: "Content", Passed: false } && check.Detail.Contains("2007a", StringComparison.Ordinal));
        cluster.Execute(name, "UPDATE natoiraq.store SET version = 99");
        Assert.Equal(StoreFault.StoreTooNew, Assert.Throws<StoreException>(() => ChronologyStore.Open(place, readOnly: true).Dispose()).Fault);
    }

    [Fact]
    public void What_only_a_look_at_the_text_or_the_date_decides_is_counted_as_it_is_given()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        store.Import(new SyntheticChronicle(400).ToImport());
        using var file = scratch.NewStore();
        file.Import(new SyntheticChronicle(400).ToImport());
        foreach (var during in (string[])["2004", "2004-06", "2005-02-10", "200X", "[2004-06-01,2004-07-11]", "2006-06-01/.."])
        {
            foreach (var match in (MatchMode[])[MatchMode.Possible, MatchMode.Certain])
            {
                foreach (var relation in Enum.GetValues<DateRelation>())
                {
                    var query = new EventQuery { Dates = [new DateCriterion(relation, EdtfDate.Parse(during))], Match = match, IncludeSubEvents = true };
                    var expected = file.Query(query).Select(static found => found.Id).ToList();
                    Assert.Equal(expected, store.Query(query).Select(static found => found.Id));
                    Assert.Equal(expected.Count, store.Count(query));
                    Assert.Equal(expected.Skip(3).Take(4), store.Query(query with { Skip = 3, First = 4 }).Select(static found => found.Id));
                }
            }
        }

        Assert.Equal(file.Count(new EventQuery { Texts = ["ba"] }), store.Count(new EventQuery { Texts = ["ba"] }));
        Assert.Equal(file.Years(), store.Years());
        Assert.Equal(
            file.Appearances(EventNames.Missions, []).Select(static each => (each.Entity.Name, each.Events, each.First, each.Last)),
            store.Appearances(EventNames.Missions, []).Select(static each => (each.Entity.Name, each.Events, each.First, each.Last)));
    }

    [Fact]
    public void An_import_larger_than_any_buffer_is_whole()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        Assert.Equal(6000, store.Import(new SyntheticChronicle(6000).ToImport()).Created);
        Assert.Equal(6000, store.Query(new EventQuery()).Count());
    }

    private static string Told(StoreLocator locator)
    {
        using var store = ChronologyStore.Open(locator, readOnly: true);
        return EventsTold.Of(store);
    }
}
