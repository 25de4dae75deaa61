using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NatoIraq.Mcp.Access;

/// <summary>
/// Refuses an argument that the tool does not have: a filter with a slip in its name would be passed over, and the answer be of all events.
/// Takes one text as a list of one, as PowerShell does; some clients send a list as JSON in a text, which is the same list.
/// </summary>
internal static class ArgumentFilter
{
    /// <summary>Wraps the call of a tool.</summary>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Wrap(McpRequestHandler<CallToolRequestParams, CallToolResult> call) =>
        (request, cancellation) =>
        {
            if (request.MatchedPrimitive is McpServerTool { ProtocolTool: var tool } && request.Params is { Arguments: { } arguments } parameters)
            {
                var known = tool.InputSchema.TryGetProperty("properties", out var properties)
                    ? properties.EnumerateObject().ToDictionary(static property => property.Name, static property => property.Value)
                    : [];
                if (arguments.Keys.FirstOrDefault(name => !known.ContainsKey(name)) is { } unknown)
                {
                    throw Fault.InvalidArgument($"{tool.Name} has no argument '{unknown}'; it has: {string.Join(", ", known.Keys)}.");
                }

                parameters.Arguments = arguments.ToDictionary(
                    static argument => argument.Key,
                    argument => IsList(known[argument.Key]) && argument.Value.ValueKind == JsonValueKind.String ? ListOf(argument.Value) : argument.Value);
            }

            return call(request, cancellation);
        };

    private static bool IsList(JsonElement schema) => schema.TryGetProperty("type", out var type) && type.ValueEquals("array");

    private static JsonElement ListOf(JsonElement text)
    {
        try
        {
            if (JsonSerializer.Deserialize<string[]>(text.GetString()!) is { } list)
            {
                return JsonSerializer.SerializeToElement(list);
            }
        }
        catch (JsonException)
        {
            // A name or a pattern, not a list.
        }

        return JsonSerializer.SerializeToElement(new[] { text });
    }
}
