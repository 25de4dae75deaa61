using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NatoIraq.Mcp.Access;

/// <summary>Refuses an argument that the tool does not have: a filter with a slip in its name would be passed over, and the answer be of all events.</summary>
internal static class ArgumentFilter
{
    /// <summary>Wraps the call of a tool.</summary>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Wrap(McpRequestHandler<CallToolRequestParams, CallToolResult> call) =>
        (request, cancellation) =>
        {
            if (request.MatchedPrimitive is McpServerTool { ProtocolTool: var tool } && request.Params?.Arguments is { } arguments)
            {
                string[] known = tool.InputSchema.TryGetProperty("properties", out var properties) ? [.. properties.EnumerateObject().Select(static property => property.Name)] : [];
                if (arguments.Keys.Except(known).FirstOrDefault() is { } unknown)
                {
                    throw Fault.InvalidArgument($"{tool.Name} has no argument '{unknown}'; it has: {string.Join(", ", known)}.");
                }
            }

            return call(request, cancellation);
        };
}
