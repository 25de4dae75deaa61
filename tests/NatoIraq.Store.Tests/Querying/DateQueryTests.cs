using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Querying;

/// <summary>docs/dates.md, "Comparing".</summary>
public sealed class DateQueryTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("2004-36", DateRelation.During, "2004-11", true, false)]
    [InlineData("2004-11", DateRelation.During, "2004-11", true, true)]
    [InlineData("2016-04/2016-12", DateRelation.During, "2016-06", true, true)]
    [InlineData("2016-04/2016-12", DateRelation.During, "2016-04-10", true, false)]
    [InlineData("2016", DateRelation.During, "2016-06", true, false)]
    [InlineData("2016", DateRelation.During, "2017", false, false)]
    [InlineData("2016-06-05", DateRelation.During, "2010/2020", true, true)]
    [InlineData("2004-36", DateRelation.Before, "2004-12-01", true, false)]
    [InlineData("2004-36", DateRelation.Before, "2005", true, true)]
    [InlineData("2004-36", DateRelation.Before, "2004-10-01", false, false)]
    [InlineData("2004-36", DateRelation.After, "2004-11", true, false)]
    [InlineData("2004-36", DateRelation.After, "2004-09", true, true)]
    [InlineData("2004-36", DateRelation.After, "2004-12", false, false)]
    [InlineData("2018-07-11/..", DateRelation.During, "2030", true, true)]
    [InlineData("2018-07-11/..", DateRelation.Before, "2030", false, false)]
    [InlineData("2018-07-11/..", DateRelation.After, "2017", true, true)]
    [InlineData("../2011", DateRelation.During, "1990", true, true)]
    [InlineData("../2011", DateRelation.Before, "2012", true, true)]
    [InlineData("../2011", DateRelation.After, "1990", false, false)]
    [InlineData("200X", DateRelation.During, "2005-05", true, false)]
    [InlineData("[2004-01-01,2004-03-01]", DateRelation.During, "2004-02", false, false)]
    [InlineData("[2004-01-01,2004-03-01]", DateRelation.During, "2004-03", true, false)]
    [InlineData("[2004-01-01,2004-03-01]", DateRelation.During, "2004", true, true)]
    [InlineData("2004-XX-15", DateRelation.During, "2004-02-01/2004-02-14", false, false)]
    [InlineData("2004-XX-15", DateRelation.During, "2004-02-10/2004-02-20", true, false)]
    [InlineData("2018-07-11", DateRelation.During, "../2019", true, true)]
    [InlineData("2018-07-11", DateRelation.Before, "../2019", false, false)]
    [InlineData("2018-07-11", DateRelation.During, "{2017,2019}", false, false)]
    [InlineData("XXXX-04-02", DateRelation.During, "2004", true, false)]
    [InlineData("XXXX-04-02", DateRelation.During, "2004-05", false, false)]
    [InlineData("XXXX-04-02", DateRelation.Before, "2004", true, false)]
    [InlineData("XXXX-04-02", DateRelation.After, "2004", true, false)]
    [InlineData("XXXX-04-02/XXXX-04-05", DateRelation.During, "2004-04-03", true, false)]
    [InlineData("2004-04-02", DateRelation.During, "XXXX-04-02", true, true)]
    [InlineData("0500", DateRelation.Before, "0501", true, true)]
    [InlineData("-0044-03-15", DateRelation.Before, "0001", true, true)]
    public void A_date_filter_holds_possibly_or_for_certain(string date, DateRelation relation, string query, bool possible, bool certain)
    {
        using var store = scratch.NewStore(new Chronicle().Entry(date, "Something happens."));
        var criterion = new EventQuery { Dates = [new DateCriterion(relation, EdtfDate.Parse(query))] };
        Assert.Equal(possible ? 1 : 0, store.Query(criterion).Count());
        Assert.Equal(possible ? 1 : 0, store.Count(criterion));
        Assert.Equal(certain ? 1 : 0, store.Query(criterion with { Match = MatchMode.Certain }).Count());
    }

    [Fact]
    public void Values_of_a_relation_are_alternatives_and_relations_must_all_hold()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(["2007a", "2017-11a"], Ids(store, [(DateRelation.During, "2007"), (DateRelation.During, "2017")]));
        Assert.Equal(["2007a", "2016-04-01a"], Ids(store, [(DateRelation.After, "2004"), (DateRelation.Before, "2017")]));
        Assert.Equal(["2016-04-01a"], Ids(store, [(DateRelation.After, "2004"), (DateRelation.Before, "2017"), (DateRelation.During, "2016-05"), (DateRelation.During, "2020")]));
        Assert.Empty(Ids(store, [(DateRelation.After, "2017"), (DateRelation.Before, "2004")]));
    }

    [Fact]
    public void A_filter_that_a_sub_event_meets_brings_its_event()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(["2004-07-30a"], Ids(store, [(DateRelation.During, "2004-08-07")]));
        var found = Assert.Single(store.Query(new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("2004-08-07"))] }));
        Assert.Equal("2004-07-30a.1", Assert.Single(found.SubEvents).Id);
    }

    [Fact]
    public void A_sub_event_years_before_its_event_is_found_too()
    {
        using var store = scratch.NewStore(new Chronicle()
            .Entry("2018-07-11", "Leaders recall the summit of 28 June 2004.", within: [new("2004-06-28", "the summit of 28 June 2004")]));
        Assert.Equal(["2018-07-11a"], Ids(store, [(DateRelation.During, "2004-06")]));
        Assert.Equal(["2018-07-11a"], Ids(store, [(DateRelation.Before, "2005")]));
        Assert.Empty(Ids(store, [(DateRelation.During, "2010")]));
    }

    private static IEnumerable<string> Ids(IChronologyStore store, (DateRelation Relation, string Date)[] dates) =>
        store.Query(new EventQuery { Dates = [.. dates.Select(static each => new DateCriterion(each.Relation, EdtfDate.Parse(each.Date)))] }).Select(static each => each.Id);
}
