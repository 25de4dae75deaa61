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

    internal static Task<ShellRun> Run(params string[] arguments) => Run(Built.Shell, input: "", arguments);

    internal static Task<ShellRun> RunWith(string input) => Run(Built.Shell, input);

    internal static Task<ShellRun> RunCopy(ShellCopy copy, string command) => Run(copy.Shell, input: "", command);

    private static async Task<ShellRun> Run(string shell, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [shell, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ShellRun(process.ExitCode, Folded(await output), Folded(await error));
    }

    private static string Folded(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
