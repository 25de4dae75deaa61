using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>No answer floods a context.</summary>
public sealed class PagingTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    [Fact]
    public async Task All_events_come_page_by_page_each_once()
    {
        var ids = new List<string>();
        int? offset = 0;
        while (offset is { } from)
        {
            var page = await server.Assistant.Ask("list_events", ("offset", from));
            Assert.Equal(37, page.GetProperty("total").GetInt32());
            ids.AddRange(page.Items().Select(static item => item.Text("id")!));
            offset = page.GetProperty("nextOffset").ValueKind is System.Text.Json.JsonValueKind.Null ? null : page.GetProperty("nextOffset").GetInt32();
            Assert.Equal(offset, ids.Count == 37 ? null : ids.Count);
        }

        Assert.Equal(37, ids.Distinct().Count());
        Assert.Equal("2004-06-22a", ids[0]);
        Assert.Equal("2021-02a", ids[^1]);
    }

    [Theory]
    [InlineData("search_events", 1)]
    [InlineData("list_mentions", 3)]
    public async Task A_page_of_what_is_not_counted_says_whether_there_is_more(string tool, int limit)
    {
        (string, object?)[] what = tool == "search_events" ? [("query", "NATO")] : [("eventId", "2018-01-22a")];
        var first = await server.Assistant.Ask(tool, [.. what, ("limit", limit)]);
        Assert.Equal(limit, first.Items().Count);
        Assert.Equal(limit, first.GetProperty("nextOffset").GetInt32());
        var second = await server.Assistant.Ask(tool, [.. what, ("limit", limit), ("offset", limit)]);
        Assert.NotEqual(first.Items()[0].GetRawText(), second.Items()[0].GetRawText());
    }

    [Theory]
    [InlineData("list_events", "limit", 1_000_000)]
    [InlineData("list_events", "limit", 0)]
    [InlineData("list_events", "offset", -1)]
    [InlineData("list_gaps", "minimumDays", 0)]
    [InlineData("list_mentions", "limit", 51)]
    [InlineData("list_sources", "limit", 51)]
    public async Task A_huge_limit_gets_a_clear_error(string tool, string argument, int value)
    {
        var (id, text) = await server.Assistant.Fail(tool, (argument, value));
        Assert.Equal("InvalidLimit", id);
        Assert.StartsWith($"InvalidLimit: {argument} is {value}; it can be ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_last_page_is_an_empty_one()
    {
        var page = await server.Assistant.Ask("list_events", ("offset", 5000));
        Assert.Empty(page.Items());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, page.GetProperty("nextOffset").ValueKind);
    }
}
