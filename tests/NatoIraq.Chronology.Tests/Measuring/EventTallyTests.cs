using NatoIraq.Chronology.Measuring;
using static NatoIraq.Chronology.Tests.Measuring.MeasuredEvent;

namespace NatoIraq.Chronology.Tests.Measuring;

/// <summary>What is counted where, and in what order it comes (docs/measuring.md).</summary>
public sealed class EventTallyTests
{
    [Theory]
    [InlineData("2018-07-11", "2018", "2018-07")]
    [InlineData("2018-02", "2018", "2018-02")]
    [InlineData("2007", "2007", "2007-XX")]
    [InlineData("2004-36", "2004", "2004-XX")]
    [InlineData("[2011-03-21..2011-03-31]", "2011", "2011-03")]
    [InlineData("2016-04/2016-12", "2016", "2016-04")]
    [InlineData("2011-12-28/2012-01-03", "2011", "2011-12")]
    [InlineData("2003/..", "2003", "2003-XX")]
    [InlineData("2005~", "2005", "2005-XX")]
    [InlineData("199X", "199X", "199X-XX")]
    [InlineData("2014-24", "201X", "201X-XX")]
    [InlineData("../2011", "XXXX", "XXXX-XX")]
    [InlineData("XXXX-04-02", "XXXX", "XXXX-04")]
    [InlineData("XXXX-04-02/XXXX-05-01", "XXXX", "XXXX-04")]
    [InlineData("XXXX-21", "XXXX", "XXXX-XX")]
    [InlineData("Y17000", "XXXX", "XXXX-XX")]
    public void An_event_counts_in_the_year_and_month_it_is_known_to_have_begun_in(string date, string year, string month)
    {
        Assert.Equal([year], Names(Tally([EventDimension.Year], On(date))));
        Assert.Equal([month], Names(Tally([EventDimension.Month], On(date))));
    }

    [Theory]
    [InlineData("2018-07-11", "2018-Q3", "201X")]
    [InlineData("2004-36", "2004-Q4", "200X")]
    [InlineData("2007", "2007-QX", "200X")]
    [InlineData("199X", "199X-QX", "199X")]
    [InlineData("2009-12/2010-02", "2009-Q4", "200X")]
    [InlineData("2014-24", "201X-QX", "201X")]
    [InlineData("[2009..2012]", "20XX-QX", "20XX")]
    [InlineData("../2011", "XXXX-QX", "XXXX")]
    [InlineData("XXXX-04-02", "XXXX-Q2", "XXXX")]
    public void An_event_counts_in_the_quarter_and_decade_it_is_known_to_have_begun_in(string date, string quarter, string decade)
    {
        Assert.Equal([quarter], Names(Tally([EventDimension.Quarter], On(date))));
        Assert.Equal([decade], Names(Tally([EventDimension.Decade], On(date))));
    }

    [Fact]
    public void A_month_counts_what_certainly_began_in_it_and_says_how_many_more_may_have()
    {
        var tally = Tally([EventDimension.Month], On("2004-09-22"), On("2004-11-03"), On("2004-36"), On("2004"), On("2005-01-01"));
        Assert.Equal(
            [("2004-09", 1, 2), ("2004-10", 0, 2), ("2004-11", 1, 3), ("2004-12", 0, 2), ("2004-XX", 2, 2), ("2005-01", 1, 1)],
            tally.Counts(includeEmpty: true).Skip(8).Select(static row => (row.Name, row.Count, row.Possible)));
    }

    [Fact]
    public void What_has_no_first_day_may_have_begun_in_any_year_up_to_its_end()
    {
        var tally = Tally([EventDimension.Year], On("../2011"), On("2010"), On("2012"), On("199X"));
        Assert.Equal(
            [("199X", 1, 1), ("2010", 1, 2), ("2012", 1, 1), ("XXXX", 1, 1)],
            tally.Counts().Select(static row => (row.Name, row.Count, row.Possible)));
    }

    [Fact]
    public void What_may_have_happened_in_a_period_is_told_for_each_value_of_the_other_dimension()
    {
        var tally = Tally([EventDimension.Quarter, EventDimension.Kind], On("2004-02", "Visit"), On("2004", "Visit"), On("2004", "Meeting"));
        Assert.Equal(
            [("2004-Q1, Visit", 1, 2), ("2004-QX, Meeting", 1, 1), ("2004-QX, Visit", 1, 1)],
            tally.Counts().Select(static row => (row.Name, row.Count, row.Possible)).OrderBy(static row => row.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void Empty_decades_and_quarters_are_counted_when_asked_for()
    {
        Assert.Equal(["198X", "199X", "200X"], Names(Tally([EventDimension.Decade], On("1985"), On("2003-05")), includeEmpty: true));
        Assert.Equal(["2003-Q3", "2003-Q4", "2004-Q1"], Names(Tally([EventDimension.Quarter], On("2003-09"), On("2004-02")), includeEmpty: true));
    }

    [Fact]
    public void Percent_is_of_all_events_and_sources_are_those_that_tell_of_them()
    {
        var rows = Tally([EventDimension.Precision], On("2001-05-01"), On("2001-05-02"), On("2003")).Counts();
        Assert.Equal([("Day", 66.7, 1), ("Year", 33.3, 1)], rows.Select(static row => (row.Name, row.Percent, row.Sources)));
    }

    [Fact]
    public void Times_come_in_order_with_what_is_unknown_behind_what_is_known()
    {
        var tally = Tally([EventDimension.Month], On("../2011"), On("2008-01"), On("2007"), On("2007-12"), On("2007-02"), On("200X"));
        Assert.Equal(["2007-02", "2007-12", "2007-XX", "2008-01", "200X-XX", "XXXX-XX"], Names(tally));
    }

    [Fact]
    public void All_else_comes_with_the_most_first_and_then_by_name()
    {
        var tally = Tally([EventDimension.Kind], On("2001", "Visit"), On("2002", "Meeting"), On("2003", "Visit"), On("2004", "Decision"));
        Assert.Equal(
            [("Visit", 2, 1.0), ("Decision", 1, 0.5), ("Meeting", 1, 0.5)],
            tally.Counts().Select(static row => (row.Name, row.Count, row.Share)));
    }

    [Fact]
    public void First_and_last_are_in_chronological_order_whatever_the_order_they_came_in()
    {
        var tally = Tally(
            [EventDimension.Kind], On("2007", id: "2007a"), On("2018-07-11", id: "2018-07-11a"), On("2004-36", id: "2004-36a"));
        var row = Assert.Single(tally.Counts());
        Assert.Equal(("2004-36", "2018-07-11", "2004-36a", "2018-07-11a"), (row.First, row.Last, row.FirstEvent, row.LastEvent));
    }

    [Fact]
    public void An_event_counts_under_each_of_its_missions_and_one_that_has_none_under_none()
    {
        var tally = Tally([EventDimension.Mission], On("2001", missions: ["NMI", "DCB"]), On("2002", missions: ["NMI"]), On("2003"));
        Assert.Equal([("NMI", 2), ("DCB", 1)], tally.Counts().Select(static row => (row.Name, row.Count)));
    }

    [Fact]
    public void Of_several_dimensions_each_combination_is_counted()
    {
        var tally = Tally(
            [EventDimension.Year, EventDimension.Mission],
            On("2018-01", missions: ["NMI"]),
            On("2018-02", missions: ["DCB", "NMI"]),
            On("2017", missions: ["DCB"]),
            On("2016", missions: ["NMI"]));
        Assert.Equal(["2016, NMI: 1", "2017, DCB: 1", "2018, NMI: 2", "2018, DCB: 1"], tally.Counts().Select(static row => row.ToString()));
        Assert.Equal(["2016", "NMI"], tally.Counts()[0].Values);
    }

    [Fact]
    public void Empty_years_are_counted_when_asked_for()
    {
        var tally = Tally([EventDimension.Year], On("2012-09-24"), On("2015-07-31"), On("../2020"));
        Assert.Equal(
            ["2012: 1", "2013: 0", "2014: 0", "2015: 1", "XXXX: 1"],
            tally.Counts(includeEmpty: true).Select(static row => row.ToString()));
        Assert.Null(tally.Counts(includeEmpty: true)[1].First);
    }

    [Fact]
    public void Empty_months_run_from_the_first_known_to_the_last_with_those_of_a_year_of_which_no_more_is_known()
    {
        var months = Names(Tally([EventDimension.Month], On("2006-11"), On("2007")), includeEmpty: true);
        Assert.Equal("2006-11 2006-12 2007-01", string.Join(' ', months.Take(3)));
        Assert.Equal("2007-11 2007-12 2007-XX", string.Join(' ', months.TakeLast(3)));
        Assert.Equal(15, months.Count);
    }

    [Fact]
    public void Empty_years_of_two_dimensions_are_counted_for_each_value_of_the_other()
    {
        var tally = Tally([EventDimension.Kind, EventDimension.Year], On("2016", "Visit"), On("2018", "Visit"), On("2017", "Meeting"));
        Assert.Equal(
            ["Visit, 2016: 1", "Visit, 2017: 0", "Visit, 2018: 1", "Meeting, 2016: 0", "Meeting, 2017: 1", "Meeting, 2018: 0"],
            tally.Counts(includeEmpty: true).Select(static row => row.ToString()));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Tally([EventDimension.Year]).Counts(includeEmpty: true));

    private static EventTally Tally(EventDimension[] by, params Event[] events)
    {
        var tally = new EventTally(by);
        foreach (var each in events)
        {
            tally.Add(each);
        }

        return tally;
    }

    private static List<string> Names(EventTally tally, bool includeEmpty = false) =>
        [.. tally.Counts(includeEmpty).Select(static row => row.Name)];
}
