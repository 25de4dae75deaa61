using System.Runtime.InteropServices;
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

    [Fact]
    public async Task Sessions_that_a_script_starts_find_it_too()
    {
        var run = await ShellProcess.Run("1 | ForEach-Object -Parallel { (Get-NatoIraqEvent).Count; (Get-Module NatoIraq).ModuleBase }");
        Assert.Equal(new ShellRun(0, "37\n" + Path.TrimEndingDirectorySeparator(Built.Module), ""), run);
    }

    /// <summary>String normalization of .NET does nothing there.</summary>
    [Fact]
    public async Task Accents_do_not_count_where_the_platform_has_no_data_of_cultures()
    {
        var run = await ShellProcess.RunWithoutCultures("""
            'é'.Normalize('FormD').Length
            $path = Join-Path ([IO.Path]::GetTempPath()) "$([guid]::NewGuid()).db"
            $null = New-NatoIraqStore $path -Empty -Connect
            $null = '5 May 2004: Ministers meet in Malága and in Łodz.' | Import-NatoIraqChronology -Title 'Gespräche'
            (Get-NatoIraqEvent).Places -join ', '
            ('6 May 2004: Ministers meet.' | Import-NatoIraqChronology -Title 'GESPRACHE' -WhatIf).Removed
            (Get-NatoIraqEvent -Place 'łódz').Id
            Disconnect-NatoIraqStore
            Remove-Item $path
            """);
        Assert.Equal("", run.Error);
        Assert.StartsWith("1\nMálaga, Łódź\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1\n2004-05-05a", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_without_its_module_says_so()
    {
        using var copy = new ShellCopy();
        var run = await ShellProcess.RunCopy(copy, "'never run'");
        Assert.Equal(new ShellRun(1, "", run.Error), run);
        Assert.StartsWith("The module NatoIraq is neither beside the shell nor in an 'out' folder above ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_that_is_broken_is_said_to_be_broken()
    {
        using var copy = new ShellCopy();
        copy.AddModule("@{ RootModule = 'missing.dll'; ModuleVersion = '1.0'; CmdletsToExport = 'Get-NatoIraqEvent' }");
        var run = await ShellProcess.RunCopy(copy, "Get-NatoIraqEvent");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the module could not be loaded", run.Error, StringComparison.Ordinal);
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
    public async Task A_release_loads_the_store_compiled_for_the_platform()
    {
#if DEBUG
        Assert.Skip("What is built to be debugged is not compiled ahead.");
#endif
        var folder = OperatingSystem.IsWindows() ? "win-x64" : OperatingSystem.IsMacOS() ? "osx-arm64" : "linux-x64";
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == folder, "No code is compiled ahead for this platform.");
        var run = await ShellProcess.Run("""
            $null = Get-NatoIraqEvent -First 1
            [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -eq 'NatoIraq.Store' } | ForEach-Object Location
            """);
        Assert.Equal(Path.Join(Built.Module, "dependencies", "runtimes", folder, "lib", "NatoIraq.Store.dll"), run.Output);
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
