using NatoIraq.Chronology.Linking;

namespace NatoIraq.Chronology.Tests.Linking;

/// <summary>A mission whose place another takes has ended, and the other has begun at the latest then.</summary>
public class ReplacementTests
{
    private const string Begun = "20 December 2001: The Kabul Support Mission is established.";

    [Theory]
    [InlineData("The Resolute Support Mission replaces the Kabul Support Mission.")]
    [InlineData("The Resolute Support Mission replaced the Kabul Support Mission.")]
    [InlineData("The Kabul Support Mission is replaced by the Resolute Support Mission.")]
    [InlineData("The Kabul Support Mission was succeeded by the Resolute Support Mission.")]
    [InlineData("The Resolute Support Mission succeeds the Kabul Support Mission.")]
    [InlineData("The Resolute Support Mission takes over from the Kabul Support Mission.")]
    [InlineData("The Resolute Support Mission took the place of the Kabul Support Mission.")]
    [InlineData("NATO launches the Resolute Support Mission, replacing the Kabul Support Mission.")]
    public void A_mission_ends_when_another_takes_its_place(string sentence)
    {
        var missions = Linked(Begun, "1 January 2015: " + sentence);
        var (old, next) = (Assert.Single(missions, IsOld), Assert.Single(missions, IsNext));
        Assert.Equal(("2001-12-20", "2015-01-01", "Ended", "Stated"), (old.StartDate, old.EndDate, old.Status, old.StatusBasis));
        Assert.Equal(("2015-01-01", null, "Active"), (next.StartDate, next.EndDate, next.Status));
        Assert.Equal(("Resolute Support Mission", "Kabul Support Mission"), (old.Successors.ToString(), next.Predecessors.ToString()));
    }

    [Fact]
    public void A_mission_that_is_only_told_to_replace_another_began_then_by_inference()
    {
        var next = Assert.Single(Linked(Begun, "1 January 2015: The Resolute Support Mission replaces the Kabul Support Mission."), IsNext);
        Assert.Equal(["Established 2015-01-01 Inferred Replaces"], next.Lifecycle.Select(static phase => $"{phase.Phase} {phase.Date} {phase.Basis} {phase.Rule}"));
    }

    [Fact]
    public void A_beginning_that_is_stated_stays_the_beginning()
    {
        var next = Assert.Single(
            Linked(Begun, "1 June 2014: The Resolute Support Mission is established.", "1 January 2015: The Resolute Support Mission replaces the Kabul Support Mission."), IsNext);
        Assert.Equal("2014-06-01", next.StartDate);
    }

    [Theory]
    [InlineData("NATO decides to replace the Kabul Support Mission with the Resolute Support Mission.")]
    [InlineData("The Kabul Support Mission will be replaced by the Resolute Support Mission.")]
    [InlineData("The Resolute Support Mission has not replaced the Kabul Support Mission.")]
    [InlineData("The Resolute Support Mission takes over the training of officers from the Kabul Support Mission.")]
    [InlineData("The Kabul Support Mission replaces its vehicles.")]
    [InlineData("The Resolute Support Mission replaces officers of the Kabul Support Mission.")]
    public void What_is_wanted_denied_or_about_a_task_ends_no_mission(string sentence) =>
        Assert.Equal("Active", Assert.Single(Linked(Begun, "1 January 2015: " + sentence), IsOld).Status);

    private static bool IsOld(Mission mission) => mission.Name == "Kabul Support Mission";

    private static bool IsNext(Mission mission) => mission.Name == "Resolute Support Mission";

    private static IReadOnlyList<Mission> Linked(params string[] lines)
    {
        var coded = Coded.Of(lines);
        return MissionLinker.Link(coded.Events, coded.Missions);
    }
}
