using System.Diagnostics;
using System.Text;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Help;

/// <summary>
/// Runs examples as their reader would: one after the other, in the built shell, 120 characters wide, in a folder of their own with the
/// files that examples may use.
/// </summary>
internal static class ExampleRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What each step prints. An error that the example does not catch itself fails the run.</summary>
    public static async Task<IReadOnlyList<string>> Output(IReadOnlyList<ExampleStep> steps)
    {
        var folder = Directory.CreateTempSubdirectory("natoiraq-help-");
        try
        {
            foreach (var file in Directory.GetFiles(Path.Combine(ModuleUnderTest.Docs, "examples")).Append(ModuleUnderTest.Seed))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            // A line that no example prints stands before the output of each.
            var mark = $"-- {Guid.NewGuid():N}";
            var script = Path.Combine(folder.FullName, "examples.ps1");
            await File.WriteAllTextAsync(
                script, "$ErrorActionPreference = 'Stop'\n" + string.Concat(steps.Select(step => $"'{mark}'\n. {{ {step.Command}\n}} | Out-Default\n")), Utf8);
            return [.. (await Run(folder.FullName, script)).Split(mark)[1..].Select(Folded)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Text without blank lines at either end and blanks at the ends of lines.</summary>
    public static string Folded(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd())).Trim('\n');

    private static async Task<string> Run(string folder, string script)
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [ModuleUnderTest.Shell, "-File", script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(cancelled);
        var error = process.StandardError.ReadToEndAsync(cancelled);
        await process.WaitForExitAsync(cancelled);
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }
}
