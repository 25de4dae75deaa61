using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

public sealed class MissionTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("2010-01-01", "NTM-I")]
    [InlineData("2021-01-01", "NMI")]
    public void A_mission_that_ran_on_a_day_is_among_those_active(string day, string acronym) =>
        Assert.Contains(acronym, session.Output($"Get-NatoMission -ActiveOn {day} -Type Mission").Texts("Acronym"));

    [Theory]
    [InlineData("2018-01-01", "NMI")]
    [InlineData("2013-01-01", "NTM-I")]
    public void A_mission_that_did_not_run_on_a_day_is_not(string day, string acronym) =>
        Assert.DoesNotContain(acronym, session.Output($"Get-NatoMission -ActiveOn {day}").Texts("Acronym"));

    [Fact]
    public void NTM_I_ended_on_the_last_day_of_2011()
    {
        var mission = Assert.Single(session.Output("Get-NatoMission NTM-I"));
        Assert.Equal("2011-12-31", mission.Text("EndDate"));
        Assert.Equal("Ended", mission.Text("Status"));
        Assert.Equal("NATO Training Implementation Mission", mission.Text("Predecessors"));
    }

    [Fact]
    public void The_lifecycle_is_one_row_a_phase_in_chronological_order()
    {
        var phases = session.Output("Get-NatoMission NMI -Lifecycle");
        Assert.Equal(["2018-04-26a", "2018-06-22a"], phases.Where(phase => phase.Text("Phase") == "Approved").Texts("Event"));
        Assert.Equal("2018-07-11", phases.Single(phase => phase.Text("Phase") == "Established").Text("Date"));
        Assert.Equal(phases.Texts("Start").Order(StringComparer.Ordinal).Count(), phases.Count);
    }

    [Fact]
    public void A_name_an_acronym_and_a_pattern_find_the_same()
    {
        Assert.Equal(["NATO Mission Iraq"], session.Output("Get-NatoMission 'nato mission iraq'").Texts("Name"));
        Assert.Equal(["NATO Mission Iraq"], session.Output("Get-NatoMission NMI").Texts("Name"));
        Assert.Equal(["NATO Mission Iraq"], session.Output("Get-NatoMission 'NATO Mission*'").Texts("Name"));
    }

    [Fact]
    public void A_mission_leads_to_its_events()
    {
        var listed = session.Output("(Get-NatoMission NMI).Events").Select(id => id.ToString());
        Assert.Equal(listed, session.Output("Get-NatoMission NMI | Get-NatoIraqEvent").Texts("Id"));
    }

    [Theory]
    [InlineData("Get-NatoMission 'Mission to Mars'", "MissionNotFound")]
    [InlineData("Get-NatoMission -ActiveOn yesterdayish", "InvalidDate")]
    public void What_is_not_there_is_an_error(string command, string id) => Assert.Equal([id], session.Run(command).ErrorIds);
}
