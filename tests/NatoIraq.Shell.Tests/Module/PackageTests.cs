using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Module;

public class PackageTests
{
    [Fact]
    public async Task The_package_is_published_found_installed_used_and_uninstalled_from_a_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot be told to install in a folder other than the user's own documents.");
        var home = Directory.CreateTempSubdirectory("natoiraq-home-");
        try
        {
            var run = await ShellProcess.RunPwsh(home.FullName, "-NoProfile", "-NonInteractive", "-File", Built.PackageScript, "-Module", Built.Module);
            string[] expected =
            [
                "found NatoIraq",
                "installed in the home folder: True",
                "installed files that are not in the module: 0, missing: 0",
                "loaded by its command from where it is installed: True",
                "events of 2018: 7",
                "help: Gets events in chronological order, filtered by date, kind, mission, actor, place, document or text.",
                "drive: Actors, Documents, Events, Missions, Places, Sources",
                "left after uninstalling: 0",
            ];
            Assert.Equal(new ShellRun(0, string.Join('\n', expected), ""), run);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
