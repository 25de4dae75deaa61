using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Importing;

/// <summary>The first edition of a source, whose events are written while the next are still coded: the same for both engines.</summary>
public sealed class FirstEditionTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_written_while_it_is_coded_and_only_once_the_last_event_is_there_does_anybody_see_it(bool onServer)
    {
        var place = Place(onServer);
        using var store = ChronologyStore.Open(place, readOnly: false);
        var chronicle = new SyntheticChronicle(3000).ToImport();
        var (seen, made) = (0L, 0);
        var outcome = store.Import(chronicle with { Events = Making() });
        Assert.Equal((3000, 0, 0, 0), (outcome.Created, outcome.Unchanged, outcome.Updated, outcome.Removed));
        Assert.Equal((3000, 0L), (made, seen));
        Assert.Equal(3000, store.Describe().Events);

        IEnumerable<Event> Making()
        {
            foreach (var told in chronicle.Events)
            {
                if (++made == 2900)
                {
                    using var reader = ChronologyStore.Open(place, readOnly: true);
                    seen = reader.Query(new EventQuery()).LongCount();
                }

                yield return told;
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_cannot_be_read_to_its_end_leaves_nothing_and_no_id_is_lost(bool onServer)
    {
        using var store = ChronologyStore.Open(Place(onServer), readOnly: false);
        var chronicle = new SyntheticChronicle(1200).ToImport();
        var error = Assert.Throws<IOException>(() => store.Import(chronicle with { Events = chronicle.Events.Select(static (told, index) => index < 1100 ? told : throw new IOException("the disk")) }));
        Assert.Equal("the disk", error.Message);
        Assert.Equal((0, 0L, 1L), (store.Describe().Sources, store.Query(new EventQuery()).LongCount(), store.Moment().Number));
        var letters = store.Import(new Chronicle().Entry("2004", "A door opens.").ToImport("Another"));
        Assert.Equal((1, "2004a"), (letters.Created, store.Query(new EventQuery()).Single().Id));
        Assert.Equal(1200, store.Import(chronicle).Created);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Its_ids_go_on_from_those_of_other_sources_and_of_sources_that_are_gone(bool onServer)
    {
        using var store = ChronologyStore.Open(Place(onServer), readOnly: false);
        store.Import(Chronicles.Eight().ToImport("First"));
        store.Import(Chronicles.Eight().ToImport("Second"));
        store.RemoveSource("Second");
        store.Import(Chronicles.Eight().ToImport("Third"));
        Assert.Equal(["2007a", "2007c"], store.Query(new EventQuery { Kinds = ["Training"] }).Select(static found => found.Id).Where(static id => id.StartsWith("2007", StringComparison.Ordinal)));
        Assert.Equal(["2018-02a", "2018-02b", "2018-02e", "2018-02f"], store.IdsStartingWith("2018-02", 9).Select(static found => found.Id));
    }

    private StoreLocator Place(bool onServer)
    {
        StoreLocator place = onServer ? PostgresCluster.Running.NewDatabase() : scratch["store.db"];
        ChronologyStore.Create(place);
        return place;
    }
}
