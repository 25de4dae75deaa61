using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Knowledge;

public sealed class SituationTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_day_has_its_missions_agreements_offices_and_neighbours()
    {
        var situation = Assert.Single(session.Output("Get-NatoIraqSituation 2018-02-10"));
        Assert.Equal("2018-02-10", situation.Text("On"));
        Assert.Contains("NATO Core Team", situation.Text("Missions"), StringComparison.Ordinal);
        Assert.Contains("DCB package", situation.Text("Agreements"), StringComparison.Ordinal);
        Assert.Equal("James Mattis (US Secretary of Defense, inferred: named 2018-01-22, 19 days before)", situation.Text("Offices"));
        Assert.StartsWith("2018-01-22a ", situation.Text("Previous"), StringComparison.Ordinal);
        Assert.Equal("2018-02a; 2018-02b", situation.Text("Events"));
        Assert.StartsWith("2018-03-05a ", situation.Text("Next"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-NatoIraqSituation -On 'March 2016'", "2016-03")]
    [InlineData("Get-NatoIraqSituation 2016", "2016")]
    [InlineData("Get-NatoIraqSituation ([datetime]'2016-03-01')", "2016-03-01")]
    [InlineData("'2016-03-01' | Get-NatoIraqSituation", "2016-03-01")]
    [InlineData("Get-NatoIraqEvent 2016-03-01a | Get-NatoIraqSituation", "2016-03-01")]
    [InlineData("Get-NatoIraqSituation ../2012", "../2012")]
    public void A_time_is_given_as_EDTF_words_a_date_or_an_event(string command, string on) => Assert.Equal(on, Assert.Single(session.Output(command)).Text("On"));

    [Fact]
    public void Missions_are_those_that_Get_NatoMission_calls_active() => Assert.Equal(
        session.Output("Get-NatoMission -ActiveOn 2010-01-01").Texts("Name"),
        session.Output("(Get-NatoIraqSituation 2010-01-01).Missions").Texts("Name"));

    [Fact]
    public void The_events_of_a_situation_can_be_asked_for() =>
        Assert.Equal(["2018-02a", "2018-02b"], session.Output("Get-NatoIraqSituation 2018-02-10 | Get-NatoIraqEvent").Texts("Id"));

    [Fact]
    public void What_only_may_have_been_is_left_out_on_demand()
    {
        Assert.Empty(session.Output("(Get-NatoIraqSituation 2018-02-10 -Match Certain).Events"));
        Assert.Equal(1, session.Output("(Get-NatoIraqSituation 2011-04-15).Agreements").Count - session.Output("(Get-NatoIraqSituation 2011-04-15 -Match Certain).Agreements").Count);
    }

    [Fact]
    public void What_is_no_date_is_an_error_of_its_own_and_the_rest_goes_on()
    {
        var outcome = session.Run("'yesterdayish', '2018' | Get-NatoIraqSituation");
        Assert.Equal(["InvalidDate"], outcome.ErrorIds);
        Assert.Equal("2018", Assert.Single(outcome.Output).Text("On"));
    }

    [Fact]
    public void Nobody_holds_an_office_because_of_what_is_named_later() =>
        Assert.DoesNotContain("Allawi", session.Output("Get-NatoIraqSituation 2003-08-01").Single().Text("Offices"), StringComparison.Ordinal);

    [Fact]
    public void What_is_inferred_from_one_naming_before_says_so_and_is_not_certain()
    {
        var offices = session.Output("Get-NatoIraqSituation 2019-01-15").Single().Text("Offices")!;
        Assert.Contains("Mattis", offices, StringComparison.Ordinal);
        Assert.Contains("days before)", offices, StringComparison.Ordinal);
        Assert.Empty(session.Output("(Get-NatoIraqSituation 2019-01-15 -Match Certain).Offices"));
        Assert.Equal(["Stated"], session.Output("(Get-NatoIraqSituation 2016-03-01 -Match Certain).Offices.Basis | Sort-Object -Unique").Select(static item => item.ToString()));
    }

    [Fact]
    public void A_mission_of_which_no_end_is_told_says_when_it_was_last_told_of()
    {
        var mission = session.Output("Get-NatoMission NMI").Single();
        Assert.Equal(("Active", "Inferred", "2021-02"), (mission.Text("Status"), mission.Text("StatusBasis"), mission.Text("LastTold")));
        Assert.Contains("Active, last told of February 2021", session.Output("Get-NatoMission NMI | Format-List | Out-String").Single().ToString(), StringComparison.Ordinal);
        Assert.Equal("Stated", session.Output("Get-NatoMission NTM-I").Single().Text("StatusBasis"));
        Assert.Contains("NATO Mission Iraq", session.Output("(Get-NatoIraqSituation 2022).Missions").Texts("Name"));
        Assert.DoesNotContain("NATO Mission Iraq", session.Output("(Get-NatoIraqSituation 2022 -Match Certain).Missions").Texts("Name"));
    }

    [Fact]
    public void In_an_empty_store_nothing_is_known()
    {
        var situation = Assert.Single(session.Output("$null = New-NatoIraqStore ./empty.db -Empty; Get-NatoIraqSituation 2018 -Store ./empty.db"));
        Assert.Null(situation.Get("Previous"));
        Assert.Equal("", situation.Text("Missions"));
    }
}
