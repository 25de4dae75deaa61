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

    /// <summary>Runs the shell where the platform has no data of cultures, as in many containers.</summary>
    internal static Task<ShellRun> RunWithoutCultures(string command) =>
        Run("$env:DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'; & dotnet '" + Built.Shell + "' -EncodedCommand "
            + Convert.ToBase64String(Encoding.Unicode.GetBytes(command)));

    internal static Task<ShellRun> RunWith(string input) => Run(Built.Shell, input);

    internal static Task<ShellRun> RunCopy(ShellCopy copy, string command) => Run(copy.Shell, input: "", command);

    /// <summary>Runs pwsh for a user who has installed nothing, whose home is a folder.</summary>
    internal static Task<ShellRun> RunPwsh(string home, params string[] arguments) => Run(Built.Pwsh, input: "", home, arguments);

    private static Task<ShellRun> Run(string shell, string input, params string[] arguments) => Run(shell, input, home: null, arguments);

    private static async Task<ShellRun> Run(string shell, string input, string? home, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [shell, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        if (home is not null)
        {
            foreach (var variable in start.Environment.Keys.Where(static name => name.StartsWith("XDG_", StringComparison.Ordinal) || name == "PSModulePath").ToList())
            {
                start.Environment.Remove(variable);
            }

            start.Environment["HOME"] = home;
            start.Environment["NO_COLOR"] = "1";
            start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ShellRun(process.ExitCode, Folded(await output), Folded(await error));
    }

    private static string Folded(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
