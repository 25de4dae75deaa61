using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Running;

public class ExitCodeTests
{
    [Theory]
    [InlineData("1 + 1", 0)]
    [InlineData("exit 7", 7)]
    [InlineData("throw 'boom'", 1)]
    [InlineData("if (", 1)]
    [InlineData("Get-NatoIraqEvent -Id 1066-10-14a", 1)]
    [InlineData("Get-NatoIraqEvent -Id 1066-10-14a; 'the last command went well'", 0)]
    [InlineData("Get-NatoIraqEvent -Id 1066-10-14a -ErrorAction SilentlyContinue; exit 0", 0)]
    [InlineData("$ErrorActionPreference = 'Stop'; Get-NatoIraqEvent -Id 1066-10-14a; 'never reached'", 1)]
    public async Task A_script_ends_as_pwsh_would_end_it(string script, int exitCode) =>
        Assert.Equal(exitCode, (await ShellProcess.Run(script)).ExitCode);

    [Theory]
    [InlineData("exit 5", 5)]
    [InlineData("'fine'", 0)]
    [InlineData("throw 'boom'", 1)]
    [InlineData("Get-NatoIraqEvent -Id 1066-10-14a", 0)]
    public async Task A_script_file_ends_as_pwsh_would_end_it(string script, int exitCode)
    {
        using var file = new ScriptFile(script);
        Assert.Equal(exitCode, (await ShellProcess.Run("-File", file.Path)).ExitCode);
    }

    [Theory]
    [InlineData("-Frobnicate")]
    [InlineData("-File")]
    [InlineData("-Command")]
    [InlineData("-File", "no-such-script.ps1")]
    public async Task A_command_line_that_cannot_be_read_is_64_and_says_why(params string[] arguments)
    {
        var run = await ShellProcess.Run(arguments);
        Assert.Equal(64, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }
}
