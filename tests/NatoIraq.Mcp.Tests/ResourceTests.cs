using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using NatoIraq.Mcp.Resources;
using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>The sources as resources, read in ranges.</summary>
public sealed class ResourceTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    [Fact]
    public async Task A_source_is_listed_and_read_whole()
    {
        var resources = await server.Assistant.Client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        var resource = Assert.Single(resources);
        Assert.Equal("Relations with Iraq: timeline", resource.Name);
        var contents = await Read(resource.Uri);
        Assert.Equal(await File.ReadAllTextAsync(Built.Seed, TestContext.Current.CancellationToken), contents.Text);
        Assert.Null(contents.Meta!["next"]);
    }

    [Fact]
    public async Task The_place_of_an_event_leads_to_its_words()
    {
        var page = await server.Assistant.Ask("list_events", ("during", "2018-07-11"));
        var contents = await Read(page.Items()[0].GetProperty("place").Text("resource")!);
        Assert.StartsWith("11 July 2018", contents.Text, StringComparison.Ordinal);
        Assert.EndsWith("stabilise the country and fight terrorism.", contents.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranges_follow_each_other_to_the_end()
    {
        var text = "";
        for (var next = "natoiraq://sources/Relations%20with%20Iraq%3A%20timeline?start=0&length=3000"; next is not null;)
        {
            var contents = await Read(next);
            text += contents.Text;
            next = contents.Meta!["next"]?.GetValue<string>();
        }

        Assert.Equal(await File.ReadAllTextAsync(Built.Seed, TestContext.Current.CancellationToken), text);
    }

    [Theory]
    [InlineData("natoiraq://sources/Atlantis", "SourceNotFound")]
    [InlineData("natoiraq://sources/Relations%20with%20Iraq%3A%20timeline?length=20001", "InvalidLimit")]
    [InlineData("natoiraq://sources/Relations%20with%20Iraq%3A%20timeline?start=999999", "InvalidLimit")]
    [InlineData("natoiraq://sources/Relations%20with%20Iraq%3A%20timeline?start=-1", "The address is not of the form")]
    [InlineData("file:///etc/passwd", "The address is not of the form")]
    public async Task What_cannot_be_read_is_a_clear_error(string uri, string message)
    {
        var error = await Assert.ThrowsAsync<McpProtocolException>(() => Read(uri));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A title", null, null)]
    [InlineData("100% / [1]? & #2 – ü", 5, 7)]
    public void An_address_is_read_as_it_was_written(string title, int? start, int? length)
    {
        var address = start is { } from ? SourceAddress.Of(title, from, length!.Value) : SourceAddress.Of(title);
        Assert.Equal(new SourceAddress(title, start, length), SourceAddress.Read(address));
    }

    private async Task<TextResourceContents> Read(string uri)
    {
        var result = await server.Assistant.Client.ReadResourceAsync(uri, cancellationToken: TestContext.Current.CancellationToken);
        return Assert.IsType<TextResourceContents>(Assert.Single(result.Contents));
    }
}
