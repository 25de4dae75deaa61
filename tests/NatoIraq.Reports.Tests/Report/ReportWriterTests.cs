using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NatoIraq.Chronology.Measuring;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Tests.Timeline;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Tests.Report;

public sealed class ReportWriterTests
{
    private const int MostBytes = 300_000;

    [Fact]
    public void The_page_is_html_without_an_error_and_has_every_event()
    {
        var page = Page(SampleChronology.Content);
        Assert.All(SampleChronology.Events, @event => Assert.Equal("ARTICLE", page.GetElementById(@event.Id)!.TagName));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.NotNull(page.QuerySelector("figure svg"));
        Assert.Empty(page.QuerySelectorAll("script,[src],link"));
        Assert.InRange(Written(SampleChronology.Content, "html").Length, 1, MostBytes);
    }

    [Fact]
    public void The_page_tells_lives_with_lags_counts_silences_and_how_it_was_made()
    {
        var text = Page(SampleChronology.Content).Body!.TextContent;
        Assert.Contains("NATO Mission Iraq Request to establishment: 170 days", text, StringComparison.Ordinal);
        Assert.Contains("10–37 days", text, StringComparison.Ordinal);
        Assert.Contains("−76 to 15 days", text, StringComparison.Ordinal);
        Assert.Contains("Inferred: lifecycle order", text, StringComparison.Ordinal);
        Assert.Contains("643–673 days", text, StringComparison.Ordinal);
        Assert.Contains("By NatoIraq 1.2.3 on 2026-03-05 07:30 UTC, from 37 of the store's 40 events.", text, StringComparison.Ordinal);
        Assert.Contains("Get-NatoIraqEvent | Export-NatoIraqReport r.html", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_markdown_has_every_event_and_the_drawing()
    {
        var text = Text(SampleChronology.Content, "md");
        Assert.StartsWith("# NATO and Iraq\n", text, StringComparison.Ordinal);
        Assert.All(SampleChronology.Events, @event => Assert.Contains(@event.Id, text, StringComparison.Ordinal));
        Assert.Contains("━━━", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "<li><b>Corrected</b> Date: 2004-07-30 → 2004-07-31 (The &quot;second&quot; day), anna, 2026-03-01</li")]
    [InlineData("md", "- Corrected: Date: 2004-07-30 → 2004-07-31 \\(The \"second\" day\\), anna, 2026-03-01")]
    public void A_corrected_event_says_what_was_corrected_why_by_whom_and_when(string format, string line)
    {
        var content = new TimelineContent { Title = "x", Events = [SampleEvents.Corrected] };
        Assert.Contains(line, Text(content, format), StringComparison.Ordinal);
        Assert.DoesNotContain("Corrected", Text(new TimelineContent { Title = "x", Events = [SampleEvents.Full] }, format), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_lists_the_gaps_of_its_own_period()
    {
        var selected = SampleChronology.Content with
        {
            Events = [.. SampleChronology.Events.Where(@event => @event.Id.StartsWith("2010", StringComparison.Ordinal) || @event.Id.StartsWith("2016", StringComparison.Ordinal))],
            Gaps = GapFinder.Among(SampleChronology.Events),
        };

        // Of the source's three gaps, that of 2009 ends where the selection begins, and that of 2018 begins after it.
        Assert.Equal("2012-09-24 2015-07-31 ", Text(selected, "md", "{{#each gaps}}{{from}} {{to}} {{/each}}"));
    }

    [Fact]
    public void A_page_has_a_line_for_each_mention()
    {
        var page = Page(new TimelineContent { Title = "x", Events = [SampleEvents.Full] });
        Assert.Equal(
            "Mission, Subject: “NTIM-I” = NATO Training Implementation Mission at 16, Stated", page.QuerySelector(".evidence")!.TextContent.Split('\n')[0]);
        Assert.Equal(8, page.QuerySelector(".evidence")!.TextContent.Trim().Split('\n').Length);
    }

    [Fact]
    public void A_page_of_more_than_a_thousand_events_has_a_fold_for_a_hundred_of_them()
    {
        TimelineContent Of(int count) => new() { Title = "x", Events = [.. Enumerable.Range(0, count).Select(static index => SampleEvents.Full with { Id = $"e{index}" })] };
        Assert.Equal(1000, Page(Of(1000)).QuerySelectorAll("article details .evidence").Length);
        var page = Page(Of(1001));
        Assert.Empty(page.QuerySelectorAll("article details"));
        Assert.Equal(11, page.QuerySelectorAll(".group > details").Length);
        Assert.Equal(1001, page.QuerySelectorAll(".group > details > .evidence").Length);
        var lines = page.QuerySelector(".group:last-child .evidence")!.TextContent.Split('\n');
        Assert.Equal(["e1000", "Mission, Subject: “NTIM-I” = NATO Training Implementation Mission at 16, Stated"], lines.Take(2));
        Assert.Equal(9, lines.Length);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{{version}}}")]
    [InlineData("</style><img src=x>")]
    public void An_attack_is_text_on_the_page(string attack)
    {
        var page = Page(new TimelineContent { Title = attack, Events = [SampleEvents.With(attack)] });
        Assert.Equal(attack, page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script,img"));
    }

    [Fact]
    public void Whatever_a_source_says_is_text_on_the_page() => RandomText.Any.Sample(
        text =>
        {
            var page = Page(new TimelineContent { Title = text, Events = [SampleEvents.With(text)] });
            Assert.Empty(page.QuerySelectorAll("script,img,iframe,link,[onclick],[onerror],[href]:not([href^='#'])"));
            Assert.DoesNotContain(page.DocumentElement.TextContent.Where(static character => character != '\n'), RandomText.Steers);
        },
        iter: 200);

    [Fact]
    public void Whatever_a_source_says_steers_no_terminal_from_markdown() => RandomText.Any.Sample(
        text => Assert.DoesNotContain(
            Text(new TimelineContent { Title = text, Events = [SampleEvents.With(text)] }, "md").Where(static character => character != '\n'), RandomText.Steers),
        iter: 200);

    [Theory]
    [InlineData("[click](javascript:alert(1))", @"\[click\]\(javascript:alert\(1\)\)")]
    [InlineData("<b>x</b> | y", @"&lt;b&gt;x&lt;/b&gt; \| y")]
    [InlineData("```", @"\`\`\`")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("1.5 officers", "1.5 officers")]
    [InlineData("topics_88247 _x_", @"topics_88247 \_x\_")]
    [InlineData("=====", @"\=====")]
    [InlineData("see https://example.org and www.example.org", @"see https\://example.org and www\.example.org")]
    [InlineData("mail a@example.org", @"mail a\@example.org")]
    public void An_attack_is_text_in_markdown(string attack, string written) =>
        Assert.StartsWith("# " + written + "\n", Text(new TimelineContent { Title = attack, Events = [SampleEvents.With(attack)] }, "md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public void Of_many_chains_those_with_the_most_steps_are_drawn_and_all_are_in_the_tables(string format)
    {
        // The second chain of the sample has five steps, the others two.
        var many = SampleChronology.Content with { Chains = [.. Enumerable.Repeat(SampleChronology.Content.Chains, 1000).SelectMany(static chains => chains)] };
        var text = Text(many, format);
        Assert.Contains("The chart has 60 of 3,000 chains: those with the most steps, up to 48. The tables have all.", text, StringComparison.Ordinal);
        Assert.Equal(3000, Occurrences(text, "Request to establishment: 170 days") + Occurrences(text, "Approval to establishment: −76 to 15 days") + Occurrences(text, "Decision to decision: 93–150 days"));
        Assert.Equal(format == "html" ? 3 * 60 : 0, Occurrences(text, ">from 2018-01-22<") + Occurrences(text, ">from 2018-01-22: 170 days<"));
        Assert.Equal(0, Occurrences(text, ">from 2020-10"));
        Assert.DoesNotContain("The chart has", Text(SampleChronology.Content, format), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_more_steps_than_can_be_labelled_is_in_the_tables_only()
    {
        var chain = SampleChronology.Content.Chains[0];
        DecisionChain Of(int steps) => chain with { Steps = new(Enumerable.Range(0, steps).Select(index => chain.Steps[index % 2])) };
        Assert.Equal(
            "2|The chart has 2 of 3 chains: those with the most steps, up to 48. The tables have all.|3",
            Text(SampleChronology.Content with { Chains = [Of(49), Of(2), Of(48)] }, "md", "{{#if lagDrawing}}2{{/if}}|{{lagSelection}}|{{chains.count}}"));
        Assert.Equal("||1", Text(SampleChronology.Content with { Chains = [Of(49)] }, "md", "{{lagDrawing}}|{{lagSelection}}|{{chains.count}}"));
    }

    [Fact]
    public void Markdown_has_the_chart_of_chains_as_text()
    {
        var text = Text(SampleChronology.Content, "md");
        Assert.Contains("Days from the first step of each decision chain.", text, StringComparison.Ordinal);
        Assert.Matches("NMI .* 170 days\n", text);
        Assert.DoesNotContain("Days from the first step", Text(SampleChronology.Content with { Chains = [] }, "md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_two_tags_of_the_page_is_no_line_break()
    {
        var texts = Page(SampleChronology.Content).QuerySelector("main")!.Descendants<IText>().Where(static text => text.ParentElement is { LocalName: not "main", Id: not "chains" });
        Assert.DoesNotContain(texts, static text => text.Data.Contains('\n', StringComparison.Ordinal) && string.IsNullOrWhiteSpace(text.Data));
    }

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;

    [Fact]
    public void A_template_of_ones_own_prints_the_model() =>
        Assert.Equal(
            "37: 2004-12-16a 2011-12-31a 2012-06a 2012-09-24a 2015-07-31a 2017-01a 2021-02a 2016-07b", Text(SampleChronology.Content, "md", "{{events.count}}:{{#each missions}}{{#each phases}}{{#if @last}} {{event}}{{/if}}{{/each}}{{/each}}"));

    [Theory]
    [InlineData("2004 2006 2006", "year: 2004 1, 2005 0, 2006 2,")]
    [InlineData("1958 1967 2001 2007", "decade: 1950s 1, 1960s 1, 1970s 0, 1980s 0, 1990s 0, 2000s 2,")]
    public void Years_are_counted_one_by_one_or_where_they_are_many_by_decades(string years, string counts)
    {
        var events = years.Split(' ').Select(year => SampleChronology.Event((year, "a", EventKind.Visit, [], "Visit"), 1)).ToList();
        Assert.Equal(counts, Text(new TimelineContent { Title = "T", Events = events }, "md", "{{period}}:{{#each years}} {{name}} {{count}},{{/each}}"));
    }

    [Theory]
    [InlineData("{{#each events}}")]
    [InlineData("{{nothingOfTheKind}}")]
    [InlineData("{{#each (groups title)}}{{this}}{{/each}}")]
    [InlineData("{{#each (groups events events)}}{{this}}{{/each}}")]
    [InlineData("{{title")]
    public void A_template_that_cannot_be_used_says_why(string template) =>
        Assert.NotEmpty(Assert.Throws<ReportTemplateException>(() => Written(SampleChronology.Content, "html", template)).Message);

    [Fact]
    public void A_template_goes_through_a_list_in_groups_of_a_hundred()
    {
        var events = Enumerable.Range(0, 201).Select(static index => SampleEvents.Full with { Id = $"e{index:D3}" });
        Assert.Equal(
            "100 e000; 100 e100; 1 e200; ",
            Text(new TimelineContent { Title = "T", Events = [.. events] }, "md", "{{#each (groups events)}}{{this.Length}} {{#each this}}{{#if @first}}{{id}}{{/if}}{{/each}}; {{/each}}"));
    }

    [Fact]
    public void No_events_are_a_report_all_the_same() =>
        Assert.Contains("No mission is named.", Page(new TimelineContent { Title = "Nothing", Events = [] }).Body!.TextContent, StringComparison.Ordinal);

    private static byte[] Written(TimelineContent content, string format, string? template = null)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(SampleReport.Of(content), format, template, stream);
        return stream.ToArray();
    }

    private static string Text(TimelineContent content, string format, string? template = null) =>
        Encoding.UTF8.GetString(Written(content, format, template));

    private static IHtmlDocument Page(TimelineContent content) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Text(content, "html"));
}
