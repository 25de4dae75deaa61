using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Module;

public class LoadingTests
{
    [Fact]
    public async Task The_shell_loads_the_module_that_users_import()
    {
        var run = await ShellProcess.Run("(Get-Module NatoIraq).ModuleBase");
        Assert.Equal(Path.TrimEndingDirectorySeparator(Built.Module), run.Output);
    }

    [Theory]
    [InlineData("NatoIraq.psd1")]
    [InlineData("")]
    [InlineData("..")]
    public async Task The_environment_may_name_the_module(string path)
    {
        var run = await ShellProcess.RunWith(input: null, Path.Join(Built.Module, path), "(Get-NatoIraqEvent).Count");
        Assert.Equal(new ShellRun(0, "37", ""), run);
    }

    [Fact]
    public async Task A_module_that_is_not_there_is_said_to_be_missing()
    {
        var run = await ShellProcess.RunWith(input: null, "no-such-folder", "1");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("NATOIRAQ_MODULE is 'no-such-folder', but ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_that_is_broken_is_said_to_be_broken()
    {
        using var manifest = new ScriptFile("@{ RootModule = 'missing.dll' }");
        var broken = Path.ChangeExtension(manifest.Path, ".psd1");
        File.Move(manifest.Path, broken);
        var run = await ShellProcess.RunWith(input: null, broken, "1");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"The module {broken} could not be loaded: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_can_name_the_types_of_what_the_cmdlets_emit() =>
        Assert.Equal("True", (await ShellProcess.Run("(Get-NatoIraqEvent -First 1) -is [NatoIraq.Event]")).Output);

    [Fact]
    public async Task The_store_and_its_packages_stay_out_of_the_default_context()
    {
        var run = await ShellProcess.Run("""
            $null = Get-NatoIraqEvent -First 1
            [System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | ForEach-Object { $_.GetName().Name } |
                Where-Object { $_ -match '^(NatoIraq\.(Chronology|Store|Reports)|Microsoft\.Data\.Sqlite|SQLitePCLRaw.*)$' }
            'that was all'
            """);
        Assert.Equal(new ShellRun(0, "that was all", ""), run);
    }

    [Fact]
    public async Task The_module_can_be_removed_and_imported_again_and_by_force()
    {
        var run = await ShellProcess.Run("""
            $path = (Get-Module NatoIraq).ModuleBase + '/NatoIraq.psd1'
            Remove-Module NatoIraq; Import-Module $path; (Get-NatoIraqEvent).Count
            Import-Module $path -Force; (Get-NatoIraqEvent).Count
            """);
        Assert.Equal(new ShellRun(0, "37\n37", ""), run);
    }
}
