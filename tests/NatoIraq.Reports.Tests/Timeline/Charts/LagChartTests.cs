using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Charts.Lags;

namespace NatoIraq.Reports.Tests.Timeline.Charts;

public sealed class LagChartTests
{
    private static readonly Chart Wide = LagChartLayout.Arrange(ChartSample.Content, 1000);

    [Fact]
    public void A_known_day_is_a_mark_and_an_unknown_one_a_bar_over_every_day_it_can_have_been()
    {
        var request = MarkOf("2018-01-22a");
        var perDay = (MarkOf("2018-07-11a").X - request.X) / 170;
        Assert.True(perDay > 1);
        Assert.Equal(request.X + (94 * perDay), MarkOf("2018-04-26a").X, 0.01);

        // February 2018 is the tenth to the thirty-seventh day: twenty-eight days.
        var february = BarOf("2018-02a");
        Assert.Equal(request.X + (9.5 * perDay), february.Box.Left, 0.01);
        Assert.Equal(28 * perDay, february.Box.Right - february.Box.Left, 0.01);
        Assert.Equal("decided", february.Hatching);
    }

    [Fact]
    public void Day_0_is_the_first_day_that_the_first_step_can_have_been()
    {
        // October 2020 is day 0 to 30, February 2021 day 123 to 150, though between the two are 93 to 150 days.
        var perDay = (MarkOf("2018-07-11a").X - MarkOf("2018-01-22a").X) / 170;
        var (october, february) = (BarOf("2020-10a"), BarOf("2021-02a"));
        Assert.Equal(31 * perDay, october.Box.Right - october.Box.Left, 0.01);
        Assert.Equal(123 * perDay, february.Box.Left - october.Box.Left, 0.01);
        Assert.Equal(28 * perDay, february.Box.Right - february.Box.Left, 0.01);
    }

    [Fact]
    public void What_may_have_come_before_the_first_step_begins_left_of_day_0()
    {
        var establishment = BarOf("2004-36a");
        Assert.True(establishment.Box.Left < MarkOf("2004-12-16a").X);
        Assert.True(establishment.Box.Right > MarkOf("2004-12-16a").X);
    }

    [Fact]
    public void The_total_is_a_range_of_its_own_and_no_sum() =>
        Assert.Equal(["−76 to 15 days", "170 days", "93–150 days"], Texts(Wide).Where(static text => text.EndsWith(" days", StringComparison.Ordinal)));

    [Theory]
    [InlineData(390, 1)]
    [InlineData(1000, 0)]
    public void A_step_says_what_it_was_and_who_took_it(int width, int listed)
    {
        var texts = Texts(LagChartLayout.Arrange(ChartSample.Content, width)).ToList();
        Assert.Contains("Decision, NATO defence ministers", LagTexts("2018-02b"));
        Assert.Equal(listed, texts.Count(static text => text == "10–37 days"));

        static IEnumerable<string> LagTexts(string id) => Texts(LagChartLayout.Arrange(
            ChartSample.Content with { Chains = [ChartSample.Content.Chains[1] with { Steps = new(ChartSample.Content.Chains[1].Steps.Select(step => step.Event == "2018-02a" ? step with { Event = id } : step)) }] }, 1000));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(720)]
    [InlineData(1000)]
    [InlineData(1600)]
    public void No_words_stand_on_others_or_leave_the_picture(int width) => ChartGround.IsClear(LagChartLayout.Arrange(ChartSample.Content, width));

    [Fact]
    public void Steps_of_one_day_all_have_their_words()
    {
        var chain = ChartSample.Content.Chains[1];
        var crowded = chain with { Steps = new(Enumerable.Range(0, 12).Select(index => chain.Steps[index % 2] with { Event = $"e{index}" })) };
        var chart = LagChartLayout.Arrange(ChartSample.Content with { Chains = [crowded] }, 1000);
        ChartGround.IsClear(chart);
        Assert.Equal(6, Texts(chart).Count(static text => text == "Request"));
        Assert.Equal(6, Texts(chart).Count(static text => text == "Decision"));
    }

    [Fact]
    public void Without_chains_it_says_so_and_has_no_axis()
    {
        var chart = LagChartLayout.Arrange(ChartSample.Content with { Chains = [] }, 1000);
        Assert.Equal("No decision chain of two steps or more with dates.", chart.Reading);
        Assert.Empty(chart.Items);
    }

    [Fact]
    public void Of_many_chains_those_with_the_most_steps_are_drawn_the_chart_says_so_and_its_table_has_all()
    {
        // The second chain of the sample has five steps, the others two.
        var many = ChartSample.Content with { Chains = [.. Enumerable.Repeat(ChartSample.Content.Chains, 1000).SelectMany(static chains => chains)] };
        var chart = LagChartLayout.Arrange(many, 1000);
        Assert.Equal(
            "Days from the first step of each decision chain. Day 0 is the first possible day of the first step. "
            + "The chart has 60 of 3,000 chains: those with the most steps, up to 48.",
            chart.Reading);
        Assert.Equal(60, Texts(chart).Count(static text => text == "from 2018-01-22"));
        Assert.Equal(60, Texts(chart).Count(static text => text.StartsWith("from ", StringComparison.Ordinal)));
        Assert.Equal(9000, chart.Table.Rows.Count);
    }

    [Fact]
    public void A_chain_of_more_steps_than_can_be_labelled_is_not_drawn()
    {
        var chain = ChartSample.Content.Chains[1];
        var chart = LagChartLayout.Arrange(
            ChartSample.Content with { Chains = [chain with { Steps = new(Enumerable.Range(0, 49).Select(index => chain.Steps[index % 5])) }] }, 1000);
        Assert.Equal("All decision chains (1) have more than 48 steps, too many to draw.", chart.Reading);
        Assert.Empty(chart.Items);
    }

    [Fact]
    public void On_paper_no_page_is_higher_than_it_may_be_and_every_chain_is_there()
    {
        var many = ChartSample.Content with { Chains = [.. Enumerable.Repeat(ChartSample.Content.Chains, 12).SelectMany(static chains => chains)] };
        var pages = LagChartLayout.Pages(many, 720, 840);
        Assert.True(pages.Count > 1);
        Assert.All(pages, static page => Assert.InRange(page.Height - page.ReadingLines[^1].Y, 1, 850));
        Assert.Equal(36, pages.SelectMany(Texts).Count(static text => text.StartsWith("from ", StringComparison.Ordinal)));
    }

    private static ChartMark MarkOf(string id) => Group(id).Items.OfType<ChartMark>().Single();

    private static ChartBox BarOf(string id) => Group(id).Items.OfType<ChartBox>().Single(static box => box.Hatching is not null);

    private static ChartGroup Group(string id) =>
        ChartSample.Flat(Wide.Items).OfType<ChartGroup>().Single(group => group.Event == id && !group.Items.OfType<ChartText>().Any());

    private static IEnumerable<string> Texts(Chart chart) => ChartSample.Flat(chart.Items).OfType<ChartText>().Select(static text => text.Text.Text);
}
