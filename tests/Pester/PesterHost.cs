using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NatoIraq.Pester.Tests;

/// <summary>The built shell with Pester in it, as a process that runs one file of tests after the other.</summary>
public sealed class PesterHost : IDisposable
{
    // Stands before each outcome; what the tests themselves print goes by.
    private const string Mark = "PESTER ";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process process;
    private readonly Task<string> errors;

    public PesterHost()
    {
        var script = Path.Join(PesterFileTests.Setting("TestFiles"), "Invoke-PesterFile.ps1");
        process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                PesterFileTests.Setting("Shell"), "-NoProfile", "-NonInteractive", "-File", script,
                "-PesterModule", PesterFileTests.Setting("PesterModule"), "-Mark", Mark,
            ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        })!;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Runs a file of tests, and adds its counts to the file that the variable NATOIRAQ_PESTER_COUNTS names.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="cancelled">Stops the wait.</param>
    public async Task<PesterOutcome> Run(string path, CancellationToken cancelled)
    {
        await process.StandardInput.WriteLineAsync(path.AsMemory(), cancelled);
        await process.StandardInput.FlushAsync(cancelled);
        while (true)
        {
            var line = await process.StandardOutput.ReadLineAsync(cancelled);
            if (line is null)
            {
                throw new InvalidOperationException($"The shell ended while it ran {path}:\n{await errors}");
            }

            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                return await Counted(JsonSerializer.Deserialize<PesterOutcome>(line[Mark.Length..])!, cancelled);
            }
        }
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static async Task<PesterOutcome> Counted(PesterOutcome outcome, CancellationToken cancelled)
    {
        if (Environment.GetEnvironmentVariable("NATOIRAQ_PESTER_COUNTS") is { Length: > 0 } counts)
        {
            await File.AppendAllTextAsync(counts, $"{outcome.Passed} {outcome.Failed} {outcome.Skipped}\n", cancelled);
        }

        return outcome;
    }
}

/// <summary>What came of a file of tests.</summary>
/// <param name="Passed">How many tests passed.</param>
/// <param name="Failed">How many tests failed; a file that could not be read is one.</param>
/// <param name="Skipped">How many tests did not run or were inconclusive.</param>
/// <param name="Failures">For each test, block or file that failed: its name, Pester's message, and where.</param>
public sealed record PesterOutcome(int Passed, int Failed, int Skipped, IReadOnlyList<string> Failures);
