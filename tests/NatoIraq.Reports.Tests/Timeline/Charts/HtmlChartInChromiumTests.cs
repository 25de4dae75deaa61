using NatoIraq.Reports.Tests.Timeline.Browser;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Timeline.Charts;

/// <summary>The pages of charts as their reader has them.</summary>
public sealed class HtmlChartInChromiumTests
{
    public static TheoryData<ChartStyle, int> Pages
    {
        get
        {
            var all = new TheoryData<ChartStyle, int>();
            foreach (var style in new[] { ChartStyle.Lags, ChartStyle.Actors, ChartStyle.Map })
            {
                foreach (var width in new[] { 390, 1024, 1600 })
                {
                    all.Add(style, width);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_opens_without_a_complaint_asks_for_nothing_and_fits(ChartStyle style, int width)
    {
        await using var opened = await ChromiumPage.OpenChart(style, ChartSample.Content, width);
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests.Skip(1));
        Assert.Equal(1, await opened.Page.Locator("figure svg:visible").CountAsync());
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(ChartStyle.Lags)]
    [InlineData(ChartStyle.Actors)]
    [InlineData(ChartStyle.Map)]
    public async Task Printed_its_words_are_of_six_and_a_half_points_and_more(ChartStyle style)
    {
        await using var opened = await ChromiumPage.OpenChart(style, ChartSample.Content, 1600);
        await PrintedPage.Lay(opened.Page, marginMillimetres: 12);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        Assert.True(await opened.Page.EvaluateAsync<double>(PageGround.SmallestPoints) >= 6.5);
    }

    [Fact]
    public async Task A_mark_leads_to_its_event()
    {
        await using var opened = await ChromiumPage.OpenChart(ChartStyle.Lags, ChartSample.Content, 1200);
        await opened.Page.Locator("figure.wide a[href='#2018-07-11a']").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await opened.Page.Locator("tr:target#\\32 018-07-11a").CountAsync());
    }

    [Theory]
    [InlineData(ChartStyle.Lags)]
    [InlineData(ChartStyle.Actors)]
    [InlineData(ChartStyle.Map)]
    public async Task An_attack_in_every_place_is_text(ChartStyle style)
    {
        const string Attack = "</svg><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
        var chains = ChartSample.Content.Chains.Select(static chain => chain with { Mission = Attack, Steps = new(chain.Steps.Select(static step => step with { Title = Attack, Event = Attack })) });
        var content = new TimelineContent
        {
            Title = Attack,
            Chains = [.. chains],
            Events = [ChartSample.Event("2018", Attack, EventKind.Meeting, ChartSample.Actor(Attack, null), ChartSample.Place(Attack, MentionField.Place, new GeographicPoint(1, 1)), ChartSample.Place("Iraq" + Attack, MentionField.State, null))],
        };
        await using var opened = await ChromiumPage.OpenChart(style, content, 1200);
        Assert.Equal(Attack, await opened.Page.TitleAsync());
        Assert.Equal(0, await opened.Page.Locator("script,img").CountAsync());
        Assert.Empty(opened.Complaints);
    }
}
