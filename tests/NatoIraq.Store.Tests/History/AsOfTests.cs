using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.History;

public sealed class AsOfTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Each_moment_is_told_as_it_was_told_then()
    {
        var told = new List<(long Revision, string Events, string Found, string Names, string Sources)>();
        using (var store = scratch.NewStore(Chronicles.Eight()))
        {
            void Note() => told.Add((store.Moment().Number, EventsTold.Of(store), Found(store), Names(store), Sources(store)));
            Note();
            store.Correct("2018-07-11a", [new FieldValue("Missions", new ValueList<string>(["NTM-I", "A new mission"]))], null);
            Note();
            store.Remove("2007a", null);
            Note();
            store.Add([new FieldValue("Date", "2019-05"), new FieldValue("Title", "The mission opens an office in Kuwait")], null, null);
            Note();
            store.Import(new Chronicle().Entry("2018-07-11", "Allied leaders launch a big mission in Iraq.", names: [new("Allied leaders", MentionField.Group, MentionRole.Agent)]).Entry("2018-02", "The conference in Kuwait ends.").Unreadable("no date").ToImport());
            Note();
            store.Import(new Chronicle("Another").Entry("2016", "Police are trained by a mission in Baghdad.", names: [new("Baghdad", MentionField.Place) { Entity = Chronicles.Baghdad }]).ToImport());
            Note();
            store.Rule(new Ruling(RulingKind.AliasOf, ["Allied leaders"], "NATO", null));
            Note();
            store.RemoveSource("Another");
            Note();
            store.Undo(3, null, force: true);
            Note();
            store.RemoveSource("A chronology");
            Note();
        }

        Assert.Equal(10, told.Select(static each => each.Events).Distinct().Count());
        foreach (var (revision, events, found, names, sources) in told)
        {
            using var past = ChronologyStore.Open(scratch["store.db"], readOnly: true, StoreMoment.After(revision));
            Assert.Equal(events, EventsTold.Of(past));
            Assert.Equal(found, Found(past));
            Assert.Equal(names, Names(past));
            Assert.Equal(sources, Sources(past));
            Assert.Equal(revision, past.Moment().Number);
            Assert.All(past.Check(), check => Assert.True(check.Passed, $"{revision}: {check.Check} {check.Detail}"));
        }
    }

    [Fact]
    public void A_time_is_the_last_revision_before_it()
    {
        DateTime imported;
        using (var store = scratch.NewStore(Chronicles.Eight()))
        {
            imported = store.Moment().Time;
            Thread.Sleep(2);
            store.Remove("2007a", null);
        }

        using var past = ChronologyStore.Open(scratch["store.db"], readOnly: true, StoreMoment.At(imported.ToLocalTime()));
        Assert.Equal(8, past.Count(new EventQuery()));
    }

    [Fact]
    public void Before_the_store_was_made_there_is_nothing_to_read()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        Assert.Equal(StoreFault.BeforeHistory, Fault(StoreMoment.At(new DateTime(2004, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        Assert.Equal(StoreFault.RevisionNotFound, Fault(StoreMoment.After(77)));
    }

    [Fact]
    public void A_purge_forgets_the_past_and_keeps_what_is_in_force()
    {
        string told;
        using (var store = scratch.NewStore(Chronicles.Eight()))
        {
            store.Correct("2018-07-11a", [new FieldValue("Title", "A word that nobody is to find")], null);
            var first = store.Moment().Number;
            store.Correct("2018-07-11a", [new FieldValue("Kind", "Visit")], null);
            store.Undo(first, null, force: false);
            told = EventsTold.Of(store);
            Assert.True(store.CountPurge(null) > 0);
            var purged = store.Purge(null, "On request");
            Assert.Equal((RevisionAction.Purge, 5L), (purged.Revision.Action, purged.Revision.Target));
            Assert.Equal(told, EventsTold.Of(store));
            Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
        }

        Assert.Equal(StoreFault.BeforeHistory, Fault(StoreMoment.After(4)));
        using (var store = ChronologyStore.Open(scratch["store.db"], readOnly: true, StoreMoment.After(5)))
        {
            Assert.Equal(told, EventsTold.Of(store));
        }

        Assert.DoesNotContain("nobody is to find", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(scratch["store.db"])), StringComparison.Ordinal);
    }

    private StoreFault Fault(StoreMoment moment) =>
        Assert.Throws<StoreException>(() => ChronologyStore.Open(scratch["store.db"], readOnly: true, moment)).Fault;

    private static string Found(IChronologyStore store) =>
        string.Join('|', store.Search(SearchQuery.Parse("mission OR police OR Kuwait")).Select(static hit => $"{hit.Event.Id} {hit.Score:R} {hit.Snippet}"));

    private static string Names(IChronologyStore store) =>
        string.Join('|', Enum.GetValues<EventNames>().SelectMany(list => store.Appearances(list, [])).Select(static each => $"{each.Entity.Field} {each.Entity.Name} {each.Entity.Aliases} {each.Events} {each.First} {each.Last}"))
        + string.Join('|', store.Years()) + string.Join('|', store.Rulings());

    private static string Sources(IChronologyStore store) => string.Join('|', store.Sources().Select(source => $"{source with { Store = null }} {store.SourceText(source.Title)}"));
}
