using Microsoft.Playwright;
using NatoIraq.Reports.Tests.Timeline.Charts;
using NatoIraq.Reports.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>Pages for readers whose system has colours of its own or does not move.</summary>
public sealed class ReaderPreferenceTests
{
    private const string Colours = """
        selector => [...new Set([...document.querySelectorAll(selector)].filter(element => element.getBoundingClientRect().width > 0)
            .map(element => getComputedStyle(element)).flatMap(style => [style.fill, style.stroke]).filter(colour => colour.startsWith('rgb')))]
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task With_forced_colours_marks_have_the_colours_of_the_system(ColorScheme scheme)
    {
        BrowserNewPageOptions options = new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme };
        await using var timeline = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200, options);
        await IsOfSystem(timeline.Page, "#picture .event :is(path, rect:not([fill]), circle), #picture text");
        await using var report = await ChromiumPage.OpenReport(SampleChronology.Content, 1200, options);
        await IsOfSystem(report.Page, "figure.wide .event :is(path, rect:not([fill]), circle), figure.wide text");
        foreach (var style in new[] { ChartStyle.Lags, ChartStyle.Actors, ChartStyle.Map })
        {
            await using var chart = await ChromiumPage.OpenChart(style, ChartSample.Content, 1200, options);
            await IsOfSystem(chart.Page, "figure.wide :is(.mark, .cross, .ring, text)");
        }
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "auto")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task Only_who_likes_motion_sees_the_page_scroll(ReducedMotion motion, string behaviour)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200, new() { ReducedMotion = motion });
        Assert.Equal(behaviour, await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
    }

    private static async Task IsOfSystem(IPage page, string selector)
    {
        var system = await page.EvaluateAsync<string[]>("""
            () => ['Canvas', 'CanvasText', 'GrayText', 'LinkText'].map(colour => {
                const element = document.createElement('p');
                element.style.forcedColorAdjust = 'none';
                element.style.color = colour;
                document.body.append(element);
                const computed = getComputedStyle(element).color;
                element.remove();
                return computed;
            })
            """);
        var used = await page.EvaluateAsync<string[]>(Colours, selector);
        Assert.NotEmpty(used);
        Assert.Empty(used.Except(system));
    }
}
