using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NatoIraq.Mcp.Access;

/// <summary>Makes of a fault the tool's result: its text begins with the stable id, which stands in the metadata too.</summary>
internal static class FaultFilter
{
    /// <summary>The key of the id in the result's metadata.</summary>
    public const string IdKey = "natoiraq/errorId";

    // How the protocol's library names what it binds to the parameters of a tool.
    private const string BoundParameter = "arguments";

    /// <summary>Wraps the call of a tool.</summary>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Wrap(McpRequestHandler<CallToolRequestParams, CallToolResult> call) =>
        async (request, cancellation) =>
        {
            try
            {
                return await call(request, cancellation);
            }
            catch (Exception exception) when (Fault.Of(exception) is { } fault)
            {
                return Result(fault);
            }
            catch (Exception exception) when (exception is JsonException or ArgumentException { ParamName: BoundParameter })
            {
                // Arguments that do not fit the schema never reach the tool. Any other exception of these types is a mistake of ours.
                return Result(Fault.InvalidArgument(Reason(exception)));
            }
        };

    /// <summary>What is wrong, without where in the JSON of the one argument and without our namespaces.</summary>
    private static string Reason(Exception exception) =>
        exception.Message.Split(" Path: ")[0].Replace("NatoIraq.Mcp.Tools.", "", StringComparison.Ordinal).Replace(" (Parameter 'arguments')", "", StringComparison.Ordinal);

    private static CallToolResult Result(Fault fault) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = fault.Message }],
        Meta = new JsonObject { [IdKey] = fault.Id },
    };
}
