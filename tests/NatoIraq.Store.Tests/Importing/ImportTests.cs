using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Importing;

public sealed class ImportTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Every_entry_of_a_new_source_is_created()
    {
        using var store = scratch.NewStore();
        Assert.Equal(new ImportOutcome("A chronology", 8, 0, 0, 0, 0), store.Import(Chronicles.Eight().ToImport()));
        Assert.Equal(8, store.Describe().Events);
        Assert.Equal(1, store.Describe().Sources);
    }

    [Fact]
    public void Events_come_back_as_they_were_coded()
    {
        var chronicle = Chronicles.Eight();
        using var store = scratch.NewStore(chronicle);
        var stored = store.Query(new EventQuery()).OrderBy(static each => each.Line).ToList();
        Assert.Equal(chronicle.Events.Select(static (coded, index) => (coded.Text, coded.Title, coded.Date, coded.Kind)), stored.Select(static each => (each.Text, each.Title, each.Date, each.Kind)));
        foreach (var (coded, read) in chronicle.Events.Zip(stored))
        {
            var expected = coded.WithId(read.Id);
            Assert.Equal(expected, read);
            Assert.Equal(expected.Mentions.Select(static mention => mention with { Entity = null }), read.Mentions);
            Assert.Equal(expected.Quantities, read.Quantities);
            Assert.Equal(expected.Dates, read.Dates);
            Assert.Equal((expected.Start, expected.End, expected.Precision, expected.Plover), (read.Start, read.End, read.Precision, read.Plover));
            Assert.Equal((expected.DateText, expected.Section, expected.Line), (read.DateText, read.Section, read.Line));
            Assert.Equal((expected.Span, expected.DateSpan, expected.Source), (read.Span, read.DateSpan, read.Source));
            Assert.Equal(expected.SubEvents, read.SubEvents);
            Assert.Equal(expected.SubEvents.Select(static sub => sub.Parent), read.SubEvents.Select(static sub => sub.Parent));
        }
    }

    [Fact]
    public void Where_a_place_lies_comes_back_with_it()
    {
        var point = new GeographicPoint(33.34058, 44.40088);
        var baghdad = new Named("Baghdad", MentionField.Place) { Entity = new Entity { Field = MentionField.Place, Name = "Baghdad", Point = point } };
        using var store = scratch.NewStore(new Chronicle().Entry("2018-07-11", "Talks in Baghdad with Iraq", names: [baghdad, new Named("Iraq", MentionField.State)]));
        var places = store.Query(new EventQuery()).Single().Mentions.Where(static mention => mention.Field is MentionField.Place);
        Assert.Equal(point, Assert.Single(places).Entity!.Point);
        Assert.Null(store.Query(new EventQuery()).Single().Mentions.Single(static mention => mention.Field is MentionField.State).Entity);
    }

    [Fact]
    public void Ids_are_the_date_and_a_letter_in_the_order_of_the_source()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(
            ["2018-07-11a", "2018-02a", "2018-02b", "2007a", "2016-04-01a", "2004-36a", "2004-07-30a", "2017-11a"],
            store.Query(new EventQuery()).OrderBy(static each => each.Line).Select(static each => each.Id));
        Assert.Equal("2004-07-30a.1", Assert.Single(store.Find(["2004-07-30a.1"]))!.Id);
        Assert.Equal("2004-07-30a", Assert.Single(store.Find(["2004-07-30a.1"]))!.Parent);
    }

    [Fact]
    public void The_same_import_again_changes_nothing()
    {
        using var store = scratch.NewStore(Chronicles.Eight().Unreadable("no date here"));
        var before = store.Sources().Single();
        var again = Chronicles.Eight().Unreadable("no date here").ToImport() with { Imported = DateTime.UnixEpoch, FileName = "copy.txt" };
        Assert.Equal(new ImportOutcome("A chronology", 0, 8, 0, 0, 1), store.Import(again));
        Assert.Equal(before, store.Sources().Single());
    }

    [Theory]
    [InlineData("a chronology")]
    [InlineData("A Chronólogy")]
    public void A_title_that_differs_only_in_case_or_accents_is_the_same_source(string title)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(8, store.Import(Chronicles.Eight().ToImport(title)).Unchanged);
        Assert.Single(store.Sources());
    }

    [Fact]
    public void The_same_text_under_another_title_is_another_source()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(8, store.Import(Chronicles.Eight().ToImport("Another")).Created);
        Assert.Equal(["A chronology", "Another"], store.Sources().Select(static source => source.Title));
        Assert.Contains("2018-02c", store.Query(new EventQuery()).Select(static each => each.Id));
    }

    [Fact]
    public void A_source_keeps_its_text_hash_and_particulars()
    {
        var chronicle = Chronicles.Eight().Unreadable("no date here");
        using var store = scratch.NewStore();
        store.Import(chronicle.ToImport() with { Uri = "https://example.org/a", Published = Chronology.Dates.EdtfDate.Parse("2021") });
        var source = Assert.Single(store.Sources());
        Assert.Equal(chronicle.Text, store.SourceText("A chronology"));
        Assert.Equal(("https://example.org/a", "2021", "chronology.txt", "Text"), (source.Uri, source.Published, source.FileName, source.Format));
        Assert.Equal((8, 1, chronicle.Text.Length), (source.Events, source.Rejected, source.Length));
        Assert.Equal(chronicle.ToImport().Text.FileSha256, source.TextSha256);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), source.Imported);
        Assert.Equal(DateTimeKind.Utc, source.Imported.Kind);
    }

    [Fact]
    public void An_import_that_fails_leaves_nothing_behind()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        var failing = Chronicles.Eight().ToImport("Another") with { Events = Failing() };
        Assert.Throws<FormatException>(() => store.Import(failing));
        Assert.Equal(8, store.Describe().Events);
        Assert.Single(store.Sources());
        Assert.Equal(8, store.Import(Chronicles.Eight().ToImport()).Unchanged);

        static IEnumerable<Event> Failing()
        {
            foreach (var each in Chronicles.Eight().Events)
            {
                yield return each;
            }

            throw new FormatException("The coder's own error.");
        }
    }

    [Fact]
    public void An_interrupted_import_leaves_nothing_behind()
    {
        using var stopping = new CancellationTokenSource();
        using var store = scratch.NewStore();
        using (var stopped = ChronologyStore.Open(scratch["store.db"], readOnly: false, cancellation: stopping.Token))
        {
            var import = Chronicles.Eight().ToImport() with { Events = Stopping(stopping) };
            Assert.ThrowsAny<OperationCanceledException>(() => stopped.Import(import));
        }

        Assert.Equal(0, store.Describe().Events);
        Assert.Equal(8, store.Import(Chronicles.Eight().ToImport()).Created);

        static IEnumerable<Event> Stopping(CancellationTokenSource stopping)
        {
            foreach (var each in Chronicles.Eight().Events)
            {
                yield return each;
                stopping.Cancel();
            }
        }
    }

    [Fact]
    public void A_preview_says_what_an_import_would_do_and_writes_nothing()
    {
        using var store = scratch.NewStore();
        Assert.Equal(8, store.Preview(Chronicles.Eight().ToImport()).Created);
        Assert.Empty(store.Sources());
        Assert.Equal("2018-02a", store.Query(new EventQuery()).Select(static each => each.Id).FirstOrDefault() ?? "2018-02a");
        Assert.Equal(8, store.Import(Chronicles.Eight().ToImport()).Created);
        Assert.Contains("2018-07-11a", store.Query(new EventQuery()).Select(static each => each.Id));
    }

    [Fact]
    public void A_store_that_cannot_be_written_can_be_asked_what_an_import_would_do()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        Assert.Equal(8, store.Preview(Chronicles.Eight().ToImport()).Unchanged);
        Assert.Equal(StoreFault.StoreReadOnly, Assert.Throws<StoreException>(() => store.Import(Chronicles.Eight().ToImport())).Fault);
    }

    [Fact]
    public void A_removed_source_takes_its_events_with_it_and_its_ids_are_not_given_again()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        store.RemoveSource("A chronology");
        Assert.Empty(store.Query(new EventQuery { IncludeSubEvents = true }));
        Assert.Empty(store.Sources());
        Assert.Empty(store.Entities([], []));
        store.Import(Chronicles.Eight().ToImport());
        Assert.Equal("2018-02c", store.Query(new EventQuery()).First(static each => each.Date == "2018-02").Id);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void A_source_that_is_not_there_cannot_be_removed_or_read()
    {
        using var store = scratch.NewStore();
        Assert.Equal(StoreFault.SourceNotFound, Assert.Throws<StoreException>(() => store.RemoveSource("none'; DROP TABLE event; --")).Fault);
        Assert.Equal(StoreFault.SourceNotFound, Assert.Throws<StoreException>(() => store.SourceText("none")).Fault);
    }

    [Fact]
    public void What_a_text_says_is_never_taken_for_SQL_or_JSON()
    {
        const string hostile = "'); DROP TABLE event; -- \" \\ [\"x\"] \u0001 ?1 :p0 $row. \U0001F600 NEAR( * ^";
        using var store = scratch.NewStore(new Chronicle(hostile).Entry("2018", hostile, EventKind.Other, [new(hostile, MentionField.Person)]));
        var shown = hostile.Replace('\u0001', '␁');
        var read = Assert.Single(store.Query(new EventQuery { Actors = [shown.Replace("[", "`[", StringComparison.Ordinal)], Sources = ["*DROP TABLE*"] }));
        Assert.Equal((shown, shown, shown, hostile), (read.Text, read.Source, read.Mentions[0].Name, read.Mentions[0].Exact));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }
}
