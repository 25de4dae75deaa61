using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>The page as its reader has it.</summary>
public sealed class HtmlTimelineInChromiumTests
{
    /// <summary>The labels that share ground in the picture, as a browser with its own fonts lays them out.</summary>
    private const string Overlaps = """
        () => {
            const boxes = [...document.querySelectorAll('#picture .event text')].map(text => ({ words: text.textContent, ...text.getBoundingClientRect().toJSON() }));
            const found = [];
            boxes.forEach((one, index) => boxes.slice(index + 1).forEach(other => {
                if (one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom - 3 && other.top < one.bottom - 3) found.push(one.words + ' / ' + other.words);
            }));
            return found;
        }
        """;

    [Fact]
    public async Task It_opens_without_a_complaint_and_asks_for_nothing()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
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
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, width);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overlaps));
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Choosing_a_mission_leaves_its_events()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
        await opened.Page.SelectOptionAsync("#mission", new SelectOptionValue { Label = "NATO Mission Iraq" });
        await opened.Page.WaitForFunctionAsync("document.querySelectorAll('#picture .event').length === 7");
        Assert.Equal(7, await opened.Page.Locator("#events tbody tr:visible").CountAsync());
        Assert.Equal("7 of 37 events", await opened.Page.Locator("#shown").InnerTextAsync());
    }

    [Fact]
    public async Task Text_is_found_whatever_its_case_and_apostrophes()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
        await opened.Page.FillAsync("#text", "nato's ASSISTANCE");
        await opened.Page.WaitForFunctionAsync("document.querySelectorAll('#picture .event').length === 1");
        Assert.Equal("2004-09-22a", await opened.Page.Locator("#events tbody tr:visible").GetAttributeAsync("id"));
    }

    [Fact]
    public async Task Tab_and_Enter_reach_an_event_and_Escape_leaves_it()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
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
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
        var hatch = opened.Page.Locator("#picture .event[href='#2007a'] rect").First;
        var before = await hatch.BoundingBoxAsync();
        await opened.Page.FocusAsync("#picture svg");
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        await opened.Page.Keyboard.PressAsync("+");
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        await opened.Page.WaitForFunctionAsync("document.querySelectorAll('#picture .event').length < 37");
        var after = await hatch.BoundingBoxAsync();
        Assert.Equal(before!.Width / 0.6, after!.Width, 0.5);
        await opened.Page.Keyboard.PressAsync("0");
        await opened.Page.WaitForFunctionAsync("document.querySelectorAll('#picture .event').length === 37");
    }

    [Fact]
    public async Task A_link_to_an_event_opens_it()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("location.hash = '#2018-07-11a'");
        await Assertions.Expect(opened.Page.Locator("#details blockquote")).ToHaveTextAsync("Allied leaders launch a non-combat training and capacity-building mission in Iraq.");
    }

    [Fact]
    public async Task Ten_thousand_events_are_columns_whose_counts_add_up_and_open_on_Enter()
    {
        await using var opened = await ChromiumPage.Open(RandomChronology.Of(10_000), 1200);
        Assert.Empty(opened.Complaints);
        var counts = await opened.Page.Locator("#picture .cluster > text").AllTextContentsAsync();
        var labels = await opened.Page.Locator("#picture .event").CountAsync();
        Assert.Equal(10_000, labels + counts.Sum(count => int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Overlaps));
        await opened.Page.Locator("#picture .cluster").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.WaitForFunctionAsync("document.querySelector('#picture svg').textContent.includes('Feb')");
    }

    [Fact]
    public async Task Without_scripts_the_picture_and_every_event_are_there()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200, scripts: false);
        Assert.Equal(37, await opened.Page.Locator("#picture .event").CountAsync());
        Assert.Equal(37, await opened.Page.Locator("#events tbody tr").CountAsync());
        await Assertions.Expect(opened.Page.Locator("#controls")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_attack_in_every_place_runs_nothing()
    {
        const string Attack = "</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
        await using var opened = await ChromiumPage.Open(new() { Title = Attack, Events = [SampleEvents.With(Attack)] }, 1200);
        await opened.Page.EvaluateAsync("location.hash = '#2004-08-07a'");
        await Assertions.Expect(opened.Page.Locator("#details blockquote")).ToHaveTextAsync(Attack);
        Assert.Equal(Attack, await opened.Page.TitleAsync());
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests.Skip(1));
    }

    [Fact]
    public async Task It_prints()
    {
        await using var opened = await ChromiumPage.Open(SampleChronology.Content, 1200);
        var pdf = await opened.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
    }
}
