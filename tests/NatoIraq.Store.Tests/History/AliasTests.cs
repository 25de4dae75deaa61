using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.History;

public sealed class AliasTests : IDisposable
{
    private static readonly Ruling OnePerson = new(RulingKind.AliasOf, ["Al Abadi", "Haider al-Abadi"], "Al-Abadi", "One prime minister");

    private readonly ScratchDirectory scratch = new();
    private readonly IChronologyStore store;

    public AliasTests() => store = scratch.NewStore(new Chronicle()
        .Entry("2015", "Al-Abadi visits Brussels.", names: [new("Al-Abadi", MentionField.Person, MentionRole.Agent)])
        .Entry("2016", "Al Abadi writes a letter.", names: [new("Al Abadi", MentionField.Person, MentionRole.Agent)])
        .Entry("2017", "Haider al-Abadi announces victory.", names: [new("Haider al-Abadi", MentionField.Person, MentionRole.Agent)]));

    public void Dispose()
    {
        store.Dispose();
        scratch.Dispose();
    }

    [Fact]
    public void Filters_counts_and_search_see_one_entity_under_all_its_names()
    {
        store.Rule(OnePerson);
        var person = Assert.Single(store.Appearances(EventNames.Actors, []));
        Assert.Equal(("Al-Abadi", 3L, "2015a", "2017a"), (person.Entity.Name, person.Events, person.First, person.Last));
        Assert.Equal(["Al Abadi", "Haider al-Abadi"], person.Entity.Aliases.Order(StringComparer.Ordinal));
        foreach (var name in (string[])["Al-Abadi", "al abadi", "Haider*"])
        {
            Assert.Equal(3, store.Count(new EventQuery { Actors = [name] }));
        }

        Assert.Equal(3, store.Search(SearchQuery.Parse("\"Haider al-Abadi\"")).Count());
        Assert.Equal(["Al-Abadi"], store.Find(["2016a"]).Single()!.Agents);
        Assert.Equal("Al Abadi", store.Find(["2016a"]).Single()!.Mentions[0].Text);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void What_is_imported_later_goes_by_the_name_too()
    {
        store.Rule(OnePerson);
        store.Import(new Chronicle("Another").Entry("2018", "Al Abadi leaves.", names: [new("Al Abadi", MentionField.Person, MentionRole.Agent)]).ToImport());
        Assert.Equal(4, store.Count(new EventQuery { Actors = ["Al-Abadi"] }));
        store.Unrule(OnePerson);
        Assert.Equal(2, store.Count(new EventQuery { Actors = ["Al Abadi"] }));
    }

    [Fact]
    public void A_ruling_that_is_undone_leaves_nothing()
    {
        var before = EventsTold.Of(store);
        var ruled = store.Rule(OnePerson)!;
        store.Undo(ruled.Number, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
        Assert.Equal(3, store.Appearances(EventNames.Actors, []).Count());
        Assert.All(store.Appearances(EventNames.Actors, []), static each => Assert.Empty(each.Entity.Aliases));
        Assert.Empty(store.Rulings());
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void A_name_that_no_event_has_is_an_alias_too()
    {
        store.Rule(new Ruling(RulingKind.AliasOf, ["HAA"], "Haider al-Abadi", null));
        Assert.Equal(1, store.Count(new EventQuery { Actors = ["HAA"] }));
        Assert.Equal(["HAA"], Assert.Single(store.Entities([], ["Haider al-Abadi"])).Aliases);
        Assert.Single(store.Search(SearchQuery.Parse("HAA")));
    }

    [Fact]
    public void Names_of_other_fields_stay_what_they_are()
    {
        store.Import(new Chronicle("Sport")
            .Entry("2019", "Michael Jordan visits Amman.", names: [new("Michael Jordan", MentionField.Person, MentionRole.Agent)])
            .Entry("2020", "Jordan speaks.", names: [new("Jordan", MentionField.Person, MentionRole.Agent)])
            .Entry("2021", "Jordan signs.", names: [new("Jordan", MentionField.State, MentionRole.Agent)])
            .ToImport());
        store.Rule(new Ruling(RulingKind.AliasOf, ["Jordan"], "Michael Jordan", null));
        Assert.Equal(["Michael Jordan"], store.Find(["2020a"]).Single()!.Agents);
        Assert.Equal(["Jordan"], store.Find(["2021a"]).Single()!.Agents);
    }

    [Fact]
    public void What_a_rule_took_for_one_person_is_separated_and_joined_again()
    {
        var one = new Entity { Field = MentionField.Person, Name = "George W. Bush", Aliases = new ValueList<string>(["Bush"]) };
        store.Import(Presidents("Bush", one).ToImport());
        var before = EventsTold.Of(store);
        Assert.Equal(2, store.Count(new EventQuery { Agents = ["Bush"] }));

        var ruled = store.Rule(new Ruling(RulingKind.NotAlias, ["George W. Bush", "Bush"], null, "The father"))!;
        Assert.Equal(["1990a"], store.Query(new EventQuery { Agents = ["Bush"] }).Select(static found => found.Id));
        Assert.Empty(Assert.Single(store.Entities([], ["George W. Bush"])).Aliases);

        // An edition that is imported later does not join them again.
        store.Import(Presidents("Bush", one).Entry("2003", "George W. Bush speaks.", names: [new("George W. Bush", MentionField.Person, MentionRole.Agent) { Entity = one }]).ToImport());
        Assert.Empty(Assert.Single(store.Entities([], ["George W. Bush"])).Aliases);
        Assert.Equal(1, store.Count(new EventQuery { Agents = ["Bush"] }));

        store.Undo(ruled.Number + 1, null, force: false);
        store.Undo(ruled.Number, null, force: false);
        Assert.Equal(before, EventsTold.Of(store));
        Assert.Equal(2, store.Count(new EventQuery { Agents = ["Bush"] }));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void The_past_goes_by_the_names_it_had()
    {
        var ruled = store.Rule(OnePerson)!;
        using var past = ChronologyStore.Open(scratch["store.db"], readOnly: true, StoreMoment.After(ruled.Number - 1));
        Assert.Equal(1, past.Count(new EventQuery { Actors = ["Haider*"] }));
        Assert.Empty(past.Rulings());
    }

    private static Chronicle Presidents(string father, Entity son) => new Chronicle("Presidents")
        .Entry("1990", $"{father} visits Brussels.", names: [new(father, MentionField.Person, MentionRole.Agent) { Entity = son }])
        .Entry("2002", "George W. Bush visits Prague.", names: [new("George W. Bush", MentionField.Person, MentionRole.Agent) { Entity = son }]);
}
