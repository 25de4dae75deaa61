using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Importing;

/// <summary>An amended edition of a source: what becomes of each entry.</summary>
public sealed class EditionTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    private static Chronicle First() => new Chronicle()
        .Entry("2021-02", "NATO defence ministers decide to increase the size of the mission.")
        .Entry("2018-02", "NATO defence ministers agree to start planning for a mission in Iraq.")
        .Entry("2018-02", "The Iraq Reconstruction conference in Kuwait is attended by 70 countries.")
        .Entry("2017-05-25", "NATO joins Global Coalition to defeat ISIS/Daesh.");

    [Fact]
    public void One_reworded_one_redated_one_removed_and_one_added_are_exactly_those_four()
    {
        using var store = scratch.NewStore(First());
        var second = new Chronicle()
            .Entry("2021-02-17", "NATO defence ministers decide to increase the size of the mission.")
            .Entry("2018-02", "The Iraq Reconstruction conference in Kuwait is attended by 70 countries.")
            .Entry("2017-05-25", "NATO becomes a full member of Global Coalition to defeat ISIS/Daesh.")
            .Entry("2015-09", "A training programme opens in Jordan.");
        Assert.Equal(new ImportOutcome("A chronology", 2, 1, 1, 2, 0), store.Import(second.ToImport()));
        Assert.Equal(
            ["2015-09a", "2017-05-25a", "2018-02b", "2021-02-17a"],
            store.Query(new EventQuery()).Select(static each => each.Id));
        Assert.Contains("full member", Assert.Single(store.Find(["2017-05-25a"]))!.Text, StringComparison.Ordinal);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void A_time_that_was_changed_updates_the_entry_and_leaves_others_of_its_day_and_words_alone()
    {
        using var store = scratch.NewStore(new Chronicle()
            .Entry("2011-03-11", "The earth shakes.", time: "14:46")
            .Entry("2011-03-11", "The earth shakes.", time: "15:08")
            .Entry("2011-03-11", "The wave comes.", time: "15:27", zone: "JST"));
        var second = new Chronicle()
            .Entry("2011-03-11", "The earth shakes.", time: "14:20")
            .Entry("2011-03-11", "The earth shakes.", time: "14:46")
            .Entry("2011-03-11", "The earth shakes.", time: "15:08")
            .Entry("2011-03-11", "The wave comes.", time: "15:26", zone: "JST");
        Assert.Equal(new ImportOutcome("A chronology", 1, 2, 1, 0, 0), store.Import(second.ToImport()));
        Assert.Equal(
            [("2011-03-11d", "14:20", null), ("2011-03-11a", "14:46", null), ("2011-03-11b", "15:08", null), ("2011-03-11c", "15:26", "JST")],
            store.Query(new EventQuery()).Select(static each => (each.Id, each.Time, each.TimeZone)));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void An_entry_that_only_moves_keeps_its_id_and_stands_at_its_new_place()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        var ids = store.Query(new EventQuery()).Select(static each => (each.Id, each.Text)).ToList();
        var moved = new Chronicle().Heading("A new heading");
        var import = Shift(Chronicles.Eight(), moved);
        Assert.Equal(new ImportOutcome("A chronology", 0, 8, 0, 0, 0), store.Import(import));
        Assert.Equal(ids, store.Query(new EventQuery()).Select(static each => (each.Id, each.Text)));
        Assert.All(store.Query(new EventQuery()), static each => Assert.True(each.Line > 1));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void Of_two_entries_of_a_date_each_keeps_the_id_of_the_one_it_is_most_like()
    {
        using var store = scratch.NewStore(First());
        var swapped = new Chronicle()
            .Entry("2018-02", "The Reconstruction conference held in Kuwait is attended by 70 countries.")
            .Entry("2018-02", "NATO ministers of defence agree to start planning for a mission in Iraq.");
        Assert.Equal(new ImportOutcome("A chronology", 0, 0, 2, 2, 0), store.Import(swapped.ToImport()));
        Assert.StartsWith("NATO ministers", Assert.Single(store.Find(["2018-02a"]))!.Text, StringComparison.Ordinal);
        Assert.StartsWith("The Reconstruction", Assert.Single(store.Find(["2018-02b"]))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_with_other_words_on_the_same_date_is_another_entry()
    {
        using var store = scratch.NewStore(First());
        var other = First().Entry("2017-05-25", "Completely different happenings elsewhere.");
        Assert.Equal(new ImportOutcome("A chronology", 1, 4, 0, 0, 0), store.Import(other.ToImport()));
        Assert.NotNull(Assert.Single(store.Find(["2017-05-25b"])));
    }

    [Fact]
    public void The_same_text_read_with_another_lexicon_is_an_update()
    {
        using var store = scratch.NewStore(First());
        var recoded = First().ToImport();
        recoded = recoded with { Events = [.. recoded.Events.Select(static each => each.Date == "2021-02" ? each with { Kind = EventKind.Decision } : each)] };
        Assert.Equal(new ImportOutcome("A chronology", 0, 3, 1, 0, 0), store.Import(recoded));
        Assert.Equal(EventKind.Decision, Assert.Single(store.Find(["2021-02a"]))!.Kind);
    }

    [Fact]
    public void Two_entries_with_the_same_date_and_words_stay_two()
    {
        var twice = new Chronicle().Entry("2018", "The same.").Entry("2018", "The same.");
        using var store = scratch.NewStore(twice);
        Assert.Equal(2, store.Import(twice.ToImport()).Unchanged);
        Assert.Equal(new ImportOutcome("A chronology", 0, 1, 0, 1, 0), store.Import(new Chronicle().Entry("2018", "The same.").ToImport()));
        Assert.Equal("2018a", Assert.Single(store.Query(new EventQuery())).Id);
    }

    [Fact]
    public void An_id_is_not_given_again_after_its_entry_was_removed()
    {
        using var store = scratch.NewStore(new Chronicle().Entry("2018", "The first."));
        store.Import(new Chronicle().Entry("2019", "Something else.").ToImport());
        store.Import(new Chronicle().Entry("2018", "The first.").ToImport());
        Assert.Equal("2018b", Assert.Single(store.Query(new EventQuery())).Id);
    }

    [Fact]
    public void Names_that_no_entry_mentions_any_more_are_gone()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        store.Import(First().ToImport());
        Assert.Empty(store.Entities([], []));
        Assert.Empty(store.Query(new EventQuery { Missions = ["NTM-I"] }));
    }

    [Fact]
    public void What_an_edition_does_not_say_of_itself_still_holds()
    {
        using var store = scratch.NewStore();
        store.Import(First().ToImport() with { Uri = "https://example.org/a" });
        store.Import(First().Entry("2022", "More.").ToImport());
        Assert.Equal("https://example.org/a", store.Sources().Single().Uri);
    }

    private static SourceImport Shift(Chronicle chronicle, Chronicle before)
    {
        var by = before.Text.Length;
        var import = chronicle.ToImport();
        return import with
        {
            Text = import.Text with { Text = before.Text + chronicle.Text },
            Events = [.. chronicle.Events.Select(Moved)],
        };

        Event Moved(Event each) => new(Evidence.Of(each.Mentions.Select(mention => mention with { Start = mention.Start + by, Line = mention.Line + 1 })))
        {
            Date = each.Date,
            Start = each.Start,
            End = each.End,
            Precision = each.Precision,
            Kind = each.Kind,
            Title = each.Title,
            Text = each.Text,
            Plover = each.Plover,
            DateText = each.DateText,
            Section = each.Section,
            Source = each.Source,
            Line = each.Line + 1,
            Span = each.Span with { Start = each.Span.Start + by },
            DateSpan = each.DateSpan with { Start = each.DateSpan.Start + by },
            SubEvents = new ValueList<Event>(each.SubEvents.Select(Moved)),
        };
    }
}
