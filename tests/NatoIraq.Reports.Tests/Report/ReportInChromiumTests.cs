using NatoIraq.Reports.Tests.Timeline;
using NatoIraq.Reports.Tests.Timeline.Browser;

namespace NatoIraq.Reports.Tests.Report;

/// <summary>The report as its reader has it.</summary>
public sealed class ReportInChromiumTests
{
    [Theory]
    [InlineData(390)]
    [InlineData(1024)]
    [InlineData(1600)]
    public async Task It_opens_without_a_complaint_asks_for_nothing_and_fits(int width)
    {
        await using var opened = await ChromiumPage.OpenReport(SampleChronology.Content, width);
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests.Skip(1));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

        // The timeline and the chart of lags, each as wide as the window has room for.
        Assert.Equal(2, await opened.Page.Locator("figure svg:visible").CountAsync());
    }

    [Fact]
    public async Task Tab_and_Enter_go_from_the_picture_to_an_event()
    {
        await using var opened = await ChromiumPage.OpenReport(SampleChronology.Content, 1200);
        await opened.Page.FocusAsync("figure.wide a[href='#2018-07-11a']");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#2018-07-11a", opened.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await opened.Page.Locator("article:target#\\32 018-07-11a").CountAsync());
    }

    [Fact]
    public async Task Printed_the_picture_goes_over_pages_the_evidence_is_there_and_no_words_are_cut()
    {
        await using var opened = await ChromiumPage.OpenReport(SampleChronology.Content, 1600);
        await PrintedPage.Lay(opened.Page, marginMillimetres: 14);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        Assert.True(await opened.Page.EvaluateAsync<double>(PageGround.SmallestPoints) >= 6.5);
        foreach (var page in await opened.Page.Locator("figure.paper svg").AllAsync())
        {
            Assert.InRange((await page.BoundingBoxAsync())!.Height, 1, PrintedPage.HeightWithin(14));
        }

        Assert.True((await opened.Page.Locator(".evidence").First.BoundingBoxAsync())!.Height > 0);
    }

    [Fact]
    public async Task What_is_out_of_sight_is_not_laid_out_and_found_all_the_same()
    {
        await using var opened = await ChromiumPage.OpenReport(RandomChronology.Of(3000), 1200);
        Assert.False(await opened.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('article')].at(-1).checkVisibility({ contentVisibilityAuto: true })"));

        // An address leads to an event, and the browser's own search finds its words.
        await opened.Page.EvaluateAsync("() => { location.hash = [...document.querySelectorAll('article')].at(-1).id; }");
        await opened.Page.WaitForFunctionAsync("() => { const box = document.querySelector('article:target').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }");
        await opened.Page.EvaluateAsync("() => { location.hash = ''; scrollTo(0, 0); }");
        var (words, article) = (await opened.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('article')][1500].querySelector('.source').textContent"), 1500);
        Assert.True(await opened.Page.EvaluateAsync<bool>("words => window.find(words)", words[..40]));
        Assert.Equal(article, await opened.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('article')].indexOf(getSelection().anchorNode.parentElement.closest('article'))"));
    }

    [Fact]
    public async Task Printed_every_event_and_chain_is_there()
    {
        var many = SampleChronology.Content with { Events = [.. RandomChronology.Of(400).Events, .. SampleChronology.Events], Chains = [.. Enumerable.Repeat(SampleChronology.Content.Chains[1], 30)] };
        await using var opened = await ChromiumPage.OpenReport(many, 1200);
        var text = PrintedPage.TextOf(await opened.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(437, text.Split("Entry for ").Length - 1);
        Assert.Equal(30, text.Split("Request to establishment: 170 days").Length - 1);
    }
}
