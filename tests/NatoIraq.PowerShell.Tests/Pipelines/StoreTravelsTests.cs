using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Pipelines;

/// <summary>A pipeline that begins in one store stays in it.</summary>
public sealed class StoreTravelsTests : IDisposable
{
    private readonly Session session = new();

    public StoreTravelsTests() => session.Output("""
        $null = New-NatoIraqStore ./my.db
        Set-Content more.txt "1 May 2022: NATO and Iraq hold talks in Baghdad.`n`n2 May 2022: NATO sends 20 advisers to NMI."
        $null = Import-NatoIraqChronology more.txt -Store ./my.db
        """);

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqActor NATO -Store ./my.db")]
    [InlineData("Get-NatoIraqEvent -First 1 -Store ./my.db")]
    [InlineData("(Get-NatoIraqEvent -First 1 -Store ./my.db).Mentions[0]")]
    [InlineData("Get-NatoIraqQuantity -Store ./my.db | Select-Object -First 1")]
    [InlineData("(Get-NatoIraqEvent 2022-05-02a -Store ./my.db).Quantities[0]")]
    [InlineData("Get-NatoMission NMI -Store ./my.db")]
    [InlineData("Get-NatoMission NMI -Lifecycle -Store ./my.db | Select-Object -First 1")]
    [InlineData("Get-NatoIraqPlace Baghdad -Store ./my.db")]
    [InlineData("Get-NatoIraqDocument -Store ./my.db | Select-Object -First 1")]
    [InlineData("Get-NatoIraqSource more -Store ./my.db")]
    [InlineData("Get-NatoIraqSituation 2022-05-01 -Store ./my.db")]
    [InlineData("(Get-NatoIraqSituation 2022-05-02 -Store ./my.db).Previous")]
    [InlineData("(Get-NatoIraqSituation 2022-05-02 -Store ./my.db).Missions[0]")]
    [InlineData("Get-NatoIraqChain NMI -Store ./my.db | Select-Object -First 1")]
    [InlineData("Get-NatoIraqGap 1 -Store ./my.db | Select-Object -First 1")]
    [InlineData("Measure-NatoIraqEvent Decade -Store ./my.db | Select-Object -First 1")]
    [InlineData("Get-NatoIraqEvent -During 2022 -Store ./my.db | Measure-NatoIraqEvent Year")]
    [InlineData("Get-NatoIraqEvent -During 2022 -Store ./my.db | Measure-NatoIraqEvent Year -PerSource")]
    [InlineData("'2022-05-01a' | Get-NatoIraqHappening -Store ./my.db")]
    [InlineData("Get-NatoIraqCoverage more -Store ./my.db | Select-Object -First 1")]
    [InlineData("Get-NatoIraqMention 2022-05-01a -Store ./my.db | Select-Object -First 1")]
    [InlineData("Search-NatoIraqEvent talks -Store ./my.db | Select-Object -First 1")]
    [InlineData("Get-NatoIraqStore -Store ./my.db")]
    [InlineData("Import-NatoIraqChronology more.txt -Store ./my.db")]
    public void Every_object_knows_its_store(string command) => Assert.Equal(
        Path.Combine(session.WorkingDirectory, "my.db"), Assert.Single(session.Output(command)).Text("Store"));

    [Theory]
    [InlineData("Get-NatoIraqActor NATO -Store ./my.db | Get-NatoIraqEvent | Where-Object Source -eq more", 2)]
    [InlineData("Get-NatoIraqEvent -Store ./my.db -During 2022 | Get-NatoIraqMention -Field Place", 1)]
    [InlineData("Get-NatoIraqEvent -Store ./my.db -During 2022 | Get-NatoIraqSource", 1)]
    [InlineData("Get-NatoIraqSource more -Store ./my.db | Get-NatoIraqEvent", 2)]
    [InlineData("Get-NatoIraqStore -Store ./my.db | Get-NatoIraqEvent", 39)]
    [InlineData("Get-NatoMission NMI -Store ./my.db | Get-NatoIraqEvent -During 2022", 1)]
    [InlineData("Get-NatoIraqPlace Baghdad -Store ./my.db | Get-NatoIraqEvent -During 2022", 1)]
    [InlineData("Get-NatoIraqEvent 2022-05-01a -Store ./my.db | Get-NatoIraqEvent", 1)]
    public void What_a_pipeline_asks_next_is_asked_of_the_same_store(string command, int answers) =>
        Assert.Equal(answers, session.Output(command).Count);

    [Fact]
    public void A_pipeline_through_two_stores_asks_each_about_its_own() => Assert.Equal(
        ["Relations with Iraq: timeline", "Relations with Iraq: timeline", "more"],
        session.Output("@(Get-NatoIraqStore; Get-NatoIraqStore -Store ./my.db) | ForEach-Object { Get-NatoIraqSource -Store $_.Store } | Get-NatoIraqSource")
            .Texts("Title"));

    [Fact]
    public void A_typed_store_wins_over_the_one_that_an_object_brings() =>
        Assert.Equal(["EventNotFound"], session.Run("$builtin = (Get-NatoIraqStore).Path; Get-NatoIraqEvent 2022-05-01a -Store ./my.db | Get-NatoIraqEvent -Store $builtin").ErrorIds);

    [Fact]
    public void The_source_of_a_piped_store_is_removed_there()
    {
        session.Output("Get-NatoIraqSource more -Store ./my.db | Remove-NatoIraqSource -Confirm:$false");
        Assert.Equal(["Relations with Iraq: timeline"], session.Output("Get-NatoIraqSource -Store ./my.db").Texts("Title"));
    }

    [Fact]
    public void An_event_of_no_store_knows_none() =>
        Assert.Null(session.Output("ConvertFrom-NatoIraqChronology more.txt | Select-Object -First 1").Single().Get("Store"));

    [Theory]
    [InlineData("ConvertFrom-NatoIraqChronology more.txt | Measure-NatoIraqEvent Year")]
    [InlineData("ConvertFrom-NatoIraqChronology more.txt | Get-NatoIraqGap 1")]
    [InlineData("& { Get-NatoIraqEvent -During 2021; Get-NatoIraqEvent -During 2022 -Store ./my.db } | Measure-NatoIraqEvent Precision | Select-Object -First 1")]
    public void What_is_counted_of_events_of_no_store_or_of_two_knows_none(string command) => Assert.Null(Assert.Single(session.Output(command)).Get("Store"));

    [Fact]
    public void An_empty_store_argument_is_an_error() => Assert.Equal(["EmptyArgument"], session.Run("Get-NatoIraqEvent -Store ''").ErrorIds);
}
