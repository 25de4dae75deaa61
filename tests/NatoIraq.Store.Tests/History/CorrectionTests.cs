using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.History;

public sealed class CorrectionTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();
    private readonly IChronologyStore store;

    public CorrectionTests() => store = scratch.NewStore(Chronicles.Eight());

    public void Dispose()
    {
        store.Dispose();
        scratch.Dispose();
    }

    [Fact]
    public void A_corrected_date_is_what_questions_see_and_the_words_stay()
    {
        var revision = Correct("2018-07-11a", CorrectedField.Date, "2018-07-12", "The summit went on for two days")!;
        var corrected = Find("2018-07-11a")!;
        Assert.Equal(("2018-07-12", Basis.Corrected, "2018-07-11"), (corrected.Date, corrected.DateBasis, corrected.DateText));
        Assert.Equal(new DateTime(2018, 7, 12), corrected.Start);
        var correction = Assert.Single(corrected.Corrections);
        Assert.Equal(
            ("2018-07-11a", "Date", "2018-07-12", "2018-07-11", "The summit went on for two days", revision.Number),
            (correction.Event, correction.Field, correction.Value, correction.Was, correction.Reason, correction.Revision));
        Assert.Empty(During("2018-07-11"));
        Assert.Equal(["2018-07-11a"], During("2018-07-12"));
        Assert.Contains(store.Years(), static year => year is { Year: 2018, Events: 3 });
    }

    [Fact]
    public void A_corrected_list_is_what_filters_counts_and_search_see()
    {
        Correct("2018-07-11a", CorrectedField.Missions, "NTM-I");
        var corrected = Find("2018-07-11a")!;
        Assert.Equal(["NATO Training Mission-Iraq"], corrected.Missions);
        var mention = Assert.Single(corrected.Mentions, static mention => mention.Basis == Basis.Corrected);
        Assert.Equal((0, "", "NATO Training Mission-Iraq"), (mention.Length, mention.Text, mention.Name));
        Assert.Equal(["2004-07-30a", "2018-07-11a"], Ids(new EventQuery { Missions = ["NTM-I"] }));
        Assert.Equal(2, Assert.Single(store.Appearances(EventNames.Missions, ["NTM-I"])).Events);
        Assert.Contains(store.Search(SearchQuery.Parse("NTM-I")), static hit => hit.Event.Id == "2018-07-11a");
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void An_agent_who_is_none_is_still_mentioned()
    {
        Correct("2018-07-11a", CorrectedField.Agents, "NATO");
        var corrected = Find("2018-07-11a")!;
        Assert.Equal(["NATO"], corrected.Agents);
        Assert.Equal(["Allied leaders", "NATO"], corrected.Actors);
        Assert.Equal(["2018-07-11a"], Ids(new EventQuery { Agents = ["NATO"] }));
        Assert.Empty(Ids(new EventQuery { Agents = ["Allied leaders"] }));
    }

    [Fact]
    public void A_sub_event_is_corrected_by_its_own_id()
    {
        Correct("2004-07-30a.1", CorrectedField.Kind, "Visit");
        Assert.Equal(("Visit", "CONSULT"), (Find("2004-07-30a.1")!.Kind, Find("2004-07-30a.1")!.Plover));
        Assert.Equal(EventKind.Decision, Find("2004-07-30a")!.Kind);
        Assert.Contains("2004-07-30a", Ids(new EventQuery { Kinds = ["Visit"] }));
    }

    [Fact]
    public void An_event_that_is_removed_is_hidden_and_can_be_brought_back()
    {
        var before = Told();
        var revision = store.Remove("2007a", "Not about Iraq");
        Assert.Null(Find("2007a"));
        Assert.Equal(7, store.Count(new EventQuery()));
        Assert.Empty(store.Search(SearchQuery.Parse("gendarmerie")));
        Assert.Equal(7, store.Describe().Events);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
        Assert.Equal(StoreFault.EventNotFound, Fault(() => store.Remove("2007a", null)));
        store.Undo(revision.Number, null, force: false);
        Assert.Equal(before, Told());
    }

    [Fact]
    public void An_event_that_is_added_has_its_corrections_as_evidence()
    {
        var added = store.Add(
            [new FieldValue("Date", "2019-05"), new FieldValue("Title", "The mission opens an office"), new FieldValue("Places", new ValueList<string>(["Baghdad"]))],
            null,
            "Told on the telephone");
        Assert.Equal(("2019-05a", "", "Baghdad"), (added.Id, added.Source, added.Places.ToString()));
        Assert.Equal(["2019-05a"], During("2019"));
        Assert.Equal(["Event", "Date", "Places", "Title"], added.Corrections.Select(static each => each.Field).Order(StringComparer.Ordinal).OrderBy(static field => field != "Event"));
        Assert.Equal("Told on the telephone", added.Corrections[0].Reason);
        Assert.Single(store.Sources());
        Assert.Equal(9, store.Describe().Events);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
        store.Undo(store.Moment().Number, null, force: false);
        Assert.Empty(During("2019"));
    }

    [Fact]
    public void What_changes_nothing_is_no_revision()
    {
        var before = store.Moment();
        Assert.Null(Correct("2018-07-11a", CorrectedField.Kind, "establishment"));
        Assert.Equal(before, store.Moment());
    }

    [Fact]
    public void What_cannot_be_is_said()
    {
        var field = Assert.Throws<CorrectionFormatException>(() => Correct("2018-07-11a", "Text", "Other words"));
        Assert.Contains("Date, Time, Kind", field.Message, StringComparison.Ordinal);
        Assert.Throws<CorrectionFormatException>(() => Correct("2018-07-11a", "Kind", "Party"));
        Assert.Throws<CorrectionFormatException>(() => Correct("2018-07-11a", "Time", "25:00"));
        Assert.Throws<DateFormatException>(() => Correct("2018-07-11a", "Date", "2018-02-30"));
        Assert.Equal(StoreFault.EventNotFound, Fault(() => Correct("1999a", "Kind", "Visit")));
        Assert.Equal(StoreFault.EventNotFound, Fault(() => Correct("2004-07-30a.9", "Kind", "Visit")));
        Assert.Equal(2, store.Moment().Number);
    }

    [Fact]
    public void An_amended_edition_keeps_corrections_and_names_those_whose_words_changed()
    {
        Correct("2018-07-11a", CorrectedField.Kind, "Announcement");
        Correct("2017-11a", CorrectedField.Kind, "Termination");
        var amended = new Chronicle()
            .Entry("2018-07-11", "Allied leaders launch a training mission in Iraq.", EventKind.Establishment)
            .Entry("2017-11", "Iraqi government announces victory against ISIS/Daesh.", EventKind.Announcement, [new("ISIS/Daesh", MentionField.Group)]);
        var preview = store.Preview(amended.ToImport());
        var outcome = store.Import(amended.ToImport());
        Assert.Equal(preview, outcome);
        Assert.Equal(["2018-07-11a"], outcome.UnsettledCorrections);
        Assert.Equal(("Announcement", "Allied leaders launch a training mission in Iraq."), (Find("2018-07-11a")!.Kind, Find("2018-07-11a")!.Text));
        Assert.Equal("Termination", Find("2017-11a")!.Kind);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void Corrections_are_undone_in_any_order()
    {
        var before = Told();
        var first = Correct("2018-07-11a", "Kind", "Visit")!.Number;
        var second = Correct("2018-07-11a", "Kind", "Meeting")!.Number;
        var conflict = Assert.Throws<StoreException>(() => store.Undo(first, null, force: false));
        Assert.Equal(StoreFault.CorrectionConflict, conflict.Fault);
        Assert.Contains("'Visit' became Kind 'Meeting' in revision 4", conflict.Message, StringComparison.Ordinal);
        store.Undo(first, null, force: true);
        Assert.Equal("Meeting", Find("2018-07-11a")!.Kind);
        store.Undo(second, null, force: false);
        Assert.Equal(before, Told());
        Assert.Equal(StoreFault.NothingToUndo, Fault(() => store.Undo(second, null, force: false)));
        Assert.Equal(StoreFault.RevisionNotFound, Fault(() => store.Undo(99, null, force: false)));
    }

    [Fact]
    public void An_undo_can_be_undone()
    {
        var correction = Correct("2018-07-11a", "Kind", "Visit")!.Number;
        var undo = store.Undo(correction, "A mistake", force: false);
        store.Undo(undo.Number, "None after all", force: false);
        Assert.Equal("Visit", Find("2018-07-11a")!.Kind);
    }

    [Fact]
    public void An_import_and_a_removal_of_a_source_can_be_undone()
    {
        var before = Told();
        var amended = new Chronicle().Entry("2018-07-11", "Allied leaders launch a mission in Iraq and beyond.").Entry("2020", "Something else happens.");
        store.Import(amended.ToImport());
        var import = store.Moment().Number;
        Correct("2018-07-11a", "Kind", "Visit");
        Assert.Equal(StoreFault.CorrectionConflict, Fault(() => store.Undo(import, null, force: false)));
        store.Undo(store.Moment().Number, null, force: false);
        store.Undo(import, null, force: false);
        Assert.Equal(before, Told());
        store.RemoveSource("A chronology");
        store.Undo(store.Moment().Number, null, force: false);
        Assert.Equal(before, Told());
        Assert.Equal("2018-07-11", store.SourceText("A chronology")[..10]);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void The_history_of_an_event_is_told()
    {
        Correct("2018-07-11a", "Kind", "Visit", "As the minutes have it");
        store.Undo(3, "They do not", force: false);
        Assert.Equal(
            [("Import", null, null, null, null), ("Correct", "Kind", "Establishment", "Visit", "As the minutes have it"), ("Undo", "Kind", "Visit", "Establishment", "They do not")],
            store.History("2018-07-11a", null).Select(static entry => (entry.Action, entry.Action == "Import" ? null : entry.Field, entry.Was, entry.Action == "Import" ? null : entry.Value, entry.Reason)));
        Assert.Equal(["Create", "Import", "Correct", "Undo"], store.History(null, null).Select(static entry => entry.Action));
        Assert.Equal([3], store.History(null, 3).Select(static entry => entry.Revision));
    }

    private Revision? Correct(string id, string field, string value, string? reason = null) => store.Correct(id, [new FieldValue(field, value)], reason);

    private Event? Find(string id) => store.Find([id]).Single();

    private List<string> Ids(EventQuery query) => [.. store.Query(query).Select(static each => each.Id)];

    private List<string> During(string date) => Ids(new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse(date))] });

    private string Told() => EventsTold.Of(store);

    private static StoreFault Fault(Func<object?> act) => Assert.Throws<StoreException>(act).Fault;
}
