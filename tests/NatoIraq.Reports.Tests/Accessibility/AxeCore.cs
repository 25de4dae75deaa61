using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;

namespace NatoIraq.Reports.Tests.Accessibility;

/// <summary>
/// axe-core, the rules of the Web Content Accessibility Guidelines as a program. npm restores it beside the tests, at the version and hash
/// of package-lock.json, so that the repository holds no copy of somebody else's half a megabyte. Where there is no npm, or it cannot
/// restore, the tests that need it say so and are skipped.
/// </summary>
internal static class AxeCore
{
    private const int MostSeconds = 120;

    private static readonly string Directory = Path.Combine(AppContext.BaseDirectory, "Accessibility");
    private static readonly string Script = Path.Combine(Directory, "node_modules", "axe-core", "axe.min.js");
    private static readonly Lazy<Task<string?>> Restored = new(Restore);

    /// <summary>
    /// What the rules of levels A and AA and the best practices find at fault in a page, if it is serious or critical: the rule and the
    /// elements.
    /// </summary>
    public static async Task<IReadOnlyList<string>> SeriousViolations(IPage page)
    {
        var fault = await Restored.Value;
        Assert.SkipWhen(fault is not null, $"axe-core is not here ({fault}); accessibility is not tested.");
        await page.AddScriptTagAsync(new() { Path = Script });
        var found = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return
        [
            .. found.GetProperty("violations").EnumerateArray()
                .Where(static violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(static violation => violation.GetProperty("id").GetString() + ": "
                    + string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(3).Select(static node => node.GetProperty("html").GetString()))),
        ];
    }

    /// <summary>Restores it; gives what went wrong, or null.</summary>
    private static async Task<string?> Restore()
    {
        if (File.Exists(Script))
        {
            return null;
        }

        try
        {
            using var npm = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
            {
                ArgumentList = { "ci", "--ignore-scripts", "--no-audit", "--no-fund" },
                WorkingDirectory = Directory,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            })!;
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(MostSeconds));
            var errors = npm.StandardError.ReadToEndAsync(limit.Token);
            await npm.StandardOutput.ReadToEndAsync(limit.Token);
            await npm.WaitForExitAsync(limit.Token);
            return File.Exists(Script) ? null : "npm: " + await errors;
        }
        catch (Exception exception) when (exception is Win32Exception or OperationCanceledException)
        {
            return "npm: " + exception.Message;
        }
    }
}
