using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Charts.Actors;

namespace NatoIraq.Reports.Tests.Timeline.Charts;

public sealed class ActorChartTests
{
    [Fact]
    public void A_mark_is_an_event_in_the_shape_of_the_actors_part()
    {
        var chart = ActorChartLayout.Arrange(ChartSample.Content, 1000);
        Assert.Equal([MarkShape.Square, MarkShape.Square], Marks(chart, "NATO: 3 events"));
        Assert.Equal([MarkShape.Circle, MarkShape.Triangle], Marks(chart, "Iraq: 2 events"));
        Assert.Equal([MarkShape.Square], Marks(chart, "NATO defence ministers: 1 event"));
    }

    [Fact]
    public void An_event_that_may_be_in_one_year_or_another_is_hatched_in_both()
    {
        // Winter 2014 is December 2014 to February 2015.
        var nato = Row(ActorChartLayout.Arrange(ChartSample.Content, 1000), "NATO: 3 events");
        var hatched = ChartSample.Flat(nato.Items).OfType<ChartBox>().Where(static box => box.Hatching == "done").ToList();
        Assert.Equal(2, hatched.Count);
        Assert.True(hatched[1].Box.Left - hatched[0].Box.Right > 20);
    }

    [Fact]
    public void Years_in_which_the_source_is_silent_are_grey()
    {
        // 2005, 2007 to 2013, and 2017; of 2014 and 2015 some days may have an event.
        var chart = ActorChartLayout.Arrange(ChartSample.Content, 1000);
        Assert.Equal(9, ChartSample.Flat(chart.Items).OfType<ChartBox>().Count(static box => box.Style == "f-quiet"));
    }

    [Fact]
    public void Many_events_are_columns_all_over_and_no_marks()
    {
        var many = ChartSample.Content with { Events = [.. Enumerable.Range(0, 200).Select(static index => ChartSample.Event("2016-05-19", $"-{index}", EventKind.Decision, ChartSample.Actor("NATO", MentionRole.Agent)))] };
        var chart = ActorChartLayout.Arrange(many with { Events = [.. many.Events, .. ChartSample.Content.Events] }, 1000);
        Assert.DoesNotContain(ChartSample.Flat(chart.Items.OfType<ChartGroup>()), static item => item is ChartMark);
        Assert.EndsWith("A full column is 201 events.", chart.Reading, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_frequent_forty_are_drawn_and_all_are_in_the_table()
    {
        var many = ChartSample.Content with { Events = [.. Enumerable.Range(0, 50).Select(static index => ChartSample.Event("2016-05-19", $"-{index}", EventKind.Decision, ChartSample.Actor($"Actor {index}", null)))] };
        var chart = ActorChartLayout.Arrange(many, 1000);
        Assert.Equal("Who appears when: the 40 of 50 who appear most often.", chart.Reading);
        Assert.Equal(50, chart.Table.Rows.Count);
    }

    [Fact]
    public void Without_actors_it_says_so_and_has_no_axis()
    {
        var chart = ActorChartLayout.Arrange(ChartSample.Content with { Events = [] }, 1000);
        Assert.Equal("No one is named in an event with a date.", chart.Reading);
        Assert.Empty(chart.Items);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1000)]
    [InlineData(1600)]
    public void No_words_stand_on_others_or_leave_the_picture(int width) => ChartGround.IsClear(ActorChartLayout.Arrange(ChartSample.Content, width));

    private static ChartGroup Row(Chart chart, string told) => chart.Items.OfType<ChartGroup>().Single(group => group.Told == told);

    private static IEnumerable<MarkShape> Marks(Chart chart, string told) =>
        ChartSample.Flat(Row(chart, told).Items).OfType<ChartMark>().Select(static mark => mark.Shape);
}
