using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Linking;
using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Tests.Reading;

namespace NatoIraq.Chronology.Tests.Linking;

/// <summary>The lives of the missions of the built-in chronology, written by hand by reading it.</summary>
public class SeedMissionsTests
{
    private static readonly IReadOnlyList<Mission> Missions = Link();

    public static readonly TheoryData<string, string, string?, string?, string, string, string> Lives = new()
    {
        { "NATO Training Implementation Mission", "Mission", "2004-07-30", "2004-12-16", "Ended", "", "NATO Training Mission-Iraq" },
        { "NATO Training Mission-Iraq", "Mission", "2004-36", "2011-12-31", "Ended", "NATO Training Implementation Mission",
            "NATO Transition Cell" },
        { "NATO Transition Cell", "Mission", "2012-06", "2013-06~", "Ended", "NATO Training Mission-Iraq", "" },
        { "Individual Partnership Cooperation Programme", "Program", "2012-09-24", null, "Active", "", "" },
        { "Defence and Related Security Capacity Building", "Program", "2015-07-31", null, "Active", "", "" },
        { "NATO Core Team", "Mission", "2017-01", "2018-07-11", "Ended", "", "NATO Mission Iraq" },
        { "NATO Mission Iraq", "Mission", "2018-07-11", null, "Active", "NATO Core Team", "" },
        { "NATO AWACS support to the Global Coalition", "Activity", null, null, "Unknown", "", "" },
    };

    [Theory]
    [MemberData(nameof(Lives))]
    public void Each_mission_begins_and_ends_when_the_source_says(
        string name, string type, string? start, string? end, string status, string predecessors, string successors)
    {
        var mission = Assert.Single(Missions, mission => mission.Name == name);

        Assert.Equal(type, mission.Type);
        Assert.Equal(start, mission.StartDate);
        Assert.Equal(end, mission.EndDate);
        Assert.Equal(status, mission.Status);
        Assert.Equal(predecessors, mission.Predecessors.ToString());
        Assert.Equal(successors, mission.Successors.ToString());
    }

    [Theory]
    [InlineData("NATO Training Mission-Iraq",
        "Established 2004-36; Approved 2004-12-09; Renamed 2004-12-16; Staffed 2005-02; Expanded 2008-12; Ended 2011-12-31")]
    [InlineData("NATO Mission Iraq",
        "Requested 2018-01-22; Decided 2018-02; Approved 2018-04-26; Approved 2018-06-22; Established 2018-07-11; Decided 2020-10; Decided 2021-02")]
    [InlineData("NATO Training Implementation Mission", "Established 2004-07-30; Deployed 2004-08-07; Ended 2004-12-16")]
    public void A_lifecycle_runs_through_its_phases(string name, string phases) =>
        Assert.Equal(phases, Missions.Single(mission => mission.Name == name).Lifecycle.ToString());

    [Fact]
    public void What_nobody_states_says_so_and_by_which_rule() => Assert.Equal(
        [
            "NATO Training Implementation Mission Deployed SubEventOfItsEntry", "NATO Training Implementation Mission Ended RenamedTo",
            "NATO Training Mission-Iraq Approved MissionLastNamed", "NATO Transition Cell Ended StatedDuration",
                "NATO Core Team Ended SucceededBy",
            "NATO Mission Iraq Requested MissionLastNamed",
        ],
        Missions.SelectMany(static mission => mission.Lifecycle).Where(static phase => phase.Basis == Basis.Inferred)
            .Select(static phase => $"{phase.Mission} {phase.Phase} {phase.Rule}"));

    [Theory]
    [InlineData("2010-01-01", "NATO Training Mission-Iraq")]
    [InlineData("2021-01-01", "NATO Mission Iraq")]
    public void Of_all_missions_proper_one_was_active_on(string day, string name) =>
        Assert.Equal([name], Missions.Where(mission => mission.Type == "Mission"
            && mission.Start <= DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
            && (mission.End is null
            || mission.End >= DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Select(static mission =>
            mission.Name));

    private static IReadOnlyList<Mission> Link()
    {
        var seed = SourceDecoder.Decode(Samples.Bytes("nato-iraq-timeline.txt"));
        var entries = new ChronologyReader().Read(seed, new ReadingOptions()).OfType<Entry>();
        var events = new Coder(Lexicon.Default).Code(entries, seed, "NATO and Iraq")
            .Select(static (happening, index) => happening.WithId(FormattableString.Invariant($"{happening.Date}#{index}"))).ToList();
        var missions = events.SelectMany(static happening => happening.Mentions).Where(static mention =>
            mention.Field == MentionField.Mission).Select(static mention => mention.Entity!);
        return MissionLinker.Link(events.Order(), missions);
    }
}
