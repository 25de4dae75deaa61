using System.Management.Automation;
using System.Management.Automation.Language;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Module;

public sealed class CompletionTests : IDisposable
{
    /// <summary>Parameters whose values are the user's own: files, words, numbers, objects from the pipeline.</summary>
    private static readonly string[] OfTheUsersOwn =
    [
        "Path", "LiteralPath", "Destination", "Store", "Lexicon", "Template", "InputObject", "Text", "Query", "Uri", "Published", "Expression", "ReferenceDate",
        "First", "Skip", "Width", "Scale", "MinimumDay", "MinimumWitness", "Password", "Secret", "AsOf", "Reason", "Revision",
        "Export-NatoIraqReport -Title", "Export-NatoIraqTimeline -Title", "Show-NatoIraqTimeline -Title", "New-NatoIraqStore -From",
        "Add-NatoIraqEvent -Time", "Add-NatoIraqEvent -Title", "Add-NatoIraqEvent -Person", "Add-NatoIraqEvent -Organization", "Set-NatoIraqEvent -Time",
        "Set-NatoIraqEvent -Title", "Set-NatoIraqEvent -Person", "Set-NatoIraqEvent -Organization", "Clear-NatoIraqHistory -Before", "Update-NatoIraqStore -Backup",
        "Compare-NatoIraqChronology -Reference", "Compare-NatoIraqChronology -Difference",
    ];

    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqEvent -Mission N", "NMI", "NATO Mission Iraq (Mission")]
    [InlineData("Get-NatoIraqEvent -Mission NTM-I, nm", "NMI", "NATO Mission Iraq (Mission")]
    [InlineData("Get-NatoIraqEvent -Mission training", "NTM-I", "NATO Training Mission-Iraq (Mission")]
    [InlineData("Get-NatoIraqEvent -Kind App", "Approval", "Somebody approves, authorises or gives an order.")]
    [InlineData("Get-NatoIraqEvent -Actor Jens", "'Jens Stoltenberg'", "Jens Stoltenberg (Person; also Stoltenberg)")]
    [InlineData("Get-NatoIraqEvent -Actor 'Stolt", "'Jens Stoltenberg'", "Jens Stoltenberg (Person; also Stoltenberg)")]
    [InlineData("Get-NatoIraqEvent -Agent \"jens S", "'Jens Stoltenberg'", "Jens Stoltenberg (Person; also Stoltenberg)")]
    [InlineData("Get-NatoIraqEvent -Place Bag", "Baghdad", "Baghdad (Place)")]
    [InlineData("Get-NatoIraqEvent -Source Rel", "'Relations with Iraq: timeline'", "Relations with Iraq: timeline (37 events, from nato-iraq-timeline.txt)")]
    [InlineData("Get-NatoIraqEvent -During 20", "2018", "7 events")]
    [InlineData("Get-NatoIraqEvent -During 2018-0", "2018-03-05", "5 March 2018: NATO Secretary General Jens Stoltenberg meets Iraqi President and Prime Minister")]
    [InlineData("Get-NatoIraqSituation -On 2021", "2021-02", "February 2021: NATO defence ministers decide to")]
    [InlineData("Get-NatoMission Core", "'NATO Core Team'", "NATO Core Team (Mission)")]
    [InlineData("Get-NatoMission -ActiveOn 201", "2010", "1 events")]
    [InlineData("Get-NatoIraqChain NM", "NMI", "NATO Mission Iraq (Mission")]
    [InlineData("Get-NatoIraqDocument CON", "CONOPS", "Concept of Operations (Document")]
    [InlineData("Get-NatoIraqMention -Field Qu", "Quantity", "A number with what it counts.")]
    [InlineData("Get-NatoIraqMention -Role Req", "Requester", "At whose request it is done.")]
    [InlineData("Get-NatoIraqMention -Name Bagh", "Baghdad", "Baghdad (Place)")]
    [InlineData("Get-NatoIraqQuantity US", "USD", "nearly USD 300 million")]
    [InlineData("Export-NatoIraqEvent ./x -Format js", "json", "One JSON array with everything that is known; can be imported again.")]
    [InlineData("Import-NatoIraqEvent ./x -Format p", "parquet", "Columns for analysis (Apache Parquet); can be imported again.")]
    [InlineData("Import-NatoIraqChronology ./x -FiscalYearStart 10", "10", "October")]
    [InlineData("Get-NatoIraqCitation 2018-07-11a -Style Chi", "Chicago", "Chicago")]
    public void Tab_offers_what_there_is(string line, string completion, string tip)
    {
        var match = Assert.Single(session.Complete(line), match => match.CompletionText == completion);
        Assert.StartsWith(tip, match.ToolTip, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_completes_with_its_date_and_title()
    {
        var match = Assert.Single(session.Complete("Get-NatoIraqEvent -Id 2018-07"));
        Assert.Equal("2018-07-11a", match.CompletionText);
        Assert.StartsWith("11 July 2018: Allied leaders launch a non-combat", match.ToolTip, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_a_fixed_set_says_what_it_means()
    {
        foreach (var line in (string[])["Get-NatoIraqEvent -Kind ", "Get-NatoIraqMention -Field ", "Get-NatoIraqMention -Role ", "Import-NatoIraqChronology x -FiscalYearStart ", "Export-NatoIraqEvent x -Format "])
        {
            var matches = session.Complete(line);
            Assert.NotEmpty(matches);
            Assert.All(matches, match => Assert.NotEqual(match.ListItemText, match.ToolTip));
        }
    }

    [Fact]
    public void Every_parameter_that_names_a_thing_is_completed()
    {
        var without = from command in session.Output("Get-Command -Module NatoIraq").Select(static command => (CommandInfo)command.BaseObject)
                      from parameter in command.Parameters.Values
                      where !Cmdlet.CommonParameters.Contains(parameter.Name) && !Cmdlet.OptionalCommonParameters.Contains(parameter.Name)
                      where !OfTheUsersOwn.Contains(parameter.Name) && !OfTheUsersOwn.Contains($"{command.Name} -{parameter.Name}")
                      where !parameter.SwitchParameter && !(parameter.ParameterType.GetElementType() ?? parameter.ParameterType).IsEnum
                      where !parameter.Attributes.Any(static attribute => attribute is ArgumentCompleterAttribute or ValidateSetAttribute)
                      select $"{command.Name} -{parameter.Name}";
        Assert.Empty(without);
    }

    [Theory]
    [InlineData("O'Neil")]
    [InlineData("O\u2019Neil")]
    [InlineData("\u2018quoted\u2019 words")]
    [InlineData("\u201Cquoted\u201D words")]
    [InlineData("\"quoted\" words")]
    [InlineData("$(throw) $home")]
    [InlineData("a`b")]
    [InlineData("The [North] Command")]
    [InlineData("Staff * and ?")]
    [InlineData("-dashed")]
    [InlineData("@splat; dir | x & y")]
    [InlineData("#comment")]
    [InlineData("\u001b[31mred\u0007 $x")]
    [InlineData("Ра\u0301ча\u043a, Račak")]
    public void A_name_completes_to_a_word_that_means_it_to_the_letter(string title)
    {
        // What steers a terminal stands in no title.
        var shown = title.Replace('\u001b', '␛').Replace('\u0007', '␇');
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "own.txt"), "1 May 2003: The envoy arrives.\n");
        session.Output("New-NatoIraqStore own.db -Empty -Connect");
        session.Output($"Import-NatoIraqChronology own.txt -Title '{CodeGeneration.EscapeSingleQuotedStringContent(title)}'");
        foreach (var typed in (string[])["", "'", "\"", "\u2018"])
        {
            var match = Assert.Single(session.Complete($"Get-NatoIraqSource {typed}"));
            Assert.DoesNotContain(match.CompletionText + match.ListItemText + match.ToolTip, char.IsControl);
            Assert.Equal(shown, Assert.Single(session.Output($"Get-NatoIraqSource {match.CompletionText}")).Text("Title"));
            Assert.Single(session.Output($"Get-NatoIraqEvent -Source {match.CompletionText}"));
        }

        var meant = Assert.Single(session.Complete("Import-NatoIraqChronology own.txt -Title "));
        Assert.Equal(shown, Assert.Single(session.Output(meant.CompletionText[0] is '\'' or '"' ? meant.CompletionText : $"'{meant.CompletionText}'")).BaseObject);
    }

    [Fact]
    public void The_store_that_the_line_names_is_the_one_that_completes()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "own.txt"), "1 May 2003: The envoy arrives.\n");
        session.Output("New-NatoIraqStore own.db -Empty; Import-NatoIraqChronology own.txt -Store own.db");
        Assert.Equal("2003-05-01a", Assert.Single(session.Complete("Get-NatoIraqEvent -Store own.db -Id ")).CompletionText);
        Assert.DoesNotContain(session.Complete("Get-NatoIraqEvent -Store none.db -Mission N"), static match => match.CompletionText == "NMI");
    }
}
