using ModelContextProtocol.Server;
using NatoIraq.Mcp;
using NatoIraq.Mcp.Access;

var line = CommandLine.Read(args);
if (line.Text is { } text)
{
    // Standard output belongs to the protocol, so that only what was asked for goes there.
    (line.ExitCode == 0 ? Console.Out : Console.Error).WriteLine(text);
    return line.ExitCode;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var options = AssistantServer.Options(new StoreAccess(line.Store ?? StoreAccess.Default()));
await using var transport = new StdioServerTransport(options);
await using var server = McpServer.Create(transport, options);
try
{
    await server.RunAsync(stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
}

return 0;
