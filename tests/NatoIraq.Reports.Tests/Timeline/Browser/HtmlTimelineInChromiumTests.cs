using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>The page as its reader has it.</summary>
public sealed class HtmlTimelineInChromiumTests
{
    [Fact]
    public async Task It_opens_without_a_complaint_and_asks_for_nothing()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests.Skip(1));
        Assert.Equal(37, await opened.Page.Locator("#picture .event").CountAsync());
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1200)]
    [InlineData(1600)]
    public async Task Nothing_overlaps_or_scrolls_sideways(int width)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, width);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Choosing_a_mission_leaves_its_events()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.SelectOptionAsync("#mission", new SelectOptionValue { Label = "NATO Mission Iraq" });
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(7);
        Assert.Equal(7, await opened.Page.Locator("#events tbody tr:visible").CountAsync());
        Assert.Equal("7 of 37 events", await opened.Page.Locator("#shown").InnerTextAsync());
    }

    [Fact]
    public async Task Text_is_found_whatever_its_case_and_apostrophes()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.FillAsync("#text", "nato's ASSISTANCE");
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(1);
        Assert.Equal("2004-09-22a", await opened.Page.Locator("#events tbody tr:visible").GetAttributeAsync("id"));
    }

    [Fact]
    public async Task Tab_and_Enter_reach_an_event_and_Escape_leaves_it()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.FocusAsync("#picture svg");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");
        var details = opened.Page.Locator("#details");
        await Assertions.Expect(details).ToBeVisibleAsync();
        Assert.Contains("Allies agree to grant Iraq partner status.", await details.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("line 14", await details.InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#2011-04a", opened.Page.Url, StringComparison.Ordinal);
        await opened.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(details).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keys_zoom_and_pan_and_a_month_is_as_wide_as_it_is_long()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        var hatch = opened.Page.Locator("#picture .event[href='#2007a'] rect").First;
        var before = await hatch.BoundingBoxAsync();
        await opened.Page.FocusAsync("#picture svg");
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        await opened.Page.Keyboard.PressAsync("+");
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(opened.Page.Locator("#picture .event")).Not.ToHaveCountAsync(37);
        await opened.Page.WaitForFunctionAsync(
            """width => Math.abs((document.querySelector("#picture .event[href='#2007a'] rect")?.getBoundingClientRect().width ?? 0) - width) < 0.5""",
            before!.Width / 0.6);
        await opened.Page.Keyboard.PressAsync("0");
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(37);
    }

    [Fact]
    public async Task A_link_to_an_event_opens_it()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("location.hash = '#2018-07-11a'");
        await Assertions.Expect(opened.Page.Locator("#details blockquote")).ToHaveTextAsync("Allied leaders launch a non-combat training and capacity-building mission in Iraq.");
    }

    [Fact]
    public async Task Ten_thousand_events_are_columns_whose_counts_add_up_and_open_on_Enter()
    {
        await using var opened = await ChromiumPage.OpenTimeline(RandomChronology.Of(10_000), 1200);
        Assert.Empty(opened.Complaints);
        var counts = await opened.Page.Locator("#picture .cluster > text").AllTextContentsAsync();
        var labels = await opened.Page.Locator("#picture .event").CountAsync();
        Assert.Equal(10_000, labels + counts.Sum(count => int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        await opened.Page.Locator("#picture .cluster").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#picture svg text", new() { HasTextString = "Feb" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_picture_and_every_event_are_there()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200, new() { JavaScriptEnabled = false });
        Assert.Equal(37, await opened.Page.Locator("#picture .event").CountAsync());
        Assert.Equal(37, await opened.Page.Locator("#events tbody tr").CountAsync());
        await Assertions.Expect(opened.Page.Locator("#controls")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_attack_in_every_place_runs_nothing()
    {
        const string Attack = "</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
        await using var opened = await ChromiumPage.OpenTimeline(new() { Title = Attack, Events = [SampleEvents.With(Attack)] }, 1200);
        await opened.Page.EvaluateAsync("location.hash = '#2004-08-07a'");
        await Assertions.Expect(opened.Page.Locator("#details blockquote")).ToHaveTextAsync(Attack);
        Assert.Equal(Attack, await opened.Page.TitleAsync());
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests.Skip(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Printed_the_picture_stands_on_one_page_and_no_words_are_cut(bool scripts)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1600, new() { JavaScriptEnabled = scripts });
        await PrintedPage.Lay(opened.Page, marginMillimetres: 12);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        var figure = await opened.Page.Locator("figure").BoundingBoxAsync();
        Assert.InRange(figure!.Y + figure.Height, 0, PrintedPage.HeightWithin(12));
        var pdf = await opened.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_details_say_what_the_source_says_and_how_to_cite_it()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("() => location.hash = '#2018-07-11a'");
        var details = await opened.Page.Locator("#details dl").InnerTextAsync();
        Assert.Contains("NATO-Iraq timeline, line ", details, StringComparison.Ordinal);
        Assert.Matches("Entry for 2018-07-11, line [0-9]+, in “NATO-Iraq timeline.”", details);
    }
}
