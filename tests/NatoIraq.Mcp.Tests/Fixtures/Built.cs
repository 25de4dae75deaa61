using System.Reflection;

namespace NatoIraq.Mcp.Tests.Fixtures;

/// <summary>Where the build has put what is tested; the paths are relative to the tests' own assembly.</summary>
internal static class Built
{
    internal static string Server { get; } = At("Server");

    internal static string Shell { get; } = At("Shell");

    internal static string Documentation { get; } = At("Documentation");

    internal static string Seed { get; } = At("Seed");

    private static string At(string key) => Path.GetFullPath(
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!,
        AppContext.BaseDirectory);
}
