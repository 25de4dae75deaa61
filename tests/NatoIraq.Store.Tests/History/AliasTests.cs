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
}
