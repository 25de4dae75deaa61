using System.Reflection;

namespace NatoIraq.Shell;

/// <summary>Where the module is that the shell loads: the same files that users import.</summary>
/// <param name="Manifest">Its manifest, or null if it was not found.</param>
/// <param name="Problem">Where it was looked for and what to do, if it was not found.</param>
internal sealed record ModuleLocation(string? Manifest, string? Problem)
{
    /// <summary>The environment variable that names another build of the module.</summary>
    internal const string Variable = "NATOIRAQ_MODULE";

    private const string ManifestName = "NatoIraq.psd1";

    /// <summary>The version of the shell, and so of the module it loads.</summary>
    internal static string Version { get; } =
        typeof(ModuleLocation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>
    /// Looks beside the shell (where it was published), then in the <c>out</c> folder of each folder above it (where it was built).
    /// </summary>
    /// <param name="shellDirectory">Where the shell lies.</param>
    /// <param name="chosen">What the environment variable says; null or empty if nothing.</param>
    internal static ModuleLocation Find(string shellDirectory, string? chosen)
    {
        if (!string.IsNullOrEmpty(chosen))
        {
            string[] meant = [chosen, Path.Join(chosen, ManifestName), Path.Join(chosen, Version, ManifestName)];
            return meant.FirstOrDefault(File.Exists) is { } manifest
                ? new(Path.GetFullPath(manifest), null)
                : new(null, $"{Variable} is '{chosen}', but there is no {ManifestName} there. "
                    + "Name the folder of a built module, or unset the variable.");
        }

        for (var directory = new DirectoryInfo(shellDirectory); directory is not null; directory = directory.Parent)
        {
            string[] places =
            [
                Path.Join(directory.FullName, "NatoIraq", Version, ManifestName),
                Path.Join(directory.FullName, "out", "NatoIraq", Version, ManifestName),
            ];
            if (places.FirstOrDefault(File.Exists) is { } manifest)
            {
                return new(manifest, null);
            }
        }

        return new(null, $"The module NatoIraq {Version} is neither beside the shell nor in an 'out' folder above {shellDirectory}. "
            + $"Build it with 'dotnet build', or name its folder in {Variable}.");
    }
}
