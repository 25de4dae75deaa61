using Microsoft.Playwright;
using NatoIraq.Reports.Tests.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>The page as a whole: what it shows is in its address, and its charts show the same.</summary>
public sealed class ExplorerInChromiumTests
{
    [Fact]
    public async Task An_address_restores_the_time_the_mission_and_the_event()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("() => location.hash = '#v=2016..2018&m=NMI&e=2018-07-11a'");
        await Assertions.Expect(opened.Page.Locator("#details h2")).ToHaveTextAsync("2018-07-11");

        // Of the mission's seven events five are of 2018, and the decisions of October 2020 and February 2021 are later.
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(5);
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("7 of 37 events: 0 earlier, 2 later");
        Assert.Equal("NATO Mission Iraq", await opened.Page.EvalOnSelectorAsync<string>("#mission", "select => select.selectedOptions[0].text"));
    }

    [Fact]
    public async Task What_is_shown_goes_into_the_address()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("() => location.hash = '#v=2016-04..2018-02-28'");
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("37 events: 20 earlier, 6 later");
        await opened.Page.SelectOptionAsync("#kind", new SelectOptionValue { Label = "Visit" });
        await opened.Page.FillAsync("#text", "a & b=");
        await opened.Page.WaitForURLAsync("**/page.html#v=2016-04-01..2018-02-28&k=Visit&q=a%20%26%20b%3D");
        await opened.Page.ClickAsync("#clear");
        await opened.Page.ClickAsync("#all");
        await opened.Page.WaitForURLAsync("**/page.html");
        Assert.Equal("37 events", await opened.Page.Locator("#shown").InnerTextAsync());
    }

    [Fact]
    public async Task A_link_that_is_followed_while_an_address_waits_to_be_written_is_not_overwritten()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);

        // The page is busy when the address would be written, and so finds the link first.
        await opened.Page.EvaluateAsync("""
            async () => {
                document.getElementById('all').click();
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                for (const until = performance.now() + 500; performance.now() < until;);
                location.hash = '#m=NMI&e=2018-07-11a';
            }
            """);
        await Assertions.Expect(opened.Page.Locator("#details h2")).ToHaveTextAsync("2018-07-11");
    }

    [Theory]
    [InlineData("#v=..&m=None&e=nothing")]
    [InlineData("#v=2018..2016&q=%E0%A4%A")]
    [InlineData("#v=99999..2016-99-99")]
    [InlineData("#%E0%A4%A")]
    public async Task An_address_that_means_nothing_shows_everything(string address)
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("address => location.hash = address", address);
        await opened.Page.FillAsync("#text", "");
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(37);
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Next_and_previous_go_through_what_is_shown_and_the_picture_follows()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.EvaluateAsync("() => location.hash = '#v=2018&m=NMI&e=2018-07-11a'");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#details h2")).ToHaveTextAsync("2020-10");
        await Assertions.Expect(opened.Page.Locator("#picture .event[href='#2020-10a']")).ToHaveCountAsync(1);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Previous" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#details h2")).ToHaveTextAsync("2018-07-11");
    }

    [Fact]
    public async Task The_citation_and_the_link_can_be_copied()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        await opened.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await opened.Page.EvaluateAsync("() => location.hash = '#m=NMI&e=2018-07-11a'");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("Citation copied.");
        Assert.Equal("Entry for 2018-07-11, line 35, in “NATO-Iraq timeline.”", await opened.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("Link copied.");
        Assert.EndsWith("page.html#m=NMI&e=2018-07-11a", await opened.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dragging_over_the_overview_chooses_a_span_and_dragging_the_window_moves_it()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200);
        var strip = (await opened.Page.Locator("#overview").BoundingBoxAsync())!;
        async Task Drag(double from, double to)
        {
            await opened.Page.Mouse.MoveAsync((float)(strip.X + from), (float)strip.Y + 10);
            await opened.Page.Mouse.DownAsync();
            await opened.Page.Mouse.MoveAsync((float)(strip.X + to), (float)strip.Y + 10);
            await opened.Page.Mouse.UpAsync();
        }

        async Task<(double Left, double Width)> Window()
        {
            await opened.Page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
            var box = await opened.Page.Locator("#overview .window").EvaluateAsync<double[]>("window => [window.x.baseVal.value, window.width.baseVal.value]");
            return (box[0], box[1]);
        }

        await Drag(200, 400);
        var chosen = await Window();
        Assert.Equal((200, 200), (Math.Round(chosen.Left), Math.Round(chosen.Width)));
        await Drag(300, 450);
        var moved = await Window();
        Assert.Equal((350, 200), (Math.Round(moved.Left), Math.Round(moved.Width)));
    }

    [Fact]
    public async Task Two_fingers_that_part_zoom_in()
    {
        await using var opened = await ChromiumPage.OpenTimeline(SampleChronology.Content, 1200, new() { HasTouch = true });
        await opened.Page.EvaluateAsync("""
            () => {
                const picture = document.querySelector('#picture svg');
                const finger = (identifier, clientX) => new Touch({ identifier, target: picture, clientX, clientY: 300 });
                for (const [left, right] of [[400, 600], [300, 700]]) {
                    picture.dispatchEvent(new TouchEvent('touchmove', { touches: [finger(1, left), finger(2, right)], cancelable: true, bubbles: true }));
                }
            }
            """);

        // Fingers twice as far apart see half of the time.
        await opened.Page.WaitForFunctionAsync("""
            () => {
                const frame = document.querySelector('#overview .window');
                return Math.abs(frame.width.baseVal.value * 2 - document.querySelector('#overview').width.baseVal.value + 268) < 20;
            }
            """);
    }

    [Fact]
    public async Task A_name_in_a_chart_chooses_its_events_and_an_open_event_lights_its_names()
    {
        await using var opened = await ChromiumPage.OpenTimeline(ChartSample.Content, 1200);
        await opened.Page.EvaluateAsync("() => document.querySelectorAll('#views details').forEach(details => details.open = true)");
        await opened.Page.Locator("#views .wide [data-name='Brussels'] circle").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(3);
        Assert.Contains("off", await opened.Page.Locator("#views .wide [data-name='Baghdad']").GetAttributeAsync("class"), StringComparison.Ordinal);
        await opened.Page.Locator("#views .wide [data-name='Brussels'] circle").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#picture .event")).ToHaveCountAsync(7);
        await opened.Page.EvaluateAsync("() => location.hash = '#2016-05-19a'");
        await Assertions.Expect(opened.Page.Locator("#views .wide .lit")).ToHaveCountAsync(3);
        Assert.Equal(
            ["Brussels", "Iraq", "NATO"],
            (await opened.Page.Locator("#views .wide .lit").EvaluateAllAsync<string[]>("groups => groups.map(group => group.dataset.name)")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Mentions_are_marked_in_the_sentence_by_role_and_dashed_where_inferred()
    {
        Mention At(string text, int start, string? role, string basis) =>
            ChartSample.Actor(text, role) with { Start = start, Length = text.Length, Basis = basis };
        var happening = ChartSample.Event("2018", "a", EventKind.Meeting, At("NATO", 100, MentionRole.Agent, Basis.Stated), At("Iraq", 111, null, Basis.Inferred)) with
        {
            Text = "NATO meets Iraq",
            Span = new(100, 15),
        };
        await using var opened = await ChromiumPage.OpenTimeline(new() { Title = "T", Events = [happening] }, 1200);
        await opened.Page.EvaluateAsync("() => location.hash = '#2018a'");
        await Assertions.Expect(opened.Page.Locator("#details blockquote")).ToHaveTextAsync("NATO meets Iraq");
        Assert.Equal(["NATO", "Iraq"], await opened.Page.Locator("#details mark").AllTextContentsAsync());
        Assert.Equal("Organization, Agent", await opened.Page.Locator("#details mark.decided").GetAttributeAsync("title"));
        Assert.Equal("dashed", await opened.Page.Locator("#details mark.inferred").EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationStyle"));
    }
}
