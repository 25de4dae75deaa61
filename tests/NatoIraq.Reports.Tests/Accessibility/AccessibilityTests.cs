using Microsoft.Playwright;
using NatoIraq.Reports.Tests.Timeline;
using NatoIraq.Reports.Tests.Timeline.Browser;
using NatoIraq.Reports.Tests.Timeline.Charts;
using NatoIraq.Reports.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Accessibility;

/// <summary>What the pages are to people who do not see them, or see them otherwise.</summary>
public sealed class AccessibilityTests
{
    private const int Telephone = 390;
    private const int Desk = 1200;

    [Theory]
    [InlineData(ColorScheme.Light, Desk)]
    [InlineData(ColorScheme.Dark, Desk)]
    [InlineData(ColorScheme.Light, Telephone)]
    [InlineData(ColorScheme.Dark, Telephone)]
    public async Task A_timeline_has_no_serious_fault(ColorScheme colours, int width)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, width, Options(colours));
        Assert.Empty(await AxeCore.SeriousViolations(opened.Page));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_timeline_with_an_events_details_has_none(ColorScheme colours)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, Desk, Options(colours));
        await opened.Page.EvaluateAsync("() => location.hash = '#2018-07-11a'");
        await Assertions.Expect(opened.Page.Locator("#details")).ToBeVisibleAsync();
        Assert.Empty(await AxeCore.SeriousViolations(opened.Page));
    }

    [Fact]
    public async Task A_timeline_of_columns_with_counts_has_none()
    {
        await using var opened = await ChromiumPage.OpenTimeline(RandomChronology.Of(500), Desk, Options(ColorScheme.Light));
        Assert.NotEqual(0, await opened.Page.Locator("#picture .cluster").CountAsync());
        Assert.Empty(await AxeCore.SeriousViolations(opened.Page));
    }

    [Theory]
    [InlineData(ColorScheme.Light, Desk)]
    [InlineData(ColorScheme.Dark, Desk)]
    [InlineData(ColorScheme.Light, Telephone)]
    [InlineData(ColorScheme.Dark, Telephone)]
    public async Task A_report_has_no_serious_fault(ColorScheme colours, int width)
    {
        await using var opened = await ChromiumPage.OpenReport(SampleChronology.Content, width, Options(colours));
        Assert.Empty(await AxeCore.SeriousViolations(opened.Page));
    }

    [Theory]
    [InlineData(ChartStyle.Lags, ColorScheme.Light, Desk)]
    [InlineData(ChartStyle.Lags, ColorScheme.Dark, Telephone)]
    [InlineData(ChartStyle.Actors, ColorScheme.Dark, Desk)]
    [InlineData(ChartStyle.Actors, ColorScheme.Light, Telephone)]
    [InlineData(ChartStyle.Map, ColorScheme.Light, Desk)]
    [InlineData(ChartStyle.Map, ColorScheme.Dark, Telephone)]
    public async Task A_chart_has_no_serious_fault(ChartStyle style, ColorScheme colours, int width)
    {
        await using var opened = await ChromiumPage.OpenChart(style, ChartSample.Content, width, Options(colours));
        Assert.Empty(await AxeCore.SeriousViolations(opened.Page));
    }

    /// <summary>The pages' own policy lets no script in, and so not the one that examines them.</summary>
    private static BrowserNewPageOptions Options(ColorScheme colours) => new() { ColorScheme = colours, BypassCSP = true };
}
