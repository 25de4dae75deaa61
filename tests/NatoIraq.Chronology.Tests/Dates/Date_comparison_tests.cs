using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>Possible and certain (docs/dates.md): what holds for some choice of the unknown days, and what for every one.</summary>
public sealed class Date_comparison_tests
{
    [Theory]
    [InlineData("2004-36", "2004-11", true, false)]
    [InlineData("2004-11", "2004-11", true, true)]
    [InlineData("2016-04/2016-12", "2016-06", true, true)]
    [InlineData("2016", "2016-06", true, false)]
    [InlineData("2016-04/2016-12", "2016-04", true, true)]
    [InlineData("2016-04/2016-12", "2016-04-15", true, false)]
    [InlineData("2016-04/2016-12", "2017", false, false)]
    [InlineData("[2004-10-01,2004-12-31]", "2004-11", false, false)]
    [InlineData("[2004-10-01..2004-12-31]", "2004-11", true, false)]
    [InlineData("[2004-10-01,2004-11-30]", "2004-10/2004-11", true, true)]
    [InlineData("{2004-10-01,2004-12-31}", "2004-11", false, false)]
    [InlineData("{2004-10-01,2004-12}", "2004-10", true, true)]
    [InlineData("{2004-10,2004-12}", "2004-10-05", true, false)]
    [InlineData("{2003..2005}", "2004", true, true)]
    [InlineData("{2003..2005}", "2004-06/2005-06", true, false)]
    [InlineData("{2004-02-01..2004-02-29}", "2004-02-17", true, true)]
    [InlineData("2018-07-11/..", "2020", true, true)]
    [InlineData("2018-07-11/", "2020", true, false)]
    [InlineData("../2011", "1960", true, true)]
    [InlineData("/2011", "1960", true, false)]
    [InlineData("156X-12-25", "1565-12", true, false)]
    [InlineData("156X-12-25", "1565-11", false, false)]
    [InlineData("2004-XX-31", "2004-06", false, false)]
    [InlineData("2004-06-11", "[2004-06-10,2004-06-12]", false, false)]
    [InlineData("2004-06-10/2004-06-12", "[2004-06-09,2004-06-11]", true, true)]
    [InlineData("Y-17E7", "../..", true, true)]
    public void During_means_that_they_share_a_day(string date, string query, bool possible, bool certain) => Assert.Equal(
        (possible, certain),
        (EdtfDate.Parse(date).IsDuring(EdtfDate.Parse(query), MatchMode.Possible),
        EdtfDate.Parse(date).IsDuring(EdtfDate.Parse(query), MatchMode.Certain)));

    [Theory]
    [InlineData("2004-36", "2004-12-01", true, false)]
    [InlineData("2004-36", "2005", true, true)]
    [InlineData("2004-36", "2004-10-01", false, false)]
    [InlineData("2016-04/2016-12", "2016-12-15", true, false)]
    [InlineData("2016-04/2016-12", "2016-12-01", false, false)]
    [InlineData("{2004-10-01,2004-12-31}", "2004-12-01", false, false)]
    [InlineData("[2004-10-01,2004-12-31]", "2004-12-01", true, false)]
    [InlineData("2018/..", "2030", false, false)]
    [InlineData("2018/", "2030", true, false)]
    [InlineData("[..1760-12-03]", "1761", true, true)]
    [InlineData("2004", "../2010", false, false)]
    public void Before_means_that_it_ends_first(string date, string query, bool possible, bool certain) => Assert.Equal(
        (possible, certain),
        (EdtfDate.Parse(date).IsBefore(EdtfDate.Parse(query), MatchMode.Possible),
        EdtfDate.Parse(date).IsBefore(EdtfDate.Parse(query), MatchMode.Certain)));

    [Theory]
    [InlineData("2004-36", "2004-11", true, false)]
    [InlineData("2004-36", "2004-09", true, true)]
    [InlineData("2016-04/2016-12", "2016-04-15", true, false)]
    [InlineData("2016-04/2016-12", "2016-03", true, true)]
    [InlineData("../2011", "1000", false, false)]
    [InlineData("/2011", "1000", true, false)]
    [InlineData("[1760-12..]", "1760-11", true, true)]
    [InlineData("2004", "2003/..", false, false)]
    public void After_means_that_it_begins_last(string date, string query, bool possible, bool certain) => Assert.Equal(
        (possible, certain),
        (EdtfDate.Parse(date).IsAfter(EdtfDate.Parse(query), MatchMode.Possible),
        EdtfDate.Parse(date).IsAfter(EdtfDate.Parse(query), MatchMode.Certain)));

    [Theory]
    [InlineData("2004", "2004-36", true)]
    [InlineData("2004-36", "2004", false)]
    [InlineData("2004-24", "2005-02-28", true)]
    [InlineData("[2004-10-01,2004-12-31]", "2004-11-05", false)]
    [InlineData("2003/..", "2010/..", true)]
    [InlineData("2010/..", "2003/..", false)]
    [InlineData("199X", "1995~", true)]
    public void One_covers_another_where_it_can_mean_every_day_of_it(string one, string other, bool expected) =>
        Assert.Equal(expected, EdtfDate.Parse(one).Covers(EdtfDate.Parse(other)));

    [Theory]
    [InlineData("2004-24", "2005-01", true)]
    [InlineData("2004-XX-31", "2004-06", false)]
    [InlineData("156X-12-25", "15X4-12-25", true)]
    [InlineData("[..1984]", "1984-12-31", true)]
    public void Two_overlap_where_they_can_mean_the_same_day(string one, string other, bool expected) =>
        Assert.Equal(expected, EdtfDate.Parse(one).Overlaps(EdtfDate.Parse(other)));

    [Theory]
    [InlineData("2004-06-11", "2004-06-13", AllenRelations.Before)]
    [InlineData("2004-06-11", "2004-06-12", AllenRelations.Meets)]
    [InlineData("2004-06-11", "2004-06-11", AllenRelations.EqualTo)]
    [InlineData("2004-06-11", "2004-06-11/2004-06-15", AllenRelations.Starts)]
    [InlineData("2004-06-12", "2004-06-11/2004-06-15", AllenRelations.During)]
    [InlineData("2004-06-15", "2004-06-11/2004-06-15", AllenRelations.Finishes)]
    [InlineData("2004-06-11/2004-06-15", "2004-06-15", AllenRelations.FinishedBy)]
    [InlineData("2004-06-11/2004-06-15", "2004-06-12", AllenRelations.Contains)]
    [InlineData("2004-06-11/2004-06-15", "2004-06-11", AllenRelations.StartedBy)]
    [InlineData("2004-06-11/2004-06-15", "2004-06-15/2004-06-20", AllenRelations.Overlaps)]
    [InlineData("2004-06-15/2004-06-20", "2004-06-11/2004-06-15", AllenRelations.OverlappedBy)]
    [InlineData("2004-06-16/2004-06-20", "2004-06-11/2004-06-15", AllenRelations.MetBy)]
    [InlineData("2004-06-17/2004-06-20", "2004-06-11/2004-06-15", AllenRelations.After)]
    [InlineData("2003-01-01/..", "2010-05-05/..", AllenRelations.FinishedBy)]
    [InlineData("2004-36", "2005-06", AllenRelations.Before)]
    public void Known_days_have_one_relation(string one, string other, AllenRelations expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(one).PossibleRelations(EdtfDate.Parse(other)));
        Assert.Equal(expected, EdtfDate.Parse(one).CertainRelation(EdtfDate.Parse(other)));
    }

    [Theory]
    [InlineData(
        "2004-11", "2004-11",
        AllenRelations.Before | AllenRelations.Meets | AllenRelations.EqualTo | AllenRelations.MetBy | AllenRelations.After)]
    [InlineData("[2004-10-01,2004-10-05]", "[2004-10-03,2004-10-07]", AllenRelations.Before | AllenRelations.After)]
    [InlineData("2004-36", "2004-12-31/..", AllenRelations.Before | AllenRelations.Meets | AllenRelations.Starts)]
    public void Unknown_days_leave_several_relations_open(string one, string other, AllenRelations expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(one).PossibleRelations(EdtfDate.Parse(other)));
        Assert.Null(EdtfDate.Parse(one).CertainRelation(EdtfDate.Parse(other)));
    }

    [Fact]
    public void Dates_sort_by_start_then_narrower_first_then_open_ends_last()
    {
        string[] sorted = ["../2003", "2004-01-01", "2004-01", "2004-01-01/2004-01-31", "2004", "2004/..", "2004-02"];
        Assert.Equal(sorted, sorted.Reverse().Select(EdtfDate.Parse).Order().Select(date => date.ToString()));
    }
}
