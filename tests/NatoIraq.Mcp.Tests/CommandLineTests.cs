using System.Diagnostics;
using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>What the program makes of its command line. Standard output is the protocol's.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help", 0, "natoiraq-mcp [--store <store>]", true)]
    [InlineData("--version", 0, "0.", true)]
    [InlineData("--frobnicate", 64, "'--frobnicate' is not a command line of natoiraq-mcp.", false)]
    [InlineData("--store", 64, "--store needs the path of a store.", false)]
    public async Task It_prints_what_was_asked_for_and_complains_on_standard_error(string argument, int exitCode, string text, bool isOutput)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Built.Server, argument]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(exitCode, process.ExitCode);
        Assert.Contains(text, isOutput ? output : await error, StringComparison.Ordinal);
        Assert.Empty(isOutput ? await error : output);
    }
}
