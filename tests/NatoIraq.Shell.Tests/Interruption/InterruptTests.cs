using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Interruption;

[UnsupportedOSPlatform("windows")]
public class InterruptTests
{
    [Fact]
    public async Task Ctrl_C_stops_the_pipeline_and_the_shell_ends_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that one process can send another.");
        Assert.SkipWhen(InterruptIsIgnored(), "The tests were started with SIGINT ignored, and so would be the shell.");

        using var process = ShellProcess.Start(module: null, "'started'; while ($true) { [System.Threading.Thread]::Sleep(10) }");
        Assert.Equal("started", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(130, process.ExitCode);
    }

    // A shell starts background jobs so; Linux tells (proc(5), SigIgn, where bit 1 is SIGINT).
    private static bool InterruptIsIgnored()
    {
        const string Key = "SigIgn:";
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var mask = File.ReadLines("/proc/self/status").First(static line => line.StartsWith(Key, StringComparison.Ordinal))[Key.Length..].Trim();
        return (ulong.Parse(mask, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
    }
}
