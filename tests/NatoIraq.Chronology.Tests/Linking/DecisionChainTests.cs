using NatoIraq.Chronology.Linking;

namespace NatoIraq.Chronology.Tests.Linking;

public class DecisionChainTests
{
    [Fact]
    public void The_chain_of_NATO_Mission_Iraq_is_the_one_the_source_tells() => Assert.Equal(
        [
            "Request 2018-01-22a - - Inferred MissionLastNamed",
            "Decision 2018-02a 10 37 Stated -",
            "Approval 2018-04-26a 57 84 Inferred LifecycleOrder",
            "Approval 2018-06-22a 57 57 Inferred LifecycleOrder",
            "Establishment 2018-07-11a 19 19 Inferred LifecycleOrder",
        ],
        Printed(Seed().Single(static chain => chain.Name == "2018-01-22a")));

    [Fact]
    public void What_is_prepared_after_the_establishment_is_a_chain_of_its_own() => Assert.Equal(
        ["2018-01-22a", "2020-10a"],
        Seed().Where(static chain => chain.Mission == "NATO Mission Iraq").Select(static chain => chain.Name));

    /// <summary>"End 2004" can be before or after December 2004: the orders of that month came before what they ordered.</summary>
    [Fact]
    public void Where_dates_leave_the_order_open_the_order_of_a_decision_settles_it() => Assert.Equal(
        ["Approval 2004-12-09", "Approval 2004-12-16", "Establishment 2004-36", "Staffing 2005-02"],
        Seed().Single(static chain => chain is { Mission: "NATO Training Mission-Iraq", Steps.Count: > 1 }).Steps.Select(static step => step.ToString()));

    /// <summary>1 October less 16 December, and 31 December less 16 December.</summary>
    [Fact]
    public void A_lag_below_zero_says_that_the_dates_allow_the_other_order()
    {
        var establishment = Seed().SelectMany(static chain => chain.Steps).Single(static step => step.Event == "2004-36a");
        Assert.Equal((-76L, 15L), (establishment.LagMin, establishment.LagMax));
    }

    [Fact]
    public void A_sub_event_can_be_a_step() => Assert.Equal(
        ["2004-07-30a", "2004-07-30a.1"],
        Seed().Single(static chain => chain.Mission == "NATO Training Implementation Mission").Steps.Select(static step => step.Event));

    [Fact]
    public void A_step_knows_its_chain_its_mission_and_who_asked()
    {
        var decision = Seed().SelectMany(static chain => chain.Steps).Single(static step => step.Event == "2018-02a");
        Assert.Equal(("2018-01-22a", "NATO Mission Iraq"), (decision.Chain, decision.Mission));
        Assert.Contains("Global Coalition to Defeat ISIS/Daesh", decision.Requesters);
    }

    [Fact]
    public void The_order_of_the_events_given_does_not_matter() =>
        Assert.Equal(Seed().SelectMany(Printed), DecisionChainLinker.Link(Coded.Seed.Events.Reverse(), Coded.Seed.Missions).SelectMany(Printed));

    [Fact]
    public void A_request_and_what_was_done_at_it_are_a_chain_without_a_mission()
    {
        var chain = Assert.Single(Link(
            "3 May 1999: Albania sends a request for humanitarian aid to the European Union.",
            "20 May 1999: At the request of Albania, the European Union decides to send tents."));
        Assert.Null(chain.Mission);
        Assert.Equal(["Request 1999-05-03a - - Stated -", "Decision 1999-05-20a 17 17 Stated -"], Printed(chain));
    }

    [Theory]
    [InlineData("20 May 1999: At the request of Greece, the European Union decides to send tents.")]
    [InlineData("20 May 1999: The European Union decides to send tents to Albania.")]
    [InlineData("20 April 1999: At the request of Albania, the European Union decides to send tents.")]
    [InlineData("20 May 2002: At the request of Albania, the European Union decides to send tents.")]
    public void What_was_done_at_no_such_request_is_not_linked_to_it(string answer) =>
        Assert.All(
            Link("3 May 1999: Albania sends a request for humanitarian aid to the European Union.", answer),
            static chain => Assert.True(Assert.Single(chain.Steps).IsOpen));

    [Fact]
    public void One_step_alone_is_no_chain() => Assert.DoesNotContain(Seed(), static chain => chain.Mission == "NATO Core Team");

    private static IReadOnlyList<DecisionChain> Seed() => DecisionChainLinker.Link(Coded.Seed.Events, Coded.Seed.Missions);

    private static IReadOnlyList<DecisionChain> Link(params string[] lines)
    {
        var coded = Coded.Of(lines);
        return DecisionChainLinker.Link(coded.Events, coded.Missions);
    }

    private static IEnumerable<string> Printed(DecisionChain chain) => chain.Steps.Select(static step =>
        FormattableString.Invariant($"{step.Step} {step.Event} {Or(step.LagMin)} {Or(step.LagMax)} {step.Basis} {step.Rule ?? "-"}"));

    private static string Or(long? lag) => lag is { } days ? FormattableString.Invariant($"{days}") : "-";
}
