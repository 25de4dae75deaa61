using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>
/// What every engine must do, asked through the contract alone: no path, no SQL, no table. A new engine derives from it, gives the places of
/// its stores, and passes without a change here.
/// </summary>
public abstract partial class StoreContract : IDisposable
{
    private readonly EngineUnderTest engine;
    private readonly StoreLocator place;
    private readonly IChronologyStore store;

    protected StoreContract(EngineUnderTest engine)
    {
        this.engine = engine;
        place = engine.Made();
        store = ChronologyStore.Open(place, readOnly: false);
    }

    public void Dispose()
    {
        store.Dispose();
        engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_new_store_is_empty_and_whole()
    {
        Assert.Equal((0, 0L), (store.Describe().Sources, store.Describe().Events));
        Assert.Equal((1L, RevisionAction.Create), (store.Moment().Number, store.Moment().Action));
        AssertWhole(store);
    }

    [Fact]
    public void What_is_imported_is_given_back_in_chronological_order()
    {
        var chronicle = Chronicles.Eight();
        Assert.Equal(8, store.Import(chronicle.ToImport()).Created);
        Assert.Equal(
            ["2004-07-30a", "2004-36a", "2007a", "2016-04-01a", "2017-11a", "2018-02a", "2018-02b", "2018-07-11a"], Ids(new EventQuery()));
        var read = store.Find(["2004-07-30a"]).Single()!;
        var told = chronicle.Events.Single(static each => each.Date == "2004-07-30");
        Assert.Equal((told.Text, told.Kind, told.DateText, told.Span, told.DateSpan), (read.Text, read.Kind, read.DateText, read.Span, read.DateSpan));
        Assert.Equal(told.Mentions.Select(static mention => (mention.Field, mention.Role, mention.Text, mention.Name, mention.Start)), read.Mentions.Select(static mention => (mention.Field, mention.Role, mention.Text, mention.Name, mention.Start)));
        Assert.Equal("2004-07-30a.1", Assert.Single(read.SubEvents).Id);
        Assert.Equal("2004-07-30a", read.SubEvents[0].Parent);
        Assert.Equal(chronicle.Text, store.SourceText("A chronology"));
        AssertWhole(store);
    }

    [Fact]
    public void The_order_is_the_same_backwards_and_in_pieces()
    {
        store.Import(Chronicles.Eight().ToImport());
        var all = Ids(new EventQuery()).ToList();
        Assert.Equal(Enumerable.Reverse(all), Ids(new EventQuery { Descending = true }));
        Assert.Equal(all.Skip(2).Take(3), Ids(new EventQuery { Skip = 2, First = 3 }));
        Assert.Equal(8, store.Count(new EventQuery { First = 1 }));
    }

    /// <summary>"February 2018" told of an event is one day of the month: another event of that month may have been before it or after it.</summary>
    [Theory]
    [InlineData(DateRelation.After, "2018-02a", MatchMode.Possible, "2018-02b, 2018-07-11a")]
    [InlineData(DateRelation.After, "2018-02a", MatchMode.Certain, "2018-07-11a")]
    [InlineData(DateRelation.Before, "2018-02b", MatchMode.Possible, "2004-07-30a, 2004-36a, 2007a, 2016-04-01a, 2017-11a, 2018-02a")]
    [InlineData(DateRelation.Before, "2018-02b", MatchMode.Certain, "2004-07-30a, 2004-36a, 2007a, 2016-04-01a, 2017-11a")]
    [InlineData(DateRelation.Before, "2004-36a", MatchMode.Possible, "2004-07-30a")]
    public void Before_and_after_an_event_are_possible_within_its_month(DateRelation relation, string id, MatchMode match, string ids)
    {
        store.Import(Chronicles.Eight().ToImport());
        var query = new EventQuery { Dates = [DateCriterion.To(relation, store.Find([id]).Single()!)], ExceptIds = [id], Match = match };
        Assert.Equal(ids.Split(", "), Ids(query));
        Assert.Equal(ids.Split(", ").Length, store.Count(query));
    }

    [Fact]
    public void The_same_text_again_changes_nothing()
    {
        store.Import(Chronicles.Eight().ToImport());
        var before = (EventsTold.Of(store), store.Moment().Number);
        var again = store.Import(Chronicles.Eight().ToImport());
        Assert.Equal((0, 8, 0, 0), (again.Created, again.Unchanged, again.Updated, again.Removed));
        Assert.Equal(before, (EventsTold.Of(store), store.Moment().Number));
    }

    [Fact]
    public void An_id_is_given_once()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.RemoveSource("A chronology");
        Assert.Empty(store.Query(new EventQuery()));
        store.Import(Chronicles.Eight().ToImport());
        Assert.Contains("2018-07-11b", Ids(new EventQuery()));
        Assert.DoesNotContain("2018-07-11a", Ids(new EventQuery()));
    }

    [Fact]
    public void A_preview_writes_nothing()
    {
        Assert.Equal(8, store.Preview(Chronicles.Eight().ToImport()).Created);
        Assert.Equal(0, store.Describe().Events);
    }

    [Fact]
    public void An_import_that_fails_leaves_nothing()
    {
        Assert.Throws<FormatException>(() => store.Import(Chronicles.Eight().ToImport() with { Events = Failing() }));
        Assert.Equal((0, 0L), (store.Describe().Sources, store.Describe().Events));
        AssertWhole(store);

        static IEnumerable<Event> Failing()
        {
            yield return Chronicles.Eight().Events[0];
            throw new FormatException();
        }
    }

    [Theory]
    [InlineData("2018-02", MatchMode.Possible, new[] { "2018-02a", "2018-02b" })]
    [InlineData("2018-02-10", MatchMode.Possible, new[] { "2018-02a", "2018-02b" })]
    [InlineData("2018-02-10", MatchMode.Certain, new string[0])]
    [InlineData("2018-02", MatchMode.Certain, new[] { "2018-02a", "2018-02b" })]
    [InlineData("2016-06", MatchMode.Certain, new[] { "2016-04-01a" })]
    [InlineData("2004-08-07", MatchMode.Certain, new[] { "2004-07-30a" })]
    public void A_date_is_possible_or_certain(string during, MatchMode match, string[] ids)
    {
        store.Import(Chronicles.Eight().ToImport());
        Assert.Equal(ids, Ids(new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse(during))], Match = match }));
    }

    [Fact]
    public void Names_find_by_alias_acronym_and_pattern_in_any_case()
    {
        store.Import(Chronicles.Eight().ToImport());
        foreach (var name in (string[])["NTM-I", "nato training mission-iraq", "the Training*"])
        {
            Assert.Equal(["2004-07-30a"], Ids(new EventQuery { Missions = [name] }));
        }

        Assert.Equal(["2004-07-30a"], Ids(new EventQuery { Places = ["Baghdad"] }));
        Assert.Equal(["2018-02a"], Ids(new EventQuery { Requesters = ["Iraqi government"], Agents = ["NATO*"] }));
        Assert.Equal("ISIS/Daesh", Assert.Single(store.Entities([MentionField.Group], ["daesh"])).Name);
        var appearance = Assert.Single(store.Appearances(EventNames.Places, ["Jordan"]));
        Assert.Equal((1L, "2016-04-01a", "2016-04-01a"), (appearance.Events, appearance.First, appearance.Last));
    }

    [Fact]
    public void A_backup_is_the_store_as_it_was_when_it_was_made()
    {
        store.Import(Chronicles.Eight().ToImport());
        var before = EventsTold.Of(store);
        var backup = engine.NewPlace();
        ChronologyStore.Backup(place, backup);
        store.Remove("2007a", null);
        using var copy = ChronologyStore.Open(backup, readOnly: false);
        Assert.Equal(before, EventsTold.Of(copy));
        Assert.Equal(2, copy.Moment().Number);
        AssertWhole(copy);
    }

    [Fact]
    public void A_copy_is_a_store_of_its_own()
    {
        store.Import(Chronicles.Eight().ToImport());
        var other = engine.NewPlace();
        ChronologyStore.CreateFrom(place, other);
        using var copy = ChronologyStore.Open(other, readOnly: false);
        copy.Remove("2007a", null);
        Assert.Equal((7L, 8L), (copy.Describe().Events, store.Describe().Events));
    }

    [Fact]
    public void A_reader_writes_nothing_and_does_not_see_what_is_not_committed()
    {
        using var reader = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal(StoreFault.StoreReadOnly, Assert.Throws<StoreException>(() => reader.Import(Chronicles.Eight().ToImport())).Fault);
        store.Import(Chronicles.Eight().ToImport() with { Events = Watched() });
        reader.Refresh();
        Assert.Equal(8, reader.Describe().Events);

        IEnumerable<Event> Watched()
        {
            foreach (var told in Chronicles.Eight().Events)
            {
                Assert.Equal(0, reader.Describe().Events);
                yield return told;
            }
        }
    }

    [Fact]
    public void A_store_that_is_shipped_is_read_and_never_written()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.Dispose();
        ChronologyStore.Ship(place);
        Assert.Equal(StoreFault.StoreReadOnly, Assert.Throws<StoreException>(() => ChronologyStore.Open(place, readOnly: false).Dispose()).Fault);
        using var shipped = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal(8, shipped.Describe().Events);
        AssertWhole(shipped);
    }

    [Fact]
    public void Nothing_there_and_something_there_are_faults()
    {
        Assert.Equal(StoreFault.StoreNotFound, Assert.Throws<StoreException>(() => ChronologyStore.Open(engine.NewPlace(), readOnly: true).Dispose()).Fault);
        Assert.Equal(StoreFault.FileExists, Assert.Throws<StoreException>(() => ChronologyStore.Create(place)).Fault);
    }

    [Fact]
    public void A_token_ends_a_question_at_once_and_every_later_one()
    {
        store.Import(Chronicles.Eight().ToImport());
        using var stopping = new CancellationTokenSource();
        using var reader = ChronologyStore.Open(place, readOnly: true, cancellation: stopping.Token);
        using var events = reader.Query(new EventQuery()).GetEnumerator();
        Assert.True(events.MoveNext());
        stopping.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => events.MoveNext());
        Assert.ThrowsAny<OperationCanceledException>(() => reader.Describe());
    }

    [Fact]
    public void A_token_that_has_ended_opens_no_past()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.Remove("2007a", null);
        using var stopping = new CancellationTokenSource();
        stopping.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ChronologyStore.Open(place, readOnly: true, StoreMoment.After(2), stopping.Token).Describe());
    }

    [Fact]
    public void Each_unit_comes_with_the_first_figure_in_time_that_has_it()
    {
        store.Import(new Chronicle("Z")
            .Entry("XXXX-04-02", "Some 9 wells are dug.", names: [Figure("9 wells", 9, "wells")])
            .Entry("2018", "There are 20 trainers.", names: [Figure("20 trainers", 20, "trainers")])
            .Entry("2018-01-01", "There are 4 schools.", names: [Figure("4 schools", 4, "schools")], time: "09:00")
            .Entry("2018-01-01", "There are 10 Trainers for USD 5.", names: [Figure("10 Trainers", 10, "Trainers"), Figure("USD 5", 5, "USD")], time: "08:00")
            .Entry("../2001", "There are 3 camps.", names: [Figure("3 camps", 3, "camps")])
            .ToImport());
        store.Import(new Chronicle("A")
            .Entry("2018-01-01", "There are 5 schools.", names: [Figure("5 schools", 5, "schools")], time: "09:00")
            .Entry("2001", "There are 2 camps and 17.", names: [Figure("2 camps", 2, "camps"), Figure("17", 17, null)])
            .ToImport());
        Assert.Equal(["3 camps", "10 Trainers", "USD 5", "4 schools", "9 wells"], store.Units().Select(static figure => figure.Text));

        static Named Figure(string words, decimal value, string? unit) =>
            new(words, MentionField.Quantity) { Quantity = new Quantity { Text = words, Value = value, High = value, Unit = unit } };
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        const string hostile = "'); DROP TABLE event; -- \" \\ [\"x\"] \u0001 ?1 :p0 $1 {0} \U0001F600 NEAR( * ^";
        store.Import(new Chronicle(hostile).Entry("2018", hostile, EventKind.Other, [new(hostile, MentionField.Person)]).ToImport());
        var read = store.Query(new EventQuery()).Single();
        var shown = hostile.Replace('\u0001', '␁');
        Assert.Equal((shown, shown, shown), (read.Text, read.Source, read.Mentions[0].Name));
        AssertWhole(store);
    }

    private static void AssertWhole(IChronologyStore store) => Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));

    private IEnumerable<string> Ids(EventQuery query) => store.Query(query).Select(static found => found.Id);

    private IEnumerable<string> Hits(string words) => store.Search(SearchQuery.Parse(words)).Select(static hit => hit.Event.Id);
}
