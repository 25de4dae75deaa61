using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Querying;

public sealed class OrderTests : IDisposable
{
    private static readonly string[] Chronological =
        ["../2011", "2003/..", "2004-01-01", "2004-01", "2004-33", "2004", "2004/2006", "2004/..", "2004-01-02", "2017-11", "2018-02"];

    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Events_come_by_first_day_then_the_narrower_first()
    {
        var chronicle = new Chronicle();
        foreach (var date in Chronological.Reverse())
        {
            chronicle.Entry(date, "Something happens.");
        }

        using var store = scratch.NewStore(chronicle);
        Assert.Equal(Chronological, store.Query(new EventQuery()).Select(static each => each.Date));
        Assert.Equal(Chronological.Reverse(), store.Query(new EventQuery { Descending = true }).Select(static each => each.Date));
    }

    [Fact]
    public void Events_of_one_date_come_in_the_order_of_import_and_of_the_source()
    {
        using var store = scratch.NewStore(new Chronicle("Z").Entry("2004", "One.").Entry("2004", "Two."));
        store.Import(new Chronicle("A").Entry("2004", "Three.").ToImport());
        Assert.Equal(["One.", "Two.", "Three."], store.Query(new EventQuery()).Select(static each => each.Text));
        Assert.Equal(["Three.", "Two.", "One."], store.Query(new EventQuery { Descending = true }).Select(static each => each.Text));
    }

    [Fact]
    public void Events_of_one_day_come_by_their_times_and_those_without_one_first()
    {
        using var store = scratch.NewStore(new Chronicle("Z")
            .Entry("2011-03-11", "The wave comes.", time: "15:27")
            .Entry("2011-03-11", "The quake strikes, to the second.", time: "14:46:23")
            .Entry("2011-03-11", "The quake strikes.", time: "14:46")
            .Entry("2011-03-11", "It is a Friday.")
            .Entry("2011-03-10", "The evening before.", time: "23:00")
            .Entry("2011-03", "A month of quakes."));
        store.Import(new Chronicle("A").Entry("2011-03-11", "The alarm is given.", time: "14:49").ToImport());
        string[] expected =
        [
            "The evening before.", "It is a Friday.", "The quake strikes.", "The quake strikes, to the second.", "The alarm is given.", "The wave comes.",
        ];
        Assert.Equal(["A month of quakes.", .. expected], store.Query(new EventQuery()).Select(static each => each.Text));
        Assert.Equal([.. expected.Reverse(), "A month of quakes."], store.Query(new EventQuery { Descending = true }).Select(static each => each.Text));
        Assert.Equal(["A month of quakes.", .. expected], store.Query(new EventQuery { Descending = true }).Order().Select(static each => each.Text));
    }

    [Fact]
    public void Dates_of_no_year_come_by_month_and_day_and_then_by_time()
    {
        var names = new Named[] { new("Bonn", MentionField.Place, MentionRole.Venue) };
        using var store = scratch.NewStore(new Chronicle()
            .Entry("XXXX-04-05", "In Bonn, at nine.", names: names, time: "09:15")
            .Entry("XXXX-04-05", "In Bonn, at eight.", names: names, time: "08:00")
            .Entry("XXXX-04-02", "In Bonn, in the afternoon.", names: names, time: "14:30")
            .Entry("2018", "In Bonn, in a year.", names: names));
        string[] expected = ["In Bonn, in a year.", "In Bonn, in the afternoon.", "In Bonn, at eight.", "In Bonn, at nine."];
        foreach (var query in (EventQuery[])[new(), new() { Places = ["Bonn"] }])
        {
            Assert.Equal(expected, store.Query(query).Select(static each => each.Text));
            Assert.Equal(expected.Reverse(), store.Query(query with { Descending = true }).Select(static each => each.Text));
            Assert.Equal(expected, store.Query(query).Reverse().Order().Select(static each => each.Text));
        }
    }

    [Fact]
    public void A_date_of_no_year_comes_behind_all_others()
    {
        var names = new Named[] { new("Bonn", MentionField.Place, MentionRole.Venue) };
        using var store = scratch.NewStore(new Chronicle()
            .Entry("XXXX-04-02", "In Bonn, in some year.", names: names)
            .Entry("../2011", "In Bonn, until a year.", names: names)
            .Entry("2018", "In Bonn, in a year.", names: names));
        string[] expected = ["../2011", "2018", "XXXX-04-02"];
        foreach (var query in (EventQuery[])[new(), new() { Places = ["Bonn"] }])
        {
            Assert.Equal(expected, store.Query(query).Select(static each => each.Date));
            Assert.Equal(expected.Reverse(), store.Query(query with { Descending = true }).Select(static each => each.Date));
            Assert.Equal(expected, store.Query(query).OrderDescending().Reverse().Select(static each => each.Date));
        }

        var undated = store.Query(new EventQuery()).Last();
        Assert.Equal(("XXXX-04-02a", null, null), (undated.Id, undated.Start, undated.End));
        Assert.Equal("XXXX-04-02a", Assert.Single(store.Appearances(EventNames.Places, ["Bonn"])).Last);
        Assert.Equal([new(2011, 1), new(2018, 1), new(null, 1)], store.Years());
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(0, 3L)]
    [InlineData(2, 3L)]
    [InlineData(6, 3L)]
    [InlineData(8, 3L)]
    [InlineData(0, 0L)]
    [InlineData(2, long.MaxValue)]
    public void First_and_skip_cut_a_piece_out_of_the_order(long skip, long? first)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        foreach (var descending in (bool[])[false, true])
        {
            var all = new EventQuery { Descending = descending };
            var expected = store.Query(all).Select(static each => each.Id).Skip((int)skip).Take((int)Math.Min(first ?? 100, 100));
            var piece = all with { Skip = skip, First = first };
            Assert.Equal(expected, store.Query(piece).Select(static each => each.Id));
            Assert.Equal(8, store.Count(piece));
        }
    }

    [Fact]
    public void Sub_events_that_fit_come_as_rows_of_their_own_in_their_place_in_time()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        var all = new EventQuery { IncludeSubEvents = true };
        Assert.Equal(
            ["2004-07-30a", "2004-07-30a.1", "2004-36a", "2007a", "2016-04-01a", "2017-11a", "2018-02a", "2018-02b", "2018-07-11a"],
            store.Query(all).Select(static each => each.Id));
        Assert.Equal(9, store.Count(all));
        Assert.Equal("2004-07-30a", store.Query(all).Single(static each => each.Id == "2004-07-30a.1").Parent);
    }

    [Fact]
    public void A_sub_event_answers_for_its_own_date_kind_and_text_and_for_the_names_of_its_event()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        var subEvents = new EventQuery { IncludeSubEvents = true };
        Assert.Equal(["2004-07-30a", "2004-07-30a.1"], Ids(subEvents with { Missions = ["NTM-I"] }));
        Assert.Equal(["2004-07-30a", "2004-07-30a.1"], Ids(subEvents with { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("2004-08"))] }));
        Assert.Equal(["2004-07-30a"], Ids(subEvents with { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("2004-07"))] }));
        Assert.Equal(["2004-07-30a"], Ids(subEvents with { Kinds = ["Decision"], Missions = ["NTM-I"] }));
        Assert.Equal(["2004-07-30a", "2004-07-30a.1"], Ids(subEvents with { Kinds = ["Deployment"] }));

        IEnumerable<string> Ids(EventQuery query) => store.Query(query).Select(static each => each.Id);
    }

    [Fact]
    public void Ids_are_found_in_the_order_they_are_asked_for_and_null_where_there_is_none()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(
            ["2018-02b", null, "2004-07-30a.1", "2018-02b"],
            store.Find(["2018-02b", "2018-02z", "2004-07-30a.1", "2018-02b"]).Select(static each => each?.Id));
    }

    [Theory]
    [InlineData("2018", 10, new[] { "2018-02a", "2018-02b", "2018-07-11a" })]
    [InlineData("2018-02", 1, new[] { "2018-02a" })]
    [InlineData("2004-07-30a", 10, new[] { "2004-07-30a", "2004-07-30a.1" })]
    [InlineData("%", 10, new string[0])]
    [InlineData("1", 10, new string[0])]
    public void Ids_that_begin_so_come_in_order(string prefix, int most, string[] ids)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(ids, store.IdsStartingWith(prefix, most).Select(static each => each.Id));
    }

    [Fact]
    public void An_interrupt_ends_a_question_at_once()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using var stopping = new CancellationTokenSource();
        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true, cancellation: stopping.Token);
        using var events = store.Query(new EventQuery()).GetEnumerator();
        Assert.True(events.MoveNext());
        stopping.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => events.MoveNext());
        Assert.ThrowsAny<OperationCanceledException>(() => store.Count(new EventQuery()));
    }

    [Fact]
    public void An_interrupt_after_the_store_was_closed_does_nothing()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using var stopping = new CancellationTokenSource();
        var store = ChronologyStore.Open(scratch["store.db"], readOnly: true, cancellation: stopping.Token);
        store.Dispose();
        stopping.Cancel();
        store.Dispose();
    }
}
