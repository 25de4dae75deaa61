using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Querying;

public sealed class AppearanceTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData(EventNames.Missions, "NATO Training Mission-Iraq 1 2004-07-30a 2004-07-30a")]
    [InlineData(EventNames.Places, "Baghdad 1 2004-07-30a 2004-07-30a; Jordan 1 2016-04-01a 2016-04-01a; Kuwait 1 2018-02b 2018-02b")]
    [InlineData(EventNames.Requesters, "Iraqi government 1 2018-02a 2018-02a")]
    [InlineData(EventNames.Documents, "")]
    public void Who_and_what_stands_in_a_list_of_events_is_counted(EventNames list, string appearances)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(appearances, Printed(store.Appearances(list, [])));
    }

    /// <summary>"Some time in 2004" comes before 30 June 2004 and after 1 January 2004: it ends later.</summary>
    [Fact]
    public void First_and_last_are_in_chronological_order_whatever_the_order_of_the_source()
    {
        using var store = scratch.NewStore(new Chronicle()
            .Entry("2004-06-30", "NATO acts.", names: [Nato])
            .Entry("2004", "NATO goes on.", names: [Nato])
            .Entry("2004-01-01", "NATO begins.", names: [Nato, new("NATO", MentionField.Organization, MentionRole.Subject)]));
        Assert.Equal("NATO 3 2004-01-01a 2004-06-30a", Printed(store.Appearances(EventNames.Actors, [])));
    }

    [Theory]
    [InlineData("daesh", "ISIS/Daesh 1 2017-11a 2017-11a")]
    [InlineData("*leaders", "Allied leaders 1 2018-07-11a 2018-07-11a")]
    [InlineData("Kuwait", "")]
    public void Names_take_aliases_and_wildcards(string name, string appearances)
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(appearances, Printed(store.Appearances(EventNames.Actors, [name])));
    }

    /// <summary>The other question is asked while the first is still being answered.</summary>
    [Fact]
    public void Between_two_answers_the_store_can_be_asked_something_else()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        foreach (var appearance in store.Appearances(EventNames.Places, []))
        {
            Assert.Equal(appearance.Events, store.Count(new EventQuery { Places = [appearance.Entity.Name] }));
        }
    }

    private static Named Nato { get; } = new("NATO", MentionField.Organization, MentionRole.Agent);

    private static string Printed(IEnumerable<Appearance> appearances) => string.Join(
        "; ", appearances.Select(static appearance => FormattableString.Invariant($"{appearance.Entity.Name} {appearance.Events} {appearance.First} {appearance.Last}")));
}
