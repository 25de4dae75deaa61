using System.Diagnostics;

namespace NatoIraq.Mcp.Tests.Fixtures;

/// <summary>A store made by the cmdlets of a chronology that is written here, in a folder of its own.</summary>
internal sealed class WrittenStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("natoiraq-mcp-");

    private WrittenStore() => Path = System.IO.Path.Join(folder.FullName, "store.db");

    /// <summary>The store's file.</summary>
    public string Path { get; }

    /// <summary>The store's folder.</summary>
    public string Folder => folder.FullName;

    /// <summary>Makes a store.</summary>
    public static async Task<WrittenStore> Of(string title, string chronology)
    {
        var store = new WrittenStore();
        var text = System.IO.Path.Join(store.Folder, "chronology.txt");
        await File.WriteAllTextAsync(text, chronology, TestContext.Current.CancellationToken);
        await Run("New-NatoIraqStore $args[0] -Empty | Out-Null; Import-NatoIraqChronology -LiteralPath $args[1] -Title $args[2] -Store $args[0] | Out-Null", store.Path, text, title);
        File.Delete(text);
        return store;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private static async Task Run(string command, params string[] arguments)
    {
        var script = System.IO.Path.Join(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".ps1");
        await File.WriteAllTextAsync(script, "$ErrorActionPreference = 'Stop'; " + command, TestContext.Current.CancellationToken);
        try
        {
            var start = new ProcessStartInfo("dotnet", [Built.Shell, "-File", script, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, error + await output);
        }
        finally
        {
            File.Delete(script);
        }
    }
}
