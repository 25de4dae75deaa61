using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Errors;

public class ErrorTests
{
    [Fact]
    public async Task Errors_go_to_standard_error_and_output_to_standard_output()
    {
        var run = await ShellProcess.Run("'before'; Get-NatoIraqEvent -Id 1066-10-14a; 'after'");
        Assert.Equal("before\nafter", run.Output);
        Assert.StartsWith("Get-NatoIraqEvent: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_says_who_what_which_and_where()
    {
        var run = await ShellProcess.Run("'before'\n  Get-NatoIraqEvent -During 'no date at all'");
        var lines = run.Error.Split('\n');
        Assert.StartsWith("Get-NatoIraqEvent: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("    InvalidDate, line 2, character 3", lines[^1]);
    }

    [Fact]
    public async Task A_syntax_error_says_where()
    {
        var run = await ShellProcess.Run("'fine'\n'a' )");
        Assert.Empty(run.Output);
        Assert.EndsWith("    UnexpectedToken, line 2, character 5", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_and_verbose_messages_go_to_standard_error()
    {
        var run = await ShellProcess.Run("$Host.UI.WriteWarningLine('careful'); $Host.UI.WriteVerboseLine('by the way'); 'output'");
        Assert.Equal(new ShellRun(0, "output", "WARNING: careful\nVERBOSE: by the way"), run);
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent | Export-Csv -Path events.csv -NoTypeInformation", "Export-Csv", "Export-NatoIraqEvent -Path events.csv")]
    [InlineData("Get-NatoIraqEvent | Sort-Object -Property Date -Descending", "Sort-Object", "Get-NatoIraqEvent -Descending")]
    [InlineData("Get-NatoIraqEvent | select -First 3", "Select-Object", "Get-NatoIraqEvent -First")]
    [InlineData("Get-Uptime", "Get-Uptime", "Run the script in pwsh")]
    public async Task A_command_that_only_pwsh_has_says_so_and_what_serves_instead(string script, string command, string instead)
    {
        var run = await ShellProcess.Run(script);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{command}: The command comes with pwsh", run.Error, StringComparison.Ordinal);
        Assert.Contains(instead, run.Error, StringComparison.Ordinal);
        Assert.Contains("\n    CommandNeedsPwsh, line 1, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_can_catch_it_and_ends_no_more_than_a_statement()
    {
        var run = await ShellProcess.Run("try { Write-Host hello } catch { $_.TargetObject }; Write-Host hello; 'next'");
        Assert.Equal("Write-Host\nnext", run.Output);
    }

    [Fact]
    public async Task A_command_that_nobody_has_is_not_said_to_be_of_pwsh()
    {
        var run = await ShellProcess.Run("Get-NatoIraqNonsense");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("    CommandNotFoundException, ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("pwsh", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_with_nobody_to_answer_is_an_error_and_no_wait()
    {
        var run = await ShellProcess.Run("function Get-Thing { param([Parameter(Mandatory)] $Name) }; Get-Thing");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("MissingMandatoryParameter", run.Error, StringComparison.Ordinal);
    }
}
