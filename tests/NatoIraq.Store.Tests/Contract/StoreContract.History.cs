using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>What every engine must do with corrections, rulings and what the store was before.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public void Search_folds_accents_and_case_knows_aliases_and_gives_the_best_first()
    {
        store.Import(Chronicles.Eight().ToImport());
        Assert.Equal(["2004-36a"], Hits("besmaia"));
        Assert.Equal(["2004-36a"], Hits("\"niels bohr\""));
        Assert.Equal(["2017-11a"], Hits("Daesh victory"));
        Assert.Equal(["2007a", "2016-04-01a"], Hits("training -mission").Order(StringComparer.Ordinal));
        Assert.Empty(Hits("absent"));
        Assert.Equal("victory", store.Suggest(SearchQuery.Parse("victery")));
    }

    [Fact]
    public void A_correction_is_seen_by_every_question_and_taken_back_by_undo()
    {
        store.Import(Chronicles.Eight().ToImport());
        var before = EventsTold.Of(store);
        var made = store.Correct("2018-07-11a", [new FieldValue("Date", "2019-01"), new FieldValue("Places", new ValueList<string>(["Brussels"]))], "A test")!;
        Assert.Equal(["2018-07-11a"], Ids(new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("2019"))] }));
        Assert.Equal(["2018-07-11a"], Ids(new EventQuery { Places = ["brussels"] }));
        Assert.Equal(["2018-07-11a"], Hits("Brussels"));
        var read = store.Find(["2018-07-11a"]).Single()!;
        Assert.Equal((Basis.Corrected, "A test"), (read.DateBasis, read.Corrections[0].Reason));
        Assert.Null(store.Correct("2018-07-11a", [new FieldValue("Date", "2019-01")], null));
        AssertWhole(store);

        var undone = store.Undo(made.Number, "Back", force: false);
        Assert.Equal((RevisionAction.Undo, made.Number, "Back"), (undone.Action, undone.Target, undone.Reason));
        Assert.Equal(before, EventsTold.Of(store));
        AssertWhole(store);
    }

    [Fact]
    public void Corrections_are_taken_back_in_any_order()
    {
        store.Import(Chronicles.Eight().ToImport());
        var before = EventsTold.Of(store);
        var first = store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null)!;
        var second = store.Correct("2007a", [new FieldValue("Kind", EventKind.Meeting)], null)!;
        var fault = Assert.Throws<StoreException>(() => store.Undo(first.Number, null, force: false));
        Assert.Equal(StoreFault.CorrectionConflict, fault.Fault);
        Assert.Contains("'Visit' became Kind 'Meeting'", fault.Message, StringComparison.Ordinal);
        store.Undo(first.Number, null, force: true);
        Assert.Equal(EventKind.Meeting, store.Find(["2007a"]).Single()!.Kind);
        store.Undo(second.Number, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
    }

    [Fact]
    public void An_event_is_added_and_another_hidden_and_both_come_back_by_undo()
    {
        store.Import(Chronicles.Eight().ToImport());
        var before = EventsTold.Of(store);
        var added = store.Add([new FieldValue("Date", "2019-05"), new FieldValue("Title", "An office opens")], "In Baghdad", "Heard");
        Assert.Equal(("2019-05a", ""), (added.Id, added.Source));
        var adding = store.Moment().Number;
        var hidden = store.Remove("2007a", null);
        Assert.Null(store.Find(["2007a"]).Single());
        Assert.Equal(8, store.Describe().Events);
        store.Undo(hidden.Number, null, force: false);
        store.Undo(adding, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
        Assert.Equal("2019-05b", store.Add([new FieldValue("Date", "2019-05"), new FieldValue("Title", "Another")], null, null).Id);
    }

    [Fact]
    public async Task Two_people_who_correct_at_once_each_get_revisions_of_their_own()
    {
        const int Each = 12;
        store.Import(Chronicles.Eight().ToImport());
        using var other = ChronologyStore.Open(place, readOnly: false);
        var made = await Task.WhenAll(Task.Run(() => Correct(store, "One")), Task.Run(() => Correct(other, "Other")));
        Assert.Equal(Enumerable.Range(3, 2 * Each).Select(static number => (long)number), made.SelectMany(static numbers => numbers).Order());
        Assert.Equal(2 + (2 * Each), store.Moment().Number);

        // Of the event that both corrected, the later revision holds.
        var last = made[0][^1] > made[1][^1] ? "One" : "Other";
        Assert.Equal(FormattableString.Invariant($"{last} {Each}"), store.Find(["2018-07-11a"]).Single()!.Title);
        AssertWhole(store);

        static List<long> Correct(IChronologyStore mine, string who) => [.. Enumerable.Range(1, Each).Select(number =>
            mine.Correct("2018-07-11a", [new FieldValue("Title", FormattableString.Invariant($"{who} {number}"))], null)!.Number)];
    }

    [Fact]
    public void An_import_and_the_removal_of_a_source_are_taken_back_with_the_corrections_between()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null);
        var before = EventsTold.Of(store);
        store.RemoveSource("A chronology");
        store.Undo(store.Moment().Number, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
        AssertWhole(store);
    }

    [Fact]
    public void Bad_corrections_are_one_clear_error_each_and_write_nothing()
    {
        store.Import(Chronicles.Eight().ToImport());
        var revision = store.Moment().Number;
        Assert.Throws<CorrectionFormatException>(() => store.Correct("2007a", [new FieldValue("Colour", "red")], null));
        Assert.Throws<CorrectionFormatException>(() => store.Correct("2007a", [new FieldValue("Kind", "Nothing")], null));
        Assert.ThrowsAny<FormatException>(() => store.Correct("2007a", [new FieldValue("Date", "the day after")], null));
        Assert.Equal(StoreFault.EventNotFound, Assert.Throws<StoreException>(() => store.Correct("1900a", [new FieldValue("Kind", EventKind.Visit)], null)).Fault);
        Assert.Equal(StoreFault.RevisionNotFound, Assert.Throws<StoreException>(() => store.Undo(99, null, force: false)).Fault);
        Assert.Equal(StoreFault.NothingToUndo, Assert.Throws<StoreException>(() => store.Undo(1, null, force: false)).Fault);
        Assert.Equal(revision, store.Moment().Number);
    }

    [Fact]
    public void Every_moment_can_be_asked_as_it_was()
    {
        var moments = new List<(long Revision, string Told)>();
        store.Import(Chronicles.Eight().ToImport());
        Keep();
        store.Correct("2007a", [new FieldValue("Title", "Another title")], null);
        Keep();
        store.Remove("2018-02a", null);
        Keep();
        store.Rule(new Ruling(RulingKind.AliasOf, ["Allied leaders"], "Heads of state", null));
        Keep();
        store.RemoveSource("A chronology");
        Keep();
        foreach (var (revision, told) in moments)
        {
            using var past = ChronologyStore.Open(place, readOnly: true, StoreMoment.After(revision));
            Assert.Equal(told, EventsTold.Of(past));
            Assert.Equal(revision, past.Moment().Number);
            AssertWhole(past);
        }

        Assert.Equal(
            StoreFault.BeforeHistory,
            Assert.Throws<StoreException>(() => ChronologyStore.Open(place, readOnly: true, StoreMoment.At(new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc))).Dispose()).Fault);

        void Keep() => moments.Add((store.Moment().Number, EventsTold.Of(store)));
    }

    [Fact]
    public void The_history_says_who_what_when_and_why()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], "A guess");
        var entry = store.History("2007a", null).Last();
        Assert.Equal((RevisionAction.Correct, "A guess", "Kind", EventKind.Visit), (entry.Action, entry.Reason, entry.Field, entry.Value));
        Assert.NotEmpty(entry.User);
        Assert.Equal(3, store.History(null, null).Select(static each => each.Revision).Distinct().Count());
    }

    [Fact]
    public void Rulings_are_kept_in_order_once_and_taken_back()
    {
        store.Import(Chronicles.Eight().ToImport());
        var same = new Ruling(RulingKind.SameHappening, ["2018-02a", "2018-02b"], null, "One meeting");
        Assert.NotNull(store.Rule(same));
        Assert.Null(store.Rule(same with { Subjects = ["2018-02b", "2018-02a"] }));
        Assert.Equal("One meeting", Assert.Single(store.Rulings()).Reason);
        Assert.NotNull(store.Unrule(same));
        Assert.Null(store.Unrule(same));
        Assert.Empty(store.Rulings());
    }

    [Fact]
    public void Rulings_made_and_taken_back_together_are_one_revision_and_one_undo()
    {
        store.Import(Chronicles.Eight().ToImport());
        var apart = new Ruling(RulingKind.NotAlias, ["Allied leaders", "NATO defence ministers"], null, null);
        var one = new Ruling(RulingKind.AliasOf, ["NATO defence ministers"], "Allied leaders", null);
        store.Rule(apart);
        var before = (store.Moment().Number, EventsTold.Of(store));
        var changed = store.Rule([new RulingChange(apart, IsMade: false), new RulingChange(one, IsMade: true)], "One body")!;
        Assert.Equal((before.Number + 1, RevisionAction.Rule, "One body"), (changed.Number, changed.Action, changed.Reason));
        Assert.Equal([one], store.Rulings());
        Assert.Equal(["2018-02a", "2018-07-11a"], Ids(new EventQuery { Agents = ["Allied leaders"] }));
        Assert.Null(store.Rule([new RulingChange(apart, IsMade: false), new RulingChange(one, IsMade: true)], null));
        Assert.Equal(changed.Number, store.Moment().Number);

        store.Undo(changed.Number, null, force: false);
        Assert.Equal([apart], store.Rulings());
        Assert.Equal(before.Item2, EventsTold.Of(store));
        AssertWhole(store);
    }

    [Fact]
    public void An_alias_makes_one_entity_of_two_and_two_again()
    {
        store.Import(Chronicles.Eight().ToImport());
        var ruled = store.Rule(new Ruling(RulingKind.AliasOf, ["NATO defence ministers"], "Allied leaders", null))!;
        Assert.Equal(["2018-02a", "2018-07-11a"], Ids(new EventQuery { Agents = ["NATO defence ministers"] }));
        Assert.Equal(2, Assert.Single(store.Appearances(EventNames.Agents, ["Allied leaders"])).Events);
        store.Undo(ruled.Number, null, force: false);
        Assert.Equal(["2018-07-11a"], Ids(new EventQuery { Agents = ["Allied leaders"] }));
    }

    [Fact]
    public void Names_that_are_kept_apart_are_not_joined_by_a_third()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.Rule(new Ruling(RulingKind.AliasOf, ["Allied leaders"], "The Alliance", null));
        store.Rule(new Ruling(RulingKind.AliasOf, ["NATO defence ministers"], "Allied leaders", null));
        Assert.Equal(["2018-02a", "2018-07-11a"], Ids(new EventQuery { Agents = ["The Alliance"] }));
        store.Rule(new Ruling(RulingKind.NotAlias, ["The Alliance", "NATO defence ministers"], null, null));
        Assert.Equal(["2018-07-11a"], Ids(new EventQuery { Agents = ["The Alliance"] }));
        Assert.Equal(["2018-02a"], Ids(new EventQuery { Agents = ["NATO defence ministers"] }));
        AssertWhole(store);
    }

    [Fact]
    public void A_purge_forgets_the_past_and_keeps_the_present()
    {
        store.Import(Chronicles.Eight().ToImport());
        store.Correct("2007a", [new FieldValue("Kind", EventKind.Visit)], null);
        var before = EventsTold.Of(store);
        store.Purge(null, "Enough");
        Assert.Equal(before, EventsTold.Of(store));
        Assert.Equal(
            StoreFault.BeforeHistory,
            Assert.Throws<StoreException>(() => ChronologyStore.Open(place, readOnly: true, StoreMoment.After(2)).Dispose()).Fault);
        AssertWhole(store);
    }
}
