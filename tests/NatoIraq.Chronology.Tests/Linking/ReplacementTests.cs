using NatoIraq.Chronology.Linking;

namespace NatoIraq.Chronology.Tests.Linking;

/// <summary>A mission whose place another takes has ended, and the other has begun at the latest then.</summary>
public class ReplacementTests
{
    private const string Begun = "26 September 2001: NATO launches Operation Amber Fox.";

    [Theory]
    [InlineData("Operation Allied Harmony replaces Operation Amber Fox.")]
    [InlineData("Operation Allied Harmony replaced Operation Amber Fox.")]
    [InlineData("Operation Amber Fox is replaced by Operation Allied Harmony.")]
    [InlineData("Operation Amber Fox was succeeded by Operation Allied Harmony.")]
    [InlineData("Operation Allied Harmony succeeds Operation Amber Fox.")]
    [InlineData("Operation Allied Harmony takes over from Operation Amber Fox.")]
    [InlineData("Operation Allied Harmony took the place of Operation Amber Fox.")]
    [InlineData("NATO launches Operation Allied Harmony, replacing Operation Amber Fox.")]
    public void A_mission_ends_when_another_takes_its_place(string sentence)
    {
        var missions = Linked(Begun, "16 December 2002: " + sentence);
        var (old, next) = (Assert.Single(missions, IsOld), Assert.Single(missions, IsNext));
        Assert.Equal(("2001-09-26", "2002-12-16", "Ended", "Stated"), (old.StartDate, old.EndDate, old.Status, old.StatusBasis));
        Assert.Equal(("2002-12-16", null, "Active"), (next.StartDate, next.EndDate, next.Status));
        Assert.Equal(("Operation Allied Harmony", "Operation Amber Fox"), (old.Successors.ToString(), next.Predecessors.ToString()));
    }

    [Fact]
    public void A_mission_that_is_only_told_to_replace_another_began_then_by_inference()
    {
        var next = Assert.Single(Linked(Begun, "16 December 2002: Operation Allied Harmony replaces Operation Amber Fox."), IsNext);
        Assert.Equal(["Established 2002-12-16 Inferred Replaces"], next.Lifecycle.Select(static phase => $"{phase.Phase} {phase.Date} {phase.Basis} {phase.Rule}"));
    }

    [Fact]
    public void A_beginning_that_is_stated_stays_the_beginning()
    {
        var next = Assert.Single(
            Linked(Begun, "1 October 2002: NATO launches Operation Allied Harmony.", "16 December 2002: Operation Allied Harmony replaces Operation Amber Fox."), IsNext);
        Assert.Equal("2002-10-01", next.StartDate);
    }

    [Theory]
    [InlineData("NATO decides to replace Operation Amber Fox with Operation Allied Harmony.")]
    [InlineData("Operation Amber Fox will be replaced by Operation Allied Harmony.")]
    [InlineData("Operation Allied Harmony has not replaced Operation Amber Fox.")]
    [InlineData("Operation Allied Harmony takes over the training of officers from Operation Amber Fox.")]
    [InlineData("Operation Amber Fox replaces its vehicles.")]
    [InlineData("Operation Allied Harmony replaces officers of Operation Amber Fox.")]
    public void What_is_wanted_denied_or_about_a_task_ends_no_mission(string sentence) =>
        Assert.Equal("Active", Assert.Single(Linked(Begun, "16 December 2002: " + sentence), IsOld).Status);

    private static bool IsOld(Mission mission) => mission.Name == "Operation Amber Fox";

    private static bool IsNext(Mission mission) => mission.Name == "Operation Allied Harmony";

    private static IReadOnlyList<Mission> Linked(params string[] lines)
    {
        var coded = Coded.Of(lines);
        return MissionLinker.Link(coded.Events.Order(), coded.Missions);
    }
}
