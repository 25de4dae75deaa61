using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Help;

public sealed class ExampleTests
{
    public static TheoryData<string> Pages => [.. HelpPage.Cmdlets()];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task The_examples_of_a_page_run_and_print_what_it_shows(string cmdlet) => RunAndCompare(cmdlet, cmdlet);

    [Fact]
    public Task The_examples_of_the_README_run_and_print_what_it_shows() => RunAndCompare(Path.Combine(ModuleUnderTest.Docs, "..", "README.md"), "README");

    private static async Task RunAndCompare(string page, string name)
    {
        var steps = HelpPage.Steps(page).Where(static step => !step.NeedsPwsh).ToList();
        Assert.NotEmpty(steps);

        var printed = await ExampleRun.Output(steps);

        foreach (var (step, output) in steps.Zip(printed).Where(static pair => !pair.First.Varies))
        {
            Assert.True(ExampleRun.Folded(step.Shown) == output, $"{step.Command}\nprints now:\n{output}\n\ntests/Pester/Update-HelpExample.ps1 {name} writes it into the page.");
        }
    }
}
