using System.Globalization;
using Microsoft.Playwright;
using NatoIraq.Reports.Timeline;

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
    [InlineData(1024)]
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
        await Assertions.Expect(opened.Page.Locator("#events tbody tr:visible")).ToHaveCountAsync(7);
        Assert.Equal("7 of 37 events", await opened.Page.Locator("#shown").InnerTextAsync());
    }

    [Fact]
    public async Task Text_is_found_whatever_its_case_and_apostrophes()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.FillAsync("#text", "nato's ASSISTANCE");
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(1);
        await Assertions.Expect(opened.Page.Locator("#events tbody tr:visible")).ToHaveCountAsync(1);
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
        Assert.Equal(10_000, counts.Sum(count => int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        await opened.Page.Locator("#picture .cluster").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#picture svg text", new() { HasTextString = "Feb" }).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task The_rows_of_ten_thousand_events_follow_when_there_is_time_and_as_the_filter_has_them()
    {
        await using var opened = await ChromiumPage.OpenTimeline(RandomChronology.Of(10_000), 1200);
        await opened.Page.FillAsync("#text", "entry-that-is-nowhere");
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("0 of 10,000 events");
        await Assertions.Expect(opened.Page.Locator("#events tbody tr")).ToHaveCountAsync(10_000, new() { Timeout = 60_000 });
        await Assertions.Expect(opened.Page.Locator("#events tbody tr:not([hidden])")).ToHaveCountAsync(0);
        await opened.Page.ClickAsync("#clear");
        await Assertions.Expect(opened.Page.Locator("#events tbody tr:not([hidden])")).ToHaveCountAsync(10_000, new() { Timeout = 60_000 });
        Assert.Equal(
            RandomChronology.Of(10_000).Events.Order().Select(static happening => happening.Id),
            await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#events tbody tr')].map(row => row.id)"));
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task An_event_whose_row_is_not_built_yet_has_its_details()
    {
        await using var opened = await ChromiumPage.OpenTimeline(RandomChronology.Of(3000), 1200);
        var last = RandomChronology.Of(3000).Events[^1];
        await opened.Page.EvaluateAsync("id => { location.hash = id; }", last.Id);
        await Assertions.Expect(opened.Page.Locator("#details h2")).ToHaveTextAsync(last.DateText);
        await Assertions.Expect(opened.Page.Locator("#events tr.current")).ToHaveAttributeAsync("id", last.Id, new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task An_event_that_no_picture_can_show_stands_in_the_table_until_a_choice_is_made()
    {
        var undated = SampleChronology.Event(("XXXX-04-02", "a", EventKind.Visit, [], "On a second of April"), 99);
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content with { Events = [.. SampleChronology.Events, undated] }, 1200);
        await Assertions.Expect(opened.Page.Locator("#events tbody tr:visible")).ToHaveCountAsync(38);
        await opened.Page.SelectOptionAsync("#mission", new SelectOptionValue { Label = "NATO Mission Iraq" });
        await Assertions.Expect(opened.Page.Locator("#events tbody tr:visible")).ToHaveCountAsync(7);
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
    public async Task Printed_it_goes_over_pages_in_words_of_six_and_a_half_points_that_each_stand_there_once(bool scripts)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1600, new() { JavaScriptEnabled = scripts });
        await PrintedPage.Lay(opened.Page, marginMillimetres: 12);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Cut));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PageGround.Overlaps));
        Assert.True(await opened.Page.EvaluateAsync<double>(PageGround.SmallestPoints) >= 6.5);
        foreach (var page in await opened.Page.Locator("#paper svg").AllAsync())
        {
            Assert.InRange((await page.BoundingBoxAsync())!.Height, 1, PrintedPage.HeightWithin(12));
        }

        foreach (var format in new[] { "A4", "Letter" })
        {
            var pdf = await opened.Page.PdfAsync(new() { Format = format, PreferCSSPageSize = format == "A4" });
            var text = PrintedPage.TextOf(pdf);
            Assert.All(
                SampleChronology.Events.Where(@event => @event.Title.Length < 40),
                @event => Assert.Equal(1, Occurrences(text, " " + @event.Title + "\n")));
        }
    }

    [Fact]
    public async Task On_a_telephone_every_event_has_its_words()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 390);
        var labels = await opened.Page.Locator("#picture .event").AllTextContentsAsync();
        Assert.All(SampleChronology.Events, @event => Assert.Contains(labels, label => label.Contains(@event.Title[..20], StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Columns_of_evenly_spread_events_are_even_after_zooming_to_any_span()
    {
        await using var opened = await ChromiumPage.OpenTimeline(EventADay(3000), 1200);
        for (var zoom = 0; zoom < 4; zoom++)
        {
            var counts = await opened.Page.Locator("#picture .cluster > text").AllTextContentsAsync();
            var inner = counts.Skip(1).SkipLast(1).Select(count => int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToList();

            // Months have 28 to 31 days, quarters 90 to 92, years 365 or 366.
            Assert.True(inner.Max() <= inner.Min() * 31.0 / 28, string.Join(' ', counts));
            await opened.Page.ClickAsync("#in");
            await opened.Page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        }
    }

    [Fact]
    public async Task A_filter_leaves_out_events_but_makes_no_silence()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.FillAsync("#text", "Baghdad");
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(2);

        // The axis still holds the three silences of the source; what else is empty is dashed.
        Assert.Equal(3, await opened.Page.Locator("#picture path.rule.s-muted:has(title)").CountAsync());
        Assert.NotEqual(0, await opened.Page.Locator("#picture path.rule.s-decided").CountAsync());
    }

    [Fact]
    public async Task The_marks_are_one_stop_of_the_Tab_key_and_arrows_go_from_one_to_the_other()
    {
        await using var opened = await ChromiumPage.OpenTimeline(RandomChronology.Of(500), 1200);
        Assert.Equal(1, await opened.Page.Locator("#picture .stop[tabindex='0']").CountAsync());
        await opened.Page.FocusAsync("#picture .stop[tabindex='0']");
        await opened.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(1, await opened.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('#picture .stop')].indexOf(document.activeElement)"));
        Assert.Equal(1, await opened.Page.Locator("#picture .stop[tabindex='0']").CountAsync());
    }

    [Fact]
    public async Task Opening_details_moves_the_focus_there_and_closing_them_back()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.ClickAsync("#picture .event[href='#2011-04a'] text");
        Assert.Equal("details", await opened.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("#2011-04a", await opened.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
    }

    private static TimelineContent EventADay(int days) => new()
    {
        Title = "Every day",
        Events =
        [
            .. Enumerable.Range(0, days).Select(index => SampleChronology.Event(
                (new DateOnly(2001, 1, 1).AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "a", EventKind.Visit, [], "Visit"), index)),
        ],
    };

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;

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
