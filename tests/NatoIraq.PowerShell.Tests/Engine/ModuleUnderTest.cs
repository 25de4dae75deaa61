using System.Reflection;

namespace NatoIraq.PowerShell.Tests.Engine;

/// <summary>Where the built module, the program that makes its help, the seeds and the documents are.</summary>
internal static class ModuleUnderTest
{
    public static string Directory { get; } = Metadata("ModuleDirectory");

    public static string Manifest { get; } = Path.Combine(Directory, "NatoIraq.psd1");

    public static string Seed { get; } = Path.Combine(Metadata("SeedsDirectory"), "nato-iraq-timeline.txt");

    public static string Docs { get; } = Metadata("DocsDirectory");

    public static string HelpMaker { get; } = Metadata("HelpMaker");

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(ModuleUnderTest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
