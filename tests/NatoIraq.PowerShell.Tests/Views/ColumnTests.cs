using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Views;

/// <summary>At 80 columns nothing is so long that it pushes the last column out, and the title has the room that the date leaves.</summary>
public sealed class ColumnTests : IDisposable
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("Extraordinary", 12));

    private readonly Session session = new();

    public ColumnTests()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "long.json"), $$"""
            {
              "organizations": [{ "name": "{{Long}} Organization", "acronym": "EXTRAORDINARYACRONYMOFANORGANIZATION" }],
              "missions": [{ "name": "{{Long}} Mission", "type": "Mission", "acronym": "EXTRAORDINARYACRONYMOFAMISSION" }],
              "documents": [{ "name": "{{Long}} Plan", "acronym": "EXTRAORDINARYACRONYMOFAPLAN" }]
            }
            """);
        File.WriteAllText(
            Path.Combine(session.WorkingDirectory, "a file with a name that is so long that it fills a terminal by itself.txt"),
            $"28 May 2003 - 2 June 2003: The {Long} Organization requests the {Long} Mission under the {Long} Plan in Baghdad.\n"
                + $"1 July 2004: The {Long} Organization establishes the {Long} Mission with 30,000,000,000,000 {Long.ToLowerInvariant()} officers.\n");
        session.Output($"""
            $PSStyle.OutputRendering = 'PlainText'
            New-NatoIraqStore ./long.db -Empty -Connect
            Import-NatoIraqChronology ./a*.txt -Lexicon ./long.json -Title '{Long} chronology'
            Set-NatoIraqEvent 2004-07-01a -Title '{Long}' -Reason '{Long}' -Confirm:$false
            """);
    }

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqEvent", "Title")]
    [InlineData("Get-NatoIraqEvent | Format-Table -View Year", "Title")]
    [InlineData("Get-NatoMission", "Name")]
    [InlineData("Get-NatoMission -Lifecycle", "Mission")]
    [InlineData("Get-NatoIraqActor", "Name")]
    [InlineData("Get-NatoIraqPlace", "Name")]
    [InlineData("Get-NatoIraqDocument", "Name")]
    [InlineData("Get-NatoIraqQuantity", "Text")]
    [InlineData("Get-NatoIraqMention", "Text")]
    [InlineData("Get-NatoIraqSource", "Title")]
    [InlineData("Get-NatoIraqChain", "Title")]
    [InlineData("Get-NatoIraqHappening", "Title")]
    [InlineData("Get-NatoIraqHistory", "\\(reason\\)")]
    [InlineData("(Get-NatoIraqEvent).Corrections", "\\(reason\\)")]
    [InlineData("Measure-NatoIraqEvent Actor", "Last")]
    [InlineData("Measure-NatoIraqLag 2003-05-28a 2004-07-01a", "Dates")]
    [InlineData("Get-NatoIraqCoverage", "Unaccounted for")]
    [InlineData("Search-NatoIraqEvent mission", "Snippet")]
    [InlineData("Import-NatoIraqChronology ./a*.txt -Lexicon ./long.json -Title 'x'", "Source")]
    [InlineData("'28 May 2003 - 2 June 2003' | Resolve-NatoIraqDate", "Expression")]
    [InlineData("Test-NatoIraqStore", "Detail")]
    public void The_last_column_is_never_lost(string command, string column)
    {
        var lines = session.Output($"{command} | Out-String -Width 80 -Stream").Select(static line => line.ToString()).ToList();
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, $@"\b?{column} *$"));
        Assert.All(lines, static line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_title_begins_where_its_date_ends()
    {
        session.Output("Disconnect-NatoIraqStore");
        var lines = session.Output("Get-NatoIraqEvent -During 2008 | Out-String -Width 80 -Stream").Select(static line => line.ToString());
        Assert.Contains("Id            Kind          Date        Title", lines);
        Assert.Contains(lines, static line => line.StartsWith("2008-12a      ", StringComparison.Ordinal) && line.Contains(" 2008-12     ", StringComparison.Ordinal) && line.Length > 70);
    }

    [Fact]
    public void A_chain_has_room_for_its_titles()
    {
        session.Output("Disconnect-NatoIraqStore");
        var lines = session.Output("Get-NatoIraqChain NMI | Out-String -Width 80 -Stream").Select(static line => line.ToString());
        Assert.Contains("Approval      2018-06-22a    57     151 2018-06-22  (inferred) North Atlantic C…", lines);
    }
}
