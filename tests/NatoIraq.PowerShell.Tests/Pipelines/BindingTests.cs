using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Pipelines;

/// <summary>The pipelines that a user tries first.</summary>
public sealed class BindingTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("'NMI' | Get-NatoMission | ForEach-Object Name", "NATO Mission Iraq")]
    [InlineData("'2018-07-11a' | Get-NatoIraqEvent | ForEach-Object Id", "2018-07-11a")]
    [InlineData("'Baghdad' | Get-NatoIraqPlace | ForEach-Object Name", "Baghdad")]
    [InlineData("'NATO' | Get-NatoIraqActor | ForEach-Object Type", "Organization")]
    [InlineData("'2018-02a' | Get-NatoIraqChain | Select-Object -First 1 | ForEach-Object Event", "2018-01-22a")]
    [InlineData("'NTM-I' | Get-NatoIraqChain | Select-Object -First 1 | ForEach-Object Mission", "NATO Training Mission-Iraq")]
    [InlineData("'2018-07-11a' | Get-NatoIraqMention -Field Kind | ForEach-Object Name", "Establishment")]
    [InlineData("'Relations with Iraq: timeline' | Get-NatoIraqSource | ForEach-Object Events", "37")]
    [InlineData("'Relations with Iraq: timeline' | Get-NatoIraqCoverage | Measure-Object | ForEach-Object Count", "37")]
    [InlineData("'2018-07-11a' | Get-NatoIraqHappening | ForEach-Object Id", "2018-07-11a")]
    [InlineData("'2018-07-11a' | Measure-NatoIraqEvent Kind | ForEach-Object Name", "Establishment")]
    [InlineData("'2018-07-11a' | Get-NatoIraqHistory | ForEach-Object Action", "Import")]
    [InlineData("'2018-07-11a' | Get-NatoIraqCitation -Style BibTeX | Measure-Object | ForEach-Object Count", "1")]
    [InlineData("'2018-07-11a' | Measure-NatoIraqLag 2018-01-22a | ForEach-Object MinDays", "170")]
    [InlineData("'2018-07-11a' | Export-NatoIraqEvent ./one.jsonl; (Import-NatoIraqEvent ./one.jsonl).Id", "2018-07-11a")]
    [InlineData("'2018-07-11a' | Export-NatoIraqReport ./one.md; (Select-String '^- \\*\\*|2018-07-11a' ./one.md).Count -gt 0", "True")]
    [InlineData("$null = New-NatoIraqStore ./my.db -Connect; $null = '3 May 2016: Secretary General J. Stoltenberg visits Ankara.' | Import-NatoIraqChronology -Title Visit; 'Jens Stoltenberg' | Find-NatoIraqAlias | ForEach-Object Alias", "J. Stoltenberg")]
    [InlineData("'people' | Get-NatoIraqQuantity | ForEach-Object Unit", "people")]
    [InlineData("'2018' | Get-NatoIraqSituation | ForEach-Object On", "2018")]
    [InlineData("'Warsaw' | Search-NatoIraqEvent -First 1 | Measure-Object | ForEach-Object Count", "1")]
    [InlineData("'Concept of Operations' | Get-NatoIraqDocument | ForEach-Object Acronym", "CONOPS")]
    [InlineData("$null = New-NatoIraqStore ./my.db; './my.db' | Get-NatoIraqStore | ForEach-Object Events", "37")]
    [InlineData("$null = New-NatoIraqStore ./my.db; './my.db' | Connect-NatoIraqStore | ForEach-Object Events", "37")]
    [InlineData("$null = New-NatoIraqStore ./my.db; Get-Item ./my.db | Test-NatoIraqStore -Quiet", "True")]
    [InlineData("$null = New-NatoIraqStore ./my.db; Get-Item ./my.db | Update-NatoIraqStore | ForEach-Object To", "7")]
    [InlineData("$null = New-NatoIraqStore ./my.db; './my.db' | Protect-NatoIraqStore -Confirm:$false | ForEach-Object ReadOnly", "True")]
    public void Texts_are_taken_by_value(string command, string answer) => Assert.Equal(answer, session.Output(command).Single().ToString());

    [Theory]
    [InlineData("Get-NatoIraqEvent 2018", "2018-01-22a, 2018-02a, 2018-02b, 2018-03-05a, 2018-04-26a, 2018-06-22a, 2018-07-11a")]
    [InlineData("Get-NatoIraqEvent 2018 -Kind Approval", "2018-04-26a, 2018-06-22a")]
    [InlineData("Get-NatoIraqEvent 'July 2018'", "2018-07-11a")]
    [InlineData("Get-NatoIraqEvent ([datetime]::new(2018, 7, 11))", "2018-07-11a")]
    [InlineData("Get-NatoIraqEvent ([DateOnly]::new(2018, 7, 11))", "2018-07-11a")]
    [InlineData("Get-NatoIraqEvent ([DateTimeOffset]::new(2018, 7, 11, 0, 0, 0, [timespan]::Zero))", "2018-07-11a")]
    [InlineData("'July 2018' | Get-NatoIraqEvent", "2018-07-11a")]
    [InlineData("Get-NatoIraqEvent 2018-02a, 2018-07-11a", "2018-02a, 2018-07-11a")]
    [InlineData("Get-NatoIraqEvent 2018-* -Kind Approval", "2018-04-26a, 2018-06-22a")]
    public void Ids_are_told_from_dates(string command, string ids) => Assert.Equal(ids, Ids(command));

    [Theory]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void A_day_is_that_day_in_every_culture(string culture)
    {
        using var other = new Session(culture);
        Assert.Equal(["2018-07-11a"], other.Output("Get-NatoIraqEvent ([datetime]::new(2018, 7, 11))").Texts("Id"));
        Assert.Equal(["2018-07-11a"], other.Output("Get-NatoIraqEvent -During ([DateOnly]::new(2018, 7, 11))").Texts("Id"));
    }

    [Theory]
    [InlineData("Get-NatoMission NMI | Get-NatoIraqEvent -Kind Approval -During 2018-06", "2018-06-22a")]
    [InlineData("Get-NatoIraqActor Italy | Get-NatoIraqEvent -During 2010", "2010-10-05a")]
    [InlineData("Get-NatoMission NMI | Get-NatoIraqEvent -Mission 'NATO Mission Iraq' -Kind Approval", "2018-04-26a, 2018-06-22a")]
    [InlineData("Get-NatoIraqMention 2018-07-11a | Get-NatoIraqEvent", "2018-07-11a")]
    [InlineData("Get-NatoIraqEvent 2018 | Get-NatoIraqEvent -First 2 -Skip 1", "2018-02a, 2018-02b")]
    [InlineData("Get-NatoMission NMI, NTM-I | Get-NatoIraqEvent -During 2011-12", "2011-12-31a")]
    [InlineData("[pscustomobject]@{ Id = '2018-07-11a' } | Get-NatoIraqEvent", "2018-07-11a")]
    [InlineData("[pscustomobject]@{ Mission = 'NMI' } | Get-NatoIraqEvent -Kind Approval", "2018-04-26a, 2018-06-22a")]
    [InlineData("Get-NatoIraqSource | Get-NatoIraqEvent -During 2018-07", "2018-07-11a")]
    [InlineData("Get-NatoIraqStore | Get-NatoIraqEvent -During 2018-07", "2018-07-11a")]
    public void Filters_narrow_what_is_piped_in(string command, string ids) => Assert.Equal(ids, Ids(command));

    [Fact]
    public void No_event_comes_twice() => Assert.Equal(
        session.Output("Get-NatoIraqEvent -Mission NMI").Texts("Id"),
        session.Output("'NMI', 'nato mission iraq' | Get-NatoMission | Get-NatoIraqEvent").Texts("Id"));

    [Fact]
    public void Who_took_part_in_some_events_is_counted_among_them()
    {
        var stoltenberg = Assert.Single(session.Output("Get-NatoIraqEvent 2018 | Get-NatoIraqActor | Where-Object Name -eq 'Jens Stoltenberg'"));
        var all = Assert.Single(session.Output("Get-NatoIraqActor 'Jens Stoltenberg'"));
        Assert.Equal("Person", stoltenberg.Text("Type"));
        Assert.StartsWith("2018-", stoltenberg.Text("First"), StringComparison.Ordinal);
        Assert.True((long)stoltenberg.Get("Count")! < (long)all.Get("Count")!);
        Assert.Equal(["Italy"], session.Output("Get-NatoIraqEvent 2010-10-05a | Get-NatoIraqActor -Name Ital*, Nobod*").Texts("Name"));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Get-NatoMission", "NATO Mission Iraq")]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Get-NatoIraqSource", "Relations with Iraq: timeline")]
    [InlineData("Get-NatoIraqEvent 2004-07-30a | Get-NatoIraqPlace -Name Baghdad", "Baghdad")]
    public void Events_lead_to_what_they_name(string command, string name)
    {
        var found = Assert.Single(session.Output(command));
        Assert.Equal(name, found.Text("Name") is { Length: > 0 } ofName ? ofName : found.Text("Title"));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent 2018 | Get-NatoIraqQuantity", "Get-NatoIraqEvent 2018 | ForEach-Object Quantities")]
    [InlineData("Get-NatoIraqEvent 2018-02a | Get-NatoIraqChain", "Get-NatoIraqChain -Event 2018-02a")]
    [InlineData("Get-NatoIraqEvent 2018 | Get-NatoIraqDocument | ForEach-Object Name | Sort-Object", "Get-NatoIraqEvent 2018 | ForEach-Object Documents | Sort-Object -Unique")]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Get-NatoIraqCitation", "Get-NatoIraqCitation 2018-07-11a")]
    [InlineData("'2018-07-11a' | Get-NatoIraqCitation", "Get-NatoIraqCitation 2018-07-11a")]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Get-NatoIraqCoverage", "Get-NatoIraqCoverage | Where-Object Event -eq 2018-07-11a")]
    public void Events_are_taken_by_value_everywhere(string piped, string named) =>
        Assert.Equal(session.Output(named).Select(static item => item.ToString()), session.Output(piped).Select(static item => item.ToString()));

    [Theory]
    [InlineData("Get-NatoIraqEvent")]
    [InlineData("Get-NatoIraqMention -Field Kind")]
    [InlineData("Get-NatoMission")]
    [InlineData("Get-NatoIraqActor")]
    [InlineData("Get-NatoIraqChain")]
    [InlineData("Get-NatoIraqCitation")]
    [InlineData("Get-NatoIraqSource")]
    [InlineData("Get-NatoIraqCoverage")]
    [InlineData("Get-NatoIraqQuantity")]
    [InlineData("Measure-NatoIraqEvent Kind")]
    [InlineData("Get-NatoIraqGap 10")]
    [InlineData("Export-NatoIraqEvent ./events.jsonl -PassThru | Get-Content")]
    [InlineData("Get-NatoIraqSituation")]
    public void Events_that_came_back_from_a_file_of_PowerShell_are_events(string command)
    {
        session.Output("Get-NatoIraqEvent 2018 | Export-Clixml ./events.xml");
        var expected = session.Output($"Get-NatoIraqEvent 2018 | {command} | ForEach-Object ToString");
        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Select(static item => item.ToString()),
            session.Output($"Import-Clixml ./events.xml | {command} | ForEach-Object ToString").Select(static item => item.ToString()));
    }

    [Fact]
    public void A_text_read_by_Get_Content_is_imported_once()
    {
        session.Output("$null = New-NatoIraqStore ./my.db -Empty -Connect; Set-Content one.txt \"1 May 2003: NATO opens an office.`n`n2 May 2003: NATO meets Iraq.\"");
        Assert.Equal(["2"], session.Output("Get-Content one.txt | Import-NatoIraqChronology").Texts("Created"));
    }

    [Theory]
    [InlineData("Get-NatoIraqGap 10 -Mission NMI", "Get-NatoIraqEvent | Get-NatoIraqGap 10 -Mission NMI")]
    [InlineData("Find-NatoIraqConflict -Source Rel*", "Get-NatoIraqEvent | Find-NatoIraqConflict -Source Rel*")]
    public void A_filter_of_the_store_is_a_filter_of_the_pipeline_too(string stored, string piped) =>
        Assert.Equal(session.Output(stored).Select(static item => item.ToString()), session.Output(piped).Select(static item => item.ToString()));

    [Theory]
    [InlineData("'1999-01-01a' | Get-NatoIraqHappening", "EventNotFound")]
    [InlineData("'1999-01-01a' | Export-NatoIraqEvent ./none.json", "EventNotFound")]
    [InlineData("'1999-01-01a' | Show-NatoIraqTimeline", "EventNotFound")]
    [InlineData("'parsecs' | Get-NatoIraqQuantity", "UnitNotFound")]
    [InlineData("'./none.db' | Test-NatoIraqStore", "StoreNotFound")]
    public void A_text_that_names_nothing_is_the_error_of_its_kind(string command, string id) => Assert.Equal([id], session.Run(command).ErrorIds);

    [Theory]
    [InlineData("1.5 | Get-NatoIraqEvent")]
    [InlineData("Get-NatoIraqGap | Get-NatoIraqEvent")]
    [InlineData("Get-Date | Get-NatoIraqActor")]
    [InlineData("Get-NatoMission NMI | Measure-NatoIraqEvent Year")]
    [InlineData("Get-Date | Get-NatoIraqMention")]
    public void What_names_nothing_is_an_error_of_its_own(string command) =>
        Assert.All(session.Run(command).ErrorIds, static id => Assert.Equal("InputObjectNotBound", id));

    private string Ids(string command) => string.Join(", ", session.Output(command).Texts("Id"));
}
