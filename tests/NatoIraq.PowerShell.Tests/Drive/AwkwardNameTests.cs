using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Drive;

/// <summary>Names that a chronology may well have and a path cannot, or can only with care.</summary>
public sealed class AwkwardNameTests : IDisposable
{
    private const string Lexicon = """
        {
          "organizations": [
            { "name": "ISIS/Daesh", "aliases": ["Daesh"] },
            { "name": "AC\\DC" }, { "name": "100%25 Club" }, { "name": "50% Club" }, { "name": "The [North] Command" }, { "name": "Staff *" }
          ],
          "missions": [{ "name": "Mission A/B", "type": "Mission" }]
        }
        """;

    private readonly Session session = new();

    public AwkwardNameTests()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "awkward.json"), Lexicon);
        File.WriteAllText(
            Path.Combine(session.WorkingDirectory, "awkward.txt"),
            "1 May 2003: ISIS/Daesh attacks.\n2 May 2003: AC\\DC meets the 100%25 Club.\n3 May 2003: The 50% Club joins Mission A/B.\n"
                + "4 May 2003: The [North] Command visits Staff * in Brussels.\n");
        session.Output("New-NatoIraqStore awkward.db -Empty -Connect; Import-NatoIraqChronology awkward.txt -Lexicon awkward.json -Title 'A: [draft] \"1\" %2F'");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_name_with_characters_that_nobody_sees_is_none() =>
        Assert.Equal(["True", "False"], session.Output("Test-Path 'NatoIraq:/Actors/50% Club'; Test-Path \"NatoIraq:/Actors/50`u{202E}% Club\"").Select(each => each.ToString()));

    [Theory]
    [InlineData("Actors", "ISIS%2FDaesh", "2003-05-01a")]
    [InlineData("Actors", "AC%5CDC", "2003-05-02a")]
    [InlineData("Actors", "100%2525 Club", "2003-05-02a")]
    [InlineData("Actors", "50% Club", "2003-05-03a")]
    [InlineData("Missions", "Mission A%2FB", "2003-05-03a")]
    [InlineData("Actors", "The [North] Command", "2003-05-04a")]
    [InlineData("Actors", "Staff *", "2003-05-04a")]
    public void A_name_becomes_one_that_a_path_can_hold(string folder, string name, string id)
    {
        Assert.Contains(name, session.Output($"$ExecutionContext.InvokeProvider.ChildItem.GetNames('NatoIraq:/{folder}', 'ReturnMatchingContainers', $false)").Select(each => each.ToString()));
        Assert.Equal(id, Assert.Single(Literally($"NatoIraq:/{folder}/{name}/Events")).Text("Id"));
    }

    [Fact]
    public void A_title_goes_there_and_back()
    {
        var source = Assert.Single(Literally("NatoIraq:/Sources"));
        Assert.Equal("A%3A [draft] \"1\" %252F", source.Text("PSChildName"));
        Assert.Equal(4, Literally(source.Text("PSPath")! + "/Events").Count);
    }

    [Fact]
    public void A_name_with_a_colon_can_be_gone_to_from_where_one_stands()
    {
        session.Output("Import-NatoIraqChronology awkward.txt -Lexicon awkward.json -Title 'B: second'");
        Assert.Equal(["Events"], session.Output("Set-Location NatoIraq:/Sources; Set-Location 'B%3A second'; Get-ChildItem -Name").Select(each => each.ToString()));
        Assert.Equal("B: second", Assert.Single(session.Output("Set-Location NatoIraq:/Sources; Get-ChildItem -Name 'B*' | Get-Item")).Text("Title"));
        Assert.Equal("B: second", Assert.Single(session.Output("Get-Item 'NatoIraq:/Sources/B: second'")).Text("Title"));
    }

    [Theory]
    [InlineData("NatoIraq:/Actors/The ?North? Command")]
    [InlineData("NatoIraq:/Actors/The `[North`] Command")]
    [InlineData("NatoIraq:/Actors/*North*")]
    public void Wildcards_in_a_name_can_be_escaped(string path) =>
        Assert.Equal("The [North] Command", Assert.Single(session.Output($"$ExecutionContext.InvokeProvider.Item.Get('{path}')")).Text("Name"));

    private IReadOnlyList<System.Management.Automation.PSObject> Literally(string path) =>
        session.Output($"$ExecutionContext.InvokeProvider.ChildItem.Get([string[]]'{path}', $false, $false, $true)");
}
