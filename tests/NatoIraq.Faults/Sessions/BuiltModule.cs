using System.Reflection;

namespace NatoIraq.Faults.Sessions;

/// <summary>Where the built module is.</summary>
internal static class BuiltModule
{
    /// <summary>The module that is tried: the one that was built, or a copy that a long run keeps beside it.</summary>
    public static string Directory { get; } = Environment.GetEnvironmentVariable("NATOIRAQ_FAULTS_MODULE") ?? Metadata("ModuleDirectory");

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(BuiltModule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
