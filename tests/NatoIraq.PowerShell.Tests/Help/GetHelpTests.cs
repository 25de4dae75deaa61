using System.Collections;
using System.Management.Automation;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Help;

public sealed class GetHelpTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Every_cmdlet_has_a_page_and_is_described()
    {
        foreach (var cmdlet in Cmdlets())
        {
            Assert.True(File.Exists(Path.Combine(ModuleUnderTest.Docs, "cmdlets", $"{cmdlet.Name}.md")), $"{cmdlet.Name} has no page: write docs/cmdlets/{cmdlet.Name}.md (docs/cmdlets/README.md says how).");
            var help = Help(cmdlet.Name);
            AssertSomething(cmdlet.Name, "synopsis", help.Text("Synopsis")!.Trim());
            AssertSomething(cmdlet.Name, "description", Items(help.Get("description")));
            AssertSomething(cmdlet.Name, "inputs", Items(Inner(help, "inputTypes").Get("inputType")));
            AssertSomething(cmdlet.Name, "outputs", Items(Inner(help, "returnValues").Get("returnValue")));
            AssertSomething(cmdlet.Name, "links", Items(Inner(help, "relatedLinks").Get("navigationLink")));
        }
    }

    [Fact]
    public void Every_parameter_is_described()
    {
        var silent = Cmdlets().SelectMany(cmdlet => Own(cmdlet.Parameters.Keys).Except(Described(cmdlet.Name)).Select(name => $"{cmdlet.Name} -{name}"));
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_cmdlet_has_two_examples_or_more_that_show_it()
    {
        foreach (var cmdlet in Cmdlets())
        {
            var examples = Items(Inner(Help(cmdlet.Name), "examples").Get("example"));
            Assert.True(examples.Count >= 2, $"{cmdlet.Name} has {examples.Count} example(s).");
            Assert.All(examples, example => Assert.Contains(cmdlet.Name, example.Text("code"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Syntax_is_that_of_the_engine()
    {
        foreach (var cmdlet in Cmdlets())
        {
            var actual = cmdlet.ParameterSets.Select(static set => string.Join(' ', Own(set.Parameters.Select(static parameter => parameter.Name))));
            var told = Items(Inner(Help(cmdlet.Name), "syntax").Get("syntaxItem"))
                .Select(static item => string.Join(' ', Items(item.Get("parameter")).Texts("name").Order(StringComparer.Ordinal)));
            Assert.Equal(actual.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void What_the_engine_knows_of_a_parameter_is_in_its_help()
    {
        var parameter = Items(Inner(Help("Get-NatoIraqEvent"), "parameters").Get("parameter")).Single(static parameter => parameter.Text("name") == "Id");
        Assert.Equal("false", parameter.Text("required"));
        Assert.Equal("0", parameter.Text("position"));
        Assert.Equal("true", parameter.Text("globbing"));
        Assert.Equal("False", parameter.Text("pipelineInput"));
        Assert.Equal("Event, Events", parameter.Text("aliases"));
        Assert.Equal("Object[]", parameter.Text("parameterValue"));
    }

    [Theory]
    [InlineData("about_NatoIraq")]
    [InlineData("about_NatoIraq_Dates")]
    [InlineData("about_NatoIraq_Drive")]
    [InlineData("about_NatoIraq_Evidence")]
    [InlineData("about_NatoIraq_Errors")]
    public void A_topic_is_found_and_fits_eighty_columns(string topic)
    {
        var text = Assert.Single(session.Output($"Get-Help {topic}")).ToString()!;
        Assert.Contains(topic, text, StringComparison.Ordinal);
        Assert.All(text.ReplaceLineEndings("\n").Split('\n'), static line => Assert.InRange(line.Length, 0, 80));
    }

    private static void AssertSomething<T>(string cmdlet, string what, IEnumerable<T> found) => Assert.True(found.Any(), $"The help of {cmdlet} has no {what}.");

    /// <summary>Without the parameters that every cmdlet has.</summary>
    private static IEnumerable<string> Own(IEnumerable<string> parameters) =>
        parameters.Where(static name => !Cmdlet.CommonParameters.Contains(name)).Order(StringComparer.Ordinal);

    private static PSObject Inner(PSObject help, string name) => PSObject.AsPSObject(help.Get(name) ?? new object());

    /// <summary>What help holds one by one or in a list, as PowerShell makes it of XML.</summary>
    private static List<PSObject> Items(object? value) => value switch
    {
        null => [],
        PSObject { BaseObject: IList list } => [.. list.Cast<object>().Select(PSObject.AsPSObject)],
        IList list => [.. list.Cast<object>().Select(PSObject.AsPSObject)],
        _ => [PSObject.AsPSObject(value)],
    };

    private List<CmdletInfo> Cmdlets() => [.. session.Output("Get-Command -Module NatoIraq").Select(static command => (CmdletInfo)command.BaseObject)];

    private IEnumerable<string?> Described(string cmdlet) => Items(Inner(Help(cmdlet), "parameters").Get("parameter"))
        .Where(static parameter => Items(parameter.Get("description")).Exists(static text => !string.IsNullOrWhiteSpace(text.Text("Text")))).Texts("name");

    private PSObject Help(string cmdlet) => Assert.Single(session.Output($"Get-Help {cmdlet} -Full"));
}
