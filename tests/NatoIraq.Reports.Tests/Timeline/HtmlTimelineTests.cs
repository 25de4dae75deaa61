using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;

namespace NatoIraq.Reports.Tests.Timeline;

public sealed class HtmlTimelineTests
{
    private const int MostBytes = 400_000;
    private const int MostBytesOfTenThousand = 8_000_000;

    [Fact]
    public void It_is_html_without_an_error() => Parsed(Written(SampleChronology.Content));

    [Fact]
    public void Without_scripts_it_holds_every_event_in_a_table_under_its_id()
    {
        var page = Parsed(Written(SampleChronology.Content));
        foreach (var @event in SampleChronology.Events)
        {
            var row = Assert.IsAssignableFrom<IHtmlTableRowElement>(page.GetElementById(@event.Id));
            Assert.Equal(@event.Text, row.QuerySelector("td p")!.TextContent);
        }

        Assert.True(page.GetElementById("controls")!.HasAttribute("hidden"));
    }

    [Fact]
    public void Every_label_of_the_picture_links_to_its_event()
    {
        var page = Parsed(Written(SampleChronology.Content));
        var links = page.QuerySelectorAll("#picture a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal(37, links.Count);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public void Its_ids_are_unique_and_its_landmarks_named()
    {
        var page = Parsed(Written(SampleChronology.Content));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("NATO and Iraq", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Its_policy_allows_its_own_script_and_style_and_nothing_else()
    {
        var page = Parsed(Written(SampleChronology.Content));
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(page.QuerySelector("script:not([type])")!)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(page.QuerySelector("style")!)}'", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[src],link,iframe,object,embed,[style],[onclick]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_a_source_says_is_text() => RandomText.Any.Sample(
        text =>
        {
            var page = Parsed(Written(new TimelineContent { Title = text, Events = [SampleEvents.With(text)], Missions = [] }));
            Assert.Equal(2, page.QuerySelectorAll("script").Length);
            using var data = JsonDocument.Parse(page.GetElementById("data")!.TextContent);
            Assert.Equal(1, data.RootElement.GetProperty("events").GetArrayLength());
        },
        iter: 300);

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("javascript:alert(1)")]
    public void An_attack_is_shown_and_does_nothing(string attack)
    {
        var page = Parsed(Written(new TimelineContent { Title = attack, Events = [SampleEvents.With(attack)] }));
        Assert.Equal(attack, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(attack, page.QuerySelector("td p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("img,[href^='javascript']"));
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
    }

    [Fact]
    public void It_is_small()
    {
        Assert.InRange(Written(SampleChronology.Content).Length, 1, MostBytes);
        Assert.InRange(Written(RandomChronology.Of(10_000)).Length, 1, MostBytesOfTenThousand);
    }

    private static byte[] Written(TimelineContent content)
    {
        using var stream = new MemoryStream();
        HtmlTimelineWriter.Write(content, new TimelineOptions(), stream);
        return stream.ToArray();
    }

    private static IHtmlDocument Parsed(byte[] html) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Encoding.UTF8.GetString(html));

    private static string Hash(IElement element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
