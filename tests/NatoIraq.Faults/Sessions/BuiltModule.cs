using System.Reflection;

namespace NatoIraq.Faults.Sessions;

/// <summary>Where the built module and the chronology that ships with it are.</summary>
internal static class BuiltModule
{
    public static string Directory { get; } = Metadata("ModuleDirectory");

    public static string Seed { get; } = Path.Combine(Metadata("SeedsDirectory"), "nato-iraq-timeline.txt");

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(BuiltModule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
