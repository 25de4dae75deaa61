using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Knowledge;

public sealed class ChainTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void The_chain_of_NATO_Mission_Iraq_has_its_steps_and_lags()
    {
        var steps = session.Output("Get-NatoIraqChain NMI | Where-Object Chain -eq 2018-01-22a");
        Assert.Equal(["Request", "Decision", "Approval", "Approval", "Establishment"], steps.Texts("Step"));
        Assert.Equal(["2018-01-22", "2018-02", "2018-04-26", "2018-06-22", "2018-07-11"], steps.Texts("Date"));
        Assert.Equal(["", "10", "57", "57", "19"], steps.Texts("LagMin"));
        Assert.Equal(["", "37", "84", "57", "19"], steps.Texts("LagMax"));
        Assert.Equal(["Inferred", "Stated", "Inferred", "Inferred", "Inferred"], steps.Texts("Basis"));
        Assert.Equal(["0", "10", "94", "151", "170"], steps.Texts("ElapsedMin"));
        Assert.Equal(["0", "37", "94", "151", "170"], steps.Texts("ElapsedMax"));
    }

    [Theory]
    [InlineData("Get-NatoIraqChain -Mission 'nato mission iraq'", 7)]
    [InlineData("Get-NatoIraqChain 'NATO Mission*'", 7)]
    [InlineData("Get-NatoMission NMI | Get-NatoIraqChain", 7)]
    [InlineData("Get-NatoIraqChain -Event 2018-02a", 5)]
    [InlineData("Get-NatoIraqChain -Event 2018-*", 5)]
    [InlineData("Get-NatoIraqEvent 2018-02a, 2018-04-26a | Get-NatoIraqChain", 5)]
    [InlineData("Get-NatoIraqChain -Event 2004-07-30a", 2)]
    [InlineData("Get-NatoIraqChain -Event 2004-07-30a.1", 2)]
    [InlineData("Get-NatoIraqChain NTM-I -Event 2018-02a", 0)]
    [InlineData("Get-NatoIraqChain -Event 2017-05-25a", 0)]
    [InlineData("Get-NatoIraqChain 'Mission to M*'", 0)]
    public void Chains_are_found_by_mission_and_event(string command, int steps) => Assert.Equal(steps, session.Output(command).Count);

    [Theory]
    [InlineData("Measure-NatoIraqLag 2018-01-22a 2018-07-11a", "2018-01-22a to 2018-07-11a: 170 days")]
    [InlineData("Measure-NatoIraqLag 2018-02a 2018-07-11a", "2018-02a to 2018-07-11a: 133 to 160 days")]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Measure-NatoIraqLag 2018-02a", "2018-02a to 2018-07-11a: 133 to 160 days")]
    [InlineData("Measure-NatoIraqLag (Get-NatoIraqEvent 2018-07-11a) 2018-02a", "2018-07-11a to 2018-02a: -160 to -133 days")]
    public void The_days_between_any_two_events_are_measured(string command, string lag) => Assert.Equal(lag, session.Output(command).Single().ToString());

    [Fact]
    public void A_decision_of_which_nothing_came_is_an_open_chain()
    {
        var open = session.Output("$null = New-NatoIraqStore ./open.db -Empty; Set-Content one.txt '1 May 2003: NATO decides to open an office in Baghdad.'; $null = Import-NatoIraqChronology one.txt -Store ./open.db; Get-NatoIraqChain -Store ./open.db");
        var step = Assert.Single(open);
        Assert.Equal(("2003-05-01a", "Decision", "True"), (step.Text("Event"), step.Text("Step"), step.Text("IsOpen")));
        Assert.Empty(session.Output("Get-NatoIraqChain NMI | Where-Object IsOpen | Where-Object LagMin"));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent -After 'Warsaw Summit' -Before 'Brussels Summit' -Kind Approval -Match Certain", "2018-04-26a, 2018-06-22a")]
    [InlineData("Get-NatoIraqEvent -After (Get-NatoIraqEvent 2018-04-26a) -Before 2018-07-11a -Match Certain", "2018-06-22a")]
    public void Before_and_after_take_events_and_the_names_of_summits(string command, string ids) =>
        Assert.Equal(ids, string.Join(", ", session.Output(command).Texts("Id")));

    /// <summary>Two events are of February 2018: which came first is not told.</summary>
    [Fact]
    public void What_only_may_be_after_is_told_apart()
    {
        Assert.Equal(["2018-02b Possible", "2018-03-05a Certain"], session.Output("Get-NatoIraqEvent -After 2018-02a -Before 2018-04 | ForEach-Object { \"$($_.Id) $($_.DateMatch)\" }").Select(static row => row.ToString()));
        Assert.Equal(["2018-03-05a"], session.Output("Get-NatoIraqEvent -After 2018-02a -Before 2018-04 -Match Certain").Texts("Id"));
        var view = session.Output("Get-NatoIraqEvent -After 2018-02a -Before 2018-04 | Out-String -Stream").Select(static line => line.ToString()).ToList();
        Assert.Contains(view, static line => line.StartsWith("2018-02b      Conference    2018-02     (possible) The Iraq Reconstruction", StringComparison.Ordinal));
        Assert.Contains(view, static line => line.StartsWith("2018-03-05a   Meeting       2018-03-05  NATO Secretary General", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_leads_to_its_event() =>
        Assert.Equal(["2018-06-22a"], session.Output("Get-NatoIraqChain NMI | Where-Object Date -eq 2018-06-22 | Get-NatoIraqEvent").Texts("Id"));

    [Theory]
    [InlineData("Get-NatoIraqChain 'Mission to Mars'", "MissionNotFound")]
    [InlineData("Get-NatoIraqChain -Event 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqChain -Store ./none.db", "StoreNotFound")]
    public void What_is_not_there_is_an_error(string command, string id) => Assert.Equal([id], session.Run(command).ErrorIds);

    [Fact]
    public void An_empty_store_has_no_chains() =>
        Assert.Empty(session.Output("$null = New-NatoIraqStore ./empty.db -Empty; Get-NatoIraqChain -Store ./empty.db"));
}
