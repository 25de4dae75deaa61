using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Charts.Map;

namespace NatoIraq.Reports.Tests.Timeline.Charts;

public sealed class MapChartTests
{
    private static readonly Chart Wide = MapChartLayout.Arrange(ChartSample.Content, 1000);

    [Fact]
    public void It_says_how_many_events_are_where_and_how_many_have_no_place() => Assert.Equal(
        "Where the source says that it happened: 4 events at a place, 1 in a state and no more, 2 without a place.", Wide.Reading);

    [Fact]
    public void A_circles_area_is_its_number_of_events()
    {
        var circles = ChartSample.Flat(Wide.Items).OfType<ChartGroup>().Where(static group => group.Items.OfType<ChartCircle>().Any())
            .ToDictionary(static group => group.Told.Split(':')[0], static group => group.Items.OfType<ChartCircle>().Single());
        Assert.Equal(3, Math.Pow(circles["Brussels"].Radius / circles["Baghdad"].Radius, 2), 0.001);
        Assert.True(circles["Brussels"].X < circles["Baghdad"].X && circles["Brussels"].Y < circles["Baghdad"].Y);
    }

    [Fact]
    public void A_state_is_hatched_and_never_a_point()
    {
        var kuwait = ChartSample.Flat(Wide.Items).OfType<ChartGroup>().Single(static group => group.Told == "Kuwait: 1 event, 2018-02");
        Assert.Equal("decided", Assert.IsType<ChartOutline>(Assert.Single(kuwait.Items)).Hatching);
    }

    [Fact]
    public void A_state_too_small_for_an_outline_is_counted_and_in_the_table()
    {
        var chart = MapChartLayout.Arrange(ChartSample.Content with { Events = [ChartSample.Event("2018", "a", EventKind.Meeting, ChartSample.Place("Monaco", MentionField.State, null))] }, 1000);
        Assert.Equal("Where the source says that it happened: 0 events at a place, 1 in a state and no more, 0 without a place.", chart.Reading);
        Assert.Equal(["Monaco", "1", "2018", "2018", "not shown: no outline"], Assert.Single(chart.Table.Rows));
        Assert.Empty(chart.Items);
    }

    [Theory]
    [InlineData(-17.7, 178.1)]
    [InlineData(64.1, -21.9)]
    [InlineData(89.9, 0)]
    [InlineData(-90, -180)]
    public void A_place_anywhere_on_earth_is_in_the_picture(double latitude, double longitude)
    {
        var place = ChartSample.Place("Here", MentionField.Place, new GeographicPoint(latitude, longitude));
        var chart = MapChartLayout.Arrange(ChartSample.Content with { Events = [ChartSample.Event("2018", "a", EventKind.Meeting, place)] }, 1000);
        var circle = ChartSample.Flat(chart.Items).OfType<ChartCircle>().Single();
        var frame = chart.Items.OfType<ChartBox>().Single(static box => box.Style == "f-sea").Box;
        Assert.InRange(circle.X, frame.Left, frame.Right);
        Assert.InRange(circle.Y, frame.Top, frame.Bottom);
        Assert.All(chart.Items.OfType<ChartOutline>().SelectMany(static outline => outline.Rings).SelectMany(static ring => ring), point =>
        {
            Assert.InRange(point.X, frame.Left - 0.01, frame.Right + 0.01);
            Assert.InRange(point.Y, frame.Top - 0.01, frame.Bottom + 0.01);
        });
    }

    [Fact]
    public void The_land_is_176_states_in_less_than_60_KB()
    {
        using var stream = typeof(MapChartLayout).Assembly.GetManifestResourceStream("NatoIraq.Reports.Timeline.Charts.Map.Land.land.txt")!;
        Assert.InRange(stream.Length, 1, 60_000);
        using var reader = new StreamReader(stream);
        var names = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t')[0]).ToList();
        Assert.Equal(176, names.Count);
        Assert.Contains("Iraq", names);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1000)]
    [InlineData(1600)]
    public void No_words_stand_on_others_or_leave_the_picture(int width) => ChartGround.IsClear(MapChartLayout.Arrange(ChartSample.Content, width));
}
