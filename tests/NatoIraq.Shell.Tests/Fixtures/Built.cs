using System.Reflection;

namespace NatoIraq.Shell.Tests.Fixtures;

/// <summary>Where the build has put what is tested; the paths are relative to the tests' own assembly.</summary>
internal static class Built
{
    internal static string Shell { get; } = At("Shell");

    internal static string Module { get; } = At("Module");

    /// <summary>A pwsh that knows nothing of the module.</summary>
    internal static string Pwsh { get; } = At("Pwsh");

    internal static string PackageScript { get; } = At("PackageScript");

    internal static string RepositoryRoot { get; } = At("RepositoryRoot");

    private static string At(string key) => Path.GetFullPath(
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!,
        AppContext.BaseDirectory);
}
