using Microsoft.Playwright;
using NatoIraq.Reports.Tests.Accessibility;
using NatoIraq.Reports.Tests.Timeline;
using NatoIraq.Reports.Tests.Timeline.Browser;
using NatoIraq.Reports.Tests.Timeline.Charts;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Report;

/// <summary>Tables of more than a hundred rows, of which a browser lays out those in sight.</summary>
public sealed class LongTablesInChromiumTests
{
    private const string LaidOut = "*{content-visibility:visible!important}";

    /// <summary>A mission of 250 phases, a chain of 250 steps, 250 quantities and 250 names.</summary>
    private static readonly TimelineContent Long = SampleChronology.Content with
    {
        Missions = [SampleChronology.Missions[7] with { Lifecycle = new(Enumerable.Range(0, 250).Select(static index => SampleChronology.Missions[7].Lifecycle[index % 5])) }],
        Chains = [SampleChronology.Content.Chains[1] with { Steps = new(Enumerable.Range(0, 250).Select(static index => SampleChronology.Content.Chains[1].Steps[index % 5])) }],
        Events =
        [
            .. SampleChronology.Events,
            .. Enumerable.Range(0, 250).Select(static index => ChartSample.Event("2018-03-06", $"b.{index}", EventKind.Visit, ChartSample.Actor($"Delegation {index}", null), Figure($"{1000 + index} trainers"))),
        ],
    };

    [Theory]
    [InlineData(390)]
    [InlineData(1024)]
    public async Task Groups_of_a_hundred_rows_have_the_columns_of_their_heading_and_fit(int width)
    {
        await using var opened = await ChromiumPage.OpenReport(Long, width, new BrowserNewPageOptions { BypassCSP = true });
        foreach (var (section, rows) in new[] { ("#missions", "tbody"), ("#chains", "tbody"), ("#figures", "tbody"), ("#actors", ".names") })
        {
            Assert.Equal("100,100,50", await opened.Page.Locator($"{section} {rows}").EvaluateAllAsync<string>("groups => groups.map(group => group.children.length).join()"));
            Assert.False(await opened.Page.Locator($"{section} {rows}").Last.EvaluateAsync<bool>("group => group.lastElementChild.firstElementChild.checkVisibility({ contentVisibilityAuto: true })"));
        }

        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await opened.Page.AddStyleTagAsync(new() { Content = LaidOut });
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('table:has(tbody + tbody)')].flatMap(table => {
                const places = row => [...row.cells].map(cell => Math.round(cell.getBoundingClientRect().left)).join();
                const [head, ...rows] = table.rows;
                return head.getBoundingClientRect().left < 0 ? [] : rows.map(places).filter(place => place !== places(head));
            })
            """));
    }

    [Fact]
    public async Task What_is_out_of_sight_is_found_and_told_as_one_table()
    {
        await using var opened = await ChromiumPage.OpenReport(Long, 1200, new BrowserNewPageOptions { BypassCSP = true });
        Assert.True(await opened.Page.EvaluateAsync<bool>("() => window.find('1249 trainers')"));
        Assert.Equal("1249 trainers", await opened.Page.EvaluateAsync<string>("() => getSelection().anchorNode.parentElement.closest('th').textContent"));

        // A browser tells what it has laid out.
        await opened.Page.AddStyleTagAsync(new() { Content = LaidOut });
        var session = await opened.Page.Context.NewCDPSessionAsync(opened.Page);
        var table = await session.SendAsync("Runtime.evaluate", new() { ["expression"] = "document.querySelector('#figures table')" });
        Assert.Equal(1, await Told("table"));
        Assert.Equal(4, await Told("columnheader"));
        Assert.Equal(251, await Told("row"));

        async Task<int> Told(string role) => (await session.SendAsync(
            "Accessibility.queryAXTree",
            new() { ["objectId"] = table!.Value.GetProperty("result").GetProperty("objectId").GetString()!, ["role"] = role }))!.Value.GetProperty("nodes").GetArrayLength();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1200)]
    public async Task They_have_no_serious_fault(int width)
    {
        await using var opened = await ChromiumPage.OpenReport(Long, width, new BrowserNewPageOptions { BypassCSP = true });
        Assert.Empty(await AxeCore.SeriousViolations(opened.Page));
    }

    [Fact]
    public async Task Printed_they_are_tables_whose_heading_each_page_repeats()
    {
        await using var opened = await ChromiumPage.OpenReport(Long, 1200);
        var text = PrintedPage.TextOf(await opened.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(250, Enumerable.Range(1000, 250).Count(number => text.Contains($"{number} trainers", StringComparison.Ordinal)));

        // Thirty rows of a line each and more have room on a page.
        Assert.InRange(text.Split("In words").Length - 1, 8, 10);
    }

    [Fact]
    public async Task The_table_of_a_chart_is_in_groups_too()
    {
        await using var opened = await ChromiumPage.OpenChart(ChartStyle.Lags, Long with { Chains = [.. Enumerable.Repeat(SampleChronology.Content.Chains[1], 50)] }, 1200);
        Assert.Equal("100,100,50", await opened.Page.Locator("table.chart tbody").EvaluateAllAsync<string>("groups => groups.map(group => group.children.length).join()"));
        Assert.Equal(1200, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
    }

    private static Mention Figure(string text) =>
        ChartSample.Actor(text, null) with { Field = MentionField.Quantity, Quantity = new Quantity { Text = text, Value = 1, Unit = "trainers" } };
}
