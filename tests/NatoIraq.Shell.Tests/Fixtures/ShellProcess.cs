using System.Diagnostics;
using System.Text;

namespace NatoIraq.Shell.Tests.Fixtures;

/// <summary>What a run of the shell left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output, with the line ends of Unix and without the last one.</param>
/// <param name="Error">Standard error, likewise.</param>
internal sealed record ShellRun(int ExitCode, string Output, string Error);

/// <summary>Runs the built shell as a process of its own, as users do.</summary>
internal static class ShellProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static Task<ShellRun> Run(params string[] arguments) => RunWith(input: null, module: null, arguments);

    internal static async Task<ShellRun> RunWith(string? input, string? module, params string[] arguments)
    {
        using var process = Start(module, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ShellRun(process.ExitCode, Folded(await output), Folded(await error));
    }

    internal static Process Start(string? module, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Built.Shell, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["NATOIRAQ_MODULE"] = module ?? "";
        return Process.Start(start)!;
    }

    private static string Folded(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
