using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace NatoIraq.Mcp.Tests.Fixtures;

/// <summary>A client of a server that runs as a process of its own, as an assistant has it.</summary>
public sealed class Assistant(McpClient client) : IAsyncDisposable
{
    /// <summary>The client.</summary>
    public McpClient Client { get; } = client;

    /// <summary>Starts a server.</summary>
    /// <param name="store">The store it serves; null for the built-in one.</param>
    public static async Task<Assistant> Start(string? store)
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = store is null ? [Built.Server] : [Built.Server, "--store", store],
            EnvironmentVariables = new Dictionary<string, string?> { ["NATOIRAQ_STORE"] = null },
        });
        return new Assistant(await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken));
    }

    /// <summary>Calls a tool that answers; gives the structured content, which the text says too.</summary>
    public async Task<JsonElement> Ask(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Call(tool, arguments);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.False(result.IsError is true, text);
        var structured = JsonSerializer.SerializeToElement(result.StructuredContent);
        Assert.True(JsonElement.DeepEquals(structured, JsonDocument.Parse(text).RootElement));
        return structured;
    }

    /// <summary>Calls a tool that has no answer; gives the error's id and its text, which begins with the id.</summary>
    public async Task<(string Id, string Text)> Fail(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Call(tool, arguments);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError, text);
        var id = result.Meta!["natoiraq/errorId"]!.GetValue<string>();
        Assert.StartsWith(id + ": ", text, StringComparison.Ordinal);
        return (id, text);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Client.DisposeAsync();

    private async Task<CallToolResult> Call(string tool, (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(
            tool, arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value), cancellationToken: TestContext.Current.CancellationToken);
}
