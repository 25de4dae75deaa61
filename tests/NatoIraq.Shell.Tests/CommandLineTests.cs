using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests;

/// <summary>What the shell makes of its command line. Everything else is that of pwsh.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("6 * 7")]
    [InlineData("6", "*", "7")]
    [InlineData("--", "6 * 7")]
    [InlineData("-Command", "6 * 7")]
    public async Task A_bare_argument_is_a_command(params string[] arguments) =>
        Assert.Equal(new ShellRun(0, "42", ""), await ShellProcess.Run(arguments));

    [Fact]
    public async Task The_cmdlets_of_pwsh_are_there()
    {
        var run = await ShellProcess.Run("Get-NatoIraqEvent -During 2018-07 | Sort-Object Start | Select-Object Id, Kind | ConvertTo-Csv");
        Assert.Equal(new ShellRun(0, "\"Id\",\"Kind\"\n\"2018-07-11a\",\"Establishment\"", ""), run);
    }

    [Fact]
    public async Task So_are_the_modules_that_come_with_it()
    {
        var run = await ShellProcess.Run("(Get-Command Start-ThreadJob, Compress-PSResource, Set-PSReadLineOption, Compress-Archive).Name");
        Assert.Equal(new ShellRun(0, "Start-ThreadJob\nCompress-PSResource\nSet-PSReadLineOption\nCompress-Archive", ""), run);
    }

    [Fact]
    public async Task Redirected_input_is_a_script_of_any_number_of_lines()
    {
        var run = await ShellProcess.RunWith("if ($true) {\n  'from input'\n}\n6 * 7\nexit 3\n");
        Assert.Equal(new ShellRun(3, "from input\n42", ""), run);
    }

    [Fact]
    public async Task Redirected_input_may_begin_with_a_byte_order_mark_or_be_empty()
    {
        Assert.Equal(new ShellRun(0, "42", ""), await ShellProcess.RunWith("\uFEFF6 * 7"));
        Assert.Equal(new ShellRun(0, "", ""), await ShellProcess.RunWith(""));
    }

    [Fact]
    public async Task A_script_file_gets_its_arguments()
    {
        using var file = new ScriptFile("param($Name, [switch] $Loud)\n\"$Name|$Loud|$(Split-Path $PSCommandPath -Leaf)\"\nexit 5");
        Assert.Equal(new ShellRun(5, "it's|True|a script.ps1", ""), await ShellProcess.Run("-File", file.Path, "-Name", "it's", "-Loud"));
    }

    [Theory]
    [InlineData("exit 7", 7)]
    [InlineData("throw 'boom'", 1)]
    [InlineData("Get-NatoIraqEvent -Id 1066-10-14a", 1)]
    [InlineData("Get-NatoIraqEvent -Id 1066-10-14a; 'the last command went well'", 0)]
    public async Task A_command_ends_as_pwsh_would_end_it(string command, int exitCode) =>
        Assert.Equal(exitCode, (await ShellProcess.Run(command)).ExitCode);

    [Theory]
    [InlineData("if (", "ParserError: line 1, character 5: Missing condition in if statement after 'if ('.")]
    [InlineData("'fine'\n\"half", "ParserError: line 2, character 1: The string is missing the terminator: \".")]
    [InlineData("'a' )", "Unexpected token ')'")]
    public async Task A_command_that_is_no_PowerShell_runs_nothing_and_says_what_is_wrong(string command, string error)
    {
        var run = await ShellProcess.Run(command);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-Frobnicate")]
    [InlineData("-File", "no-such-script.ps1")]
    [InlineData("-Command")]
    public async Task A_command_line_that_cannot_be_read_is_64_and_says_why(params string[] arguments)
    {
        var run = await ShellProcess.Run(arguments);
        Assert.Equal(64, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Contains("NatoIraq.Shell [-Command] <command>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_go_to_standard_error_and_nothing_is_coloured_in_a_pipe()
    {
        var run = await ShellProcess.Run("Get-NatoIraqEvent -First 1; Get-NatoIraqEvent -Id 1066-10-14a");
        Assert.Contains("2004-06-22a", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Get-NatoIraqEvent: There is no event '1066-10-14a'.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output + run.Error);
    }

    [Theory]
    [InlineData("'Søren Kierkegård — “Ἰλιάς” ایران 伊拉克 🕊'", "Søren Kierkegård — “Ἰλιάς” ایران 伊拉克 🕊")]
    public async Task Text_comes_out_as_it_went_in(string script, string output)
    {
        Assert.Equal(output, (await ShellProcess.Run(script)).Output);
        Assert.Equal(output, (await ShellProcess.RunWith(script)).Output);
    }
}
