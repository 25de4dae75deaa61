using System.Reflection;

namespace NatoIraq.PowerShell.Tests.Engine;

/// <summary>Where the built module, the seeds and the documents are: the files that users get.</summary>
internal static class ModuleUnderTest
{
    public static string Directory { get; } = Metadata("ModuleDirectory");

    public static string Manifest { get; } = Path.Combine(Directory, "NatoIraq.psd1");

    public static string Seed { get; } = Path.Combine(Metadata("SeedsDirectory"), "nato-iraq-timeline.txt");

    public static string Docs { get; } = Metadata("DocsDirectory");

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(ModuleUnderTest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
