using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Querying;

public sealed class YearTests(LargeStoreTests.Large large) : IClassFixture<LargeStoreTests.Large>
{
    [Fact]
    public void Each_event_counts_once_in_the_year_of_its_first_day_or_else_its_last()
    {
        using var scratch = new ScratchDirectory();
        using var store = scratch.NewStore(new Chronicle()
            .Entry("2004-07-30", "One day, and on 7 August 2005 another.", within: [new("2005-08-07", "on 7 August 2005 another", EventKind.Other)])
            .Entry("2004/2006", "From one year to another.")
            .Entry("[2005,2007]", "In one of two years.")
            .Entry("../2009-03", "Until a month.")
            .Entry("-0044-03-15", "The ides of March.")
            .Entry("Y17000", "A year of five digits.")
            .Entry("../..", "Always."));
        Assert.Equal(
            [new(-44, 1), new(2004, 2), new(2005, 1), new(2009, 1), new(17000, 1), new(null, 1)],
            store.Years());
    }

    [Fact]
    public void The_years_are_those_that_going_through_all_gives()
    {
        var expected = large.All.GroupBy(static each => EventYear.Of(each.Event)).OrderBy(static year => year.Key ?? long.MaxValue);
        Assert.Equal(expected.Select(static year => new YearCount(year.Key, year.Count())), large.Store.Years());
    }

    [Fact]
    public void An_empty_store_has_no_years()
    {
        using var scratch = new ScratchDirectory();
        using var store = scratch.NewStore();
        Assert.Empty(store.Years());
    }
}
