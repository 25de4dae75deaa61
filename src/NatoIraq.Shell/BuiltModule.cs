using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace NatoIraq.Shell;

/// <summary>The module that the shell brings: the same files that users import.</summary>
internal static class BuiltModule
{
    private const string Name = "NatoIraq";
    private const string SearchPath = "PSModulePath";

    /// <summary>
    /// Looks beside the shell, where it was published, then in the <c>out</c> folder of each folder above it, where it was built.
    /// </summary>
    /// <param name="shellFolder">Where the shell is.</param>
    /// <returns>The module's folder, or null where there is none.</returns>
    internal static string? FolderAbove(string shellFolder)
    {
        for (var folder = new DirectoryInfo(shellFolder); folder is not null; folder = folder.Parent)
        {
            string[] places = [Path.Join(folder.FullName, Name), Path.Join(folder.FullName, "out", Name)];
            if (places.FirstOrDefault(static place => File.Exists(ManifestIn(place))) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The session state of pwsh with the module in it.</summary>
    internal static InitialSessionState SessionWith(string folder)
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule(ManifestIn(folder));
        if (OperatingSystem.IsWindows())
        {
            // The default of pwsh, which a file beside pwsh sets; without that file no script would run at all.
            state.ExecutionPolicy = ExecutionPolicy.RemoteSigned;
        }

        // Beside the shell are the modules of pwsh that the SDK lacks. The built module is there for the sessions that a script starts:
        // ForEach-Object -Parallel, Start-ThreadJob, another pwsh.
        string?[] places = [Path.GetDirectoryName(folder), Path.Join(AppContext.BaseDirectory, "Modules"), Environment.GetEnvironmentVariable(SearchPath)];
        Environment.SetEnvironmentVariable(SearchPath, string.Join(Path.PathSeparator, places.Where(static place => !string.IsNullOrEmpty(place))));
        return state;
    }

    private static string ManifestIn(string folder) => Path.Join(folder, $"{Name}.psd1");
}
