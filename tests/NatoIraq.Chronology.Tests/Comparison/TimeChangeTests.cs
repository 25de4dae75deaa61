using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Tests.Comparison;

/// <summary>What becomes of entries whose time of day was changed.</summary>
public class TimeChangeTests
{
    [Theory]
    [InlineData(null, "14:46", Redating.Narrowed)]
    [InlineData("14:46", "14:46:23", Redating.Narrowed)]
    [InlineData("14:46", null, Redating.Widened)]
    [InlineData("14:46:23", "14:46", Redating.Widened)]
    [InlineData("14:46", "14:47", Redating.Moved)]
    public void A_changed_time_is_a_redating(string? before, string? after, string redating)
    {
        var change = Assert.Single(ChronologyComparer.Compare([Quake(before)], [Quake(after)]));
        Assert.Equal((ChangeKind.Redated, redating), (change.Change, change.Redating));
    }

    [Fact]
    public void It_is_told_by_both_times() => Assert.Equal(
        "Redated 2011-03-11: [-2011-03-11 14:46-] {+2011-03-11 14:47 JST+} The quake strikes.",
        Assert.Single(ChronologyComparer.Compare([Quake("14:46")], [Quake("14:47") with { TimeZone = "JST" }])).ToString());

    [Fact]
    public void Of_entries_of_one_day_and_the_same_words_those_of_the_same_time_belong_together()
    {
        var change = Assert.Single(ChronologyComparer.Compare([Quake("14:46"), Quake("15:08")], [Quake("14:20"), Quake("14:46"), Quake("15:08")]));
        Assert.Equal((ChangeKind.Added, "14:20"), (change.Change, change.After!.Time));
    }

    private static Event Quake(string? time) => Assert.Single(Edition.Of("2011-03-11: The quake strikes.")) with { Time = time };
}
