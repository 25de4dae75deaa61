using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Querying;

public sealed class NameQueryTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("NTM-I")]
    [InlineData("ntm-i")]
    [InlineData("NTM\u2011I")]
    [InlineData("NATO Training Mission-Iraq")]
    [InlineData("nato training*")]
    [InlineData("the Training Mission")]
    [InlineData("NTM?I")]
    [InlineData("[mn]tm-[a-j]")]
    public void A_mission_goes_by_name_acronym_and_alias(string name)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(["2004-07-30a"], Ids(store, new EventQuery { Missions = [name] }));
    }

    public static TheoryData<EventQuery, string[]> Filters => new()
    {
        { new EventQuery { Missions = ["NMI"] }, [] },
        { new EventQuery { Missions = ["Baghdad"] }, [] },
        { new EventQuery { Actors = ["daesh"] }, ["2017-11a"] },
        { new EventQuery { Actors = ["isis"] }, ["2017-11a"] },
        { new EventQuery { Actors = ["Kuwait"] }, [] },
        { new EventQuery { Actors = ["Iraqi government"] }, ["2018-02a"] },
        { new EventQuery { Agents = ["NATO defence ministers", "al-abadi"] }, ["2004-36a", "2018-02a"] },
        { new EventQuery { Agents = ["Iraqi government"] }, [] },
        { new EventQuery { Agents = ["First elements"] }, ["2004-07-30a"] },
        { new EventQuery { Requesters = ["*government"] }, ["2018-02a"] },
        { new EventQuery { Places = ["Kuwait"] }, ["2018-02b"] },
        { new EventQuery { Places = ["bagh*"] }, ["2004-07-30a"] },
        { new EventQuery { Documents = ["*"] }, [] },
        { new EventQuery { Places = ["*"], Kinds = ["training", "Conf*"] }, ["2016-04-01a", "2018-02b"] },
        { new EventQuery { Kinds = ["Train"] }, [] },
        { new EventQuery { Kinds = ["Deployment"] }, ["2004-07-30a"] },
        { new EventQuery { Kinds = ["Deployment"], Texts = ["Council"] }, ["2004-07-30a"] },
        { new EventQuery { Texts = ["nato's training"] }, ["2007a"] },
        { new EventQuery { Texts = ["NATO\u2019s TRAINING"] }, ["2007a"] },
        { new EventQuery { Texts = ["besmaia"] }, ["2004-36a"] },
        { new EventQuery { Texts = ["bohr institute"] }, ["2004-36a"] },
        { new EventQuery { Texts = ["training*"] }, ["2016-04-01a"] },
        { new EventQuery { Texts = ["*training*"] }, ["2004-07-30a", "2007a", "2016-04-01a"] },
        { new EventQuery { Texts = ["USD 300", "victory"] }, ["2017-11a", "2018-02b"] },
        { new EventQuery { Texts = ["100%"] }, [] },
        { new EventQuery { Sources = ["a chron*"], Kinds = ["Visit"] }, ["2004-36a"] },
        { new EventQuery { Sources = ["Another"] }, [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_finds(EventQuery query, string[] ids)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(ids, Ids(store, query));
        Assert.Equal(ids.Length, store.Count(query));
    }

    [Fact]
    public void Entities_are_found_by_field_and_name()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal([Chronicles.TrainingMission], store.Entities([MentionField.Mission], []));
        Assert.Equal([Chronicles.Baghdad], store.Entities([MentionField.Place], ["BAGH*"]));
        Assert.Equal([Chronicles.IslamicState], store.Entities([], ["isis"]));
        Assert.Equal(["Jordan", "Kuwait"], store.Entities([MentionField.State], []).Select(static entity => entity.Name));
        Assert.Empty(store.Entities([MentionField.Mission], ["NMI"]));
    }

    [Fact]
    public void What_a_later_source_knows_of_an_entity_is_added()
    {
        using var store = scratch.NewStore(new Chronicle().Entry("2004", "The Training Mission.", names: [new("The Training Mission", MentionField.Mission) { Entity = new Entity { Field = MentionField.Mission, Name = "NATO Training Mission-Iraq", Aliases = new ValueList<string>(["The Training Mission"]) } }]));
        store.Import(new Chronicle("Another").Entry("2005", "NTM-I.", names: [new("NTM-I", MentionField.Mission) { Entity = Chronicles.TrainingMission }]).ToImport());
        var entity = Assert.Single(store.Entities([], []));
        Assert.Equal(("NTM-I", "Mission"), (entity.Acronym, entity.MissionType));
        Assert.Equal(["The Training Mission", "the Training Mission"], entity.Aliases);
        Assert.Equal(["2004a", "2005a"], Ids(store, new EventQuery { Missions = ["NTM-I"] }));
    }

    private static IEnumerable<string> Ids(IChronologyStore store, EventQuery query) => store.Query(query).Select(static each => each.Id);
}
