using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Running;

public class ScriptTests
{
    [Fact]
    public async Task An_argument_is_a_script() => Assert.Equal("42", (await ShellProcess.Run("6 * 7")).Output);

    [Fact]
    public async Task Several_arguments_are_one_script() => Assert.Equal("42", (await ShellProcess.Run("6", "*", "7")).Output);

    [Fact]
    public async Task A_script_that_begins_with_a_dash_goes_behind_Command() => Assert.Equal("-42", (await ShellProcess.Run("-Command", "-42")).Output);

    [Fact]
    public async Task Dashes_that_dotnet_run_passed_on_are_no_script() => Assert.Equal("42", (await ShellProcess.Run("--", "6 * 7")).Output);

    [Fact]
    public async Task Standard_input_is_a_script_where_there_is_no_other()
    {
        var run = await ShellProcess.RunWith("if ($true) {\n  'from input'\n}\nexit 3\n", module: null);
        Assert.Equal(new ShellRun(3, "from input", ""), run);
    }

    [Fact]
    public async Task A_byte_order_mark_before_a_script_on_standard_input_is_no_part_of_it() =>
        Assert.Equal(new ShellRun(0, "42", ""), await ShellProcess.RunWith("\uFEFF6 * 7", module: null));

    [Fact]
    public async Task A_script_file_gets_names_switches_and_values_and_nothing_is_evaluated()
    {
        using var file = new ScriptFile("param($Name, [switch] $Loud, [switch] $Quiet, [Parameter(ValueFromRemainingArguments)] $Rest)\n\"$Name|$Loud|$Quiet|$Rest\"");
        var run = await ShellProcess.Run("-File", file.Path, "-Name:it's", "-Loud", "-Quiet:$false", "$HOME", "-1");
        Assert.Equal(new ShellRun(0, "it's|True|False|$HOME -1", ""), run);
    }

    [Fact]
    public async Task A_script_file_knows_where_it_lies()
    {
        using var file = new ScriptFile("$PSCommandPath");
        Assert.EndsWith("a script.ps1", (await ShellProcess.Run("-File", file.Path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Søren Kierkegård — “Ἰλιάς” ایران 伊拉克 🕊'", "Søren Kierkegård — “Ἰλιάς” ایران 伊拉克 🕊")]
    public async Task Text_comes_out_as_it_went_in(string script, string output)
    {
        Assert.Equal(output, (await ShellProcess.Run(script)).Output);
        Assert.Equal(output, (await ShellProcess.RunWith(script, module: null)).Output);
    }

    [Fact]
    public async Task Redirected_output_is_120_characters_wide_and_without_colours()
    {
        var run = await ShellProcess.Run("Get-NatoIraqEvent; $Host.UI.RawUI.BufferSize.Width; throw 'boom'");
        var lines = run.Output.Split('\n');
        Assert.Equal("120", lines[^1]);
        Assert.All(lines, static line => Assert.InRange(line.Length, 0, 120));
        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public async Task Help_and_version_run_no_engine_and_end_well()
    {
        var help = await ShellProcess.RunWith(input: null, module: "/no/such/module", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("-File <file>", help.Output, StringComparison.Ordinal);
        var version = await ShellProcess.Run("--version");
        Assert.Matches(@"^NatoIraq \d+\.\d+\.\d+, PowerShell engine 7\.\d+\.\d+$", version.Output);
    }
}
