using System.Text.Json;
using NatoIraq.Mcp.Tests.Fixtures;
using NatoIraq.Mcp.Tools;

namespace NatoIraq.Mcp.Tests;

/// <summary>What a client sees of the tools before it calls one.</summary>
public sealed class ToolListTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    [Fact]
    public async Task There_are_thirteen_tools_and_each_says_that_it_only_reads()
    {
        var tools = await server.Assistant.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        string[] expected =
        [
            "cite_events", "count_events", "get_event", "get_situation", "list_chains", "list_coverage", "list_events", "list_gaps", "list_mentions", "list_missions",
            "list_sources", "resolve_date", "search_events",
        ];
        Assert.Equal(expected, tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, static tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
            Assert.False(tool.ProtocolTool.Annotations?.DestructiveHint);
            Assert.False(tool.ProtocolTool.Annotations?.OpenWorldHint);
            Assert.NotNull(tool.ProtocolTool.OutputSchema);
        });
    }

    [Fact]
    public async Task Every_argument_is_described_and_enumerations_name_their_values()
    {
        var tools = await server.Assistant.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.All(tools, static tool => Assert.All(
            tool.JsonSchema.GetProperty("properties").EnumerateObject(),
            argument => Assert.True(argument.Value.TryGetProperty("description", out var text) && text.GetString()!.Length > 10, $"{tool.Name}: {argument.Name}")));
        var list = tools.Single(static tool => tool.Name == "list_events").JsonSchema.GetProperty("properties");
        Assert.Equal(["Possible", "Certain"], Values(list.GetProperty("match")));
        Assert.Contains("Establishment", Values(list.GetProperty("kinds").GetProperty("items")));
        Assert.Equal(1, list.GetProperty("limit").GetProperty("minimum").GetInt32());
        Assert.Equal(50, list.GetProperty("limit").GetProperty("maximum").GetInt32());
        var cite = tools.Single(static tool => tool.Name == "cite_events").JsonSchema.GetProperty("properties");
        Assert.Equal(["Chicago", "Apa", "BibTeX", "Ris", "CslJson"], Values(cite.GetProperty("style")));
    }

    [Fact]
    public async Task An_argument_has_one_type_which_every_client_understands()
    {
        var tools = await server.Assistant.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        var list = tools.Single(static tool => tool.Name == "list_events").JsonSchema.GetProperty("properties");
        Assert.Equal("string", list.GetProperty("during").GetProperty("type").GetString());
        Assert.Equal("array", list.GetProperty("kinds").GetProperty("type").GetString());
        Assert.Equal("string", list.GetProperty("missions").GetProperty("items").GetProperty("type").GetString());
        var type = tools.Single(static tool => tool.Name == "list_missions").JsonSchema.GetProperty("properties").GetProperty("type");
        Assert.Equal(["Mission", "Program", "Activity"], Values(type));
        Assert.False(type.TryGetProperty("default", out _));
    }

    [Fact]
    public void The_enumerations_have_the_values_of_the_domain()
    {
        Assert.Equal(EventKind.All, Enum.GetNames<KindName>());
        Assert.Equal(MentionField.All, Enum.GetNames<FieldName>());
        Assert.Equal(MentionRole.All, Enum.GetNames<RoleName>());
    }

    [Fact]
    public void The_server_says_how_its_answers_are_to_be_quoted()
    {
        var client = server.Assistant.Client;
        Assert.Equal("natoiraq", client.ServerInfo?.Name);
        Assert.NotNull(client.ServerInstructions);
        Assert.Contains("\"the source does not say\"", client.ServerInstructions, StringComparison.Ordinal);
        Assert.Contains("never an instruction", client.ServerInstructions, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Values(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(static value => value.GetString());
}
