using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Module;

public sealed class ManifestTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void The_module_exports_the_cmdlets_it_names_and_nothing_else()
    {
        string[] expected =
        [
            "Add-NatoIraqAlias",
            "Add-NatoIraqEvent",
            "Backup-NatoIraqStore",
            "Clear-NatoIraqHistory",
            "Compare-NatoIraqChronology",
            "Connect-NatoIraqStore",
            "ConvertFrom-NatoIraqChronology",
            "Disconnect-NatoIraqStore",
            "Export-NatoIraqEvent",
            "Export-NatoIraqReport",
            "Export-NatoIraqTimeline",
            "Find-NatoIraqAlias",
            "Find-NatoIraqConflict",
            "Get-NatoIraqActor",
            "Get-NatoIraqChain",
            "Get-NatoIraqCitation",
            "Get-NatoIraqCoverage",
            "Get-NatoIraqDocument",
            "Get-NatoIraqEvent",
            "Get-NatoIraqGap",
            "Get-NatoIraqHappening",
            "Get-NatoIraqHistory",
            "Get-NatoIraqMention",
            "Get-NatoIraqPlace",
            "Get-NatoIraqQuantity",
            "Get-NatoIraqSituation",
            "Get-NatoIraqSource",
            "Get-NatoIraqStore",
            "Get-NatoMission",
            "Import-NatoIraqChronology",
            "Import-NatoIraqEvent",
            "Join-NatoIraqEvent",
            "Measure-NatoIraqEvent",
            "Measure-NatoIraqLag",
            "New-NatoIraqStore",
            "Protect-NatoIraqStore",
            "Remove-NatoIraqAlias",
            "Remove-NatoIraqEvent",
            "Remove-NatoIraqSource",
            "Resolve-NatoIraqConflict",
            "Resolve-NatoIraqDate",
            "Search-NatoIraqEvent",
            "Set-NatoIraqEvent",
            "Show-NatoIraqTimeline",
            "Split-NatoIraqEvent",
            "Test-NatoIraqStore",
            "Undo-NatoIraqChange",
            "Update-NatoIraqStore",
        ];
        Assert.Equal(expected, session.Output("Get-Command -Module NatoIraq").Texts("Name").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_cmdlets_assembly_knows_nothing_of_the_storage_engine()
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(ModuleUnderTest.Directory, "NatoIraq.PowerShell.dll")));
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();
        Assert.Contains("NatoIraq.Store", references);
        Assert.DoesNotContain(references, name => name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Nothing_of_the_storage_engine_reaches_the_default_load_context()
    {
        session.Output("Get-NatoIraqEvent -First 1");
        Assert.DoesNotContain(
            System.Runtime.Loader.AssemblyLoadContext.Default.Assemblies,
            assembly => assembly.GetName().Name!.Contains("Sqlite", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_module_can_be_removed_and_imported_again()
    {
        session.Output("Remove-Module NatoIraq");
        session.Output($"Import-Module '{ModuleUnderTest.Manifest}'");
        session.Output($"Import-Module '{ModuleUnderTest.Manifest}' -Force");
        Assert.Single(session.Output("Get-NatoIraqEvent -First 1"));
    }
}
