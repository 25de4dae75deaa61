using System.Text.Json;
using NatoIraq.Reports.Tests.Json;

namespace NatoIraq.Reports.Tests.Geography;

public sealed class GeoJsonEventWriterTests
{
    [Fact]
    public void An_event_is_a_feature_at_its_place_longitude_first()
    {
        var feature = Single(SampleEvents.At(("Baghdad", 33.34, 44.4)));
        Assert.Equal("2004-08-07a", feature.GetProperty("id").GetString());
        Assert.Equal("Point", feature.GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal([44.4, 33.34], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(static number => number.GetDouble()));
        Assert.Equal("Baghdad", feature.GetProperty("properties").GetProperty("LocatedAt")[0].GetString());
    }

    [Fact]
    public void Several_places_are_several_points_each_once()
    {
        var geometry = Single(SampleEvents.At(("Baghdad", 33.34, 44.4), ("Kuwait", 29.37, 47.98), ("Baghdad", 33.34, 44.4))).GetProperty("geometry");
        Assert.Equal("MultiPoint", geometry.GetProperty("type").GetString());
        Assert.Equal("[[44.4,33.34],[47.98,29.37]]", JsonSerializer.Serialize(geometry.GetProperty("coordinates")));
    }

    [Fact]
    public void An_event_without_a_point_has_no_geometry()
    {
        Assert.Equal(JsonValueKind.Null, Single(SampleEvents.Full).GetProperty("geometry").ValueKind);
        Assert.False(Single(SampleEvents.Bare).TryGetProperty("id", out _));
    }

    [Theory]
    [InlineData(91, 0)]
    [InlineData(0, -181)]
    [InlineData(double.NaN, 0)]
    public void A_point_that_is_not_on_the_earth_is_none(double latitude, double longitude) =>
        Assert.Equal(JsonValueKind.Null, Single(SampleEvents.At(("Nowhere", latitude, longitude))).GetProperty("geometry").ValueKind);

    [Fact]
    public void What_happened_in_a_state_did_not_happen_at_a_point_of_it()
    {
        var iraq = new Entity { Field = MentionField.State, Name = "Iraq", Point = new GeographicPoint(33, 44) };
        var mention = new Mention { Field = MentionField.State, Role = MentionRole.Venue, Name = "Iraq", Text = "Iraq", Start = 0, Length = 4, Line = 1, Entity = iraq };
        Assert.Equal(JsonValueKind.Null, Single(SampleEvents.WithMention(mention)).GetProperty("geometry").ValueKind);
    }

    [Fact]
    public void Properties_are_those_of_the_event_with_days_as_text()
    {
        var properties = Single(SampleEvents.Full).GetProperty("properties");
        Assert.Equal(
            [
                "Id", "Date", "Start", "End", "Precision", "Kind", "Title", "Text", "Missions", "Actors", "Agents", "Requesters", "People",
                "Organizations", "Places", "Documents", "Parent", "Plover", "DateText", "DateBasis", "Time", "TimeZone", "Section", "Source", "Line", "Page", "LocatedAt",
            ],
            properties.EnumerateObject().Select(static property => property.Name));
        Assert.Equal("2004-07-30", properties.GetProperty("Start").GetString());
    }

    /// <summary>The shape that RFC 7946, 3.2 and 3.3 ask for.</summary>
    [Fact]
    public void The_file_is_a_feature_collection()
    {
        foreach (var events in (Event[][])[[], [SampleEvents.Full], [SampleEvents.At(("a", 1, 2)), SampleEvents.Bare]])
        {
            var root = Parsed(events);
            Assert.Equal(["type", "features"], root.EnumerateObject().Select(static member => member.Name));
            Assert.Equal("FeatureCollection", root.GetProperty("type").GetString());
            Assert.Equal(events.Length, root.GetProperty("features").GetArrayLength());
            foreach (var feature in root.GetProperty("features").EnumerateArray())
            {
                Assert.Equal("Feature", feature.GetProperty("type").GetString());
                Assert.True(feature.GetProperty("geometry").ValueKind is JsonValueKind.Null or JsonValueKind.Object);
                Assert.Equal(JsonValueKind.Object, feature.GetProperty("properties").ValueKind);
            }
        }
    }

    [Fact]
    public void The_file_holds_to_the_schema() => Assert.Empty(JsonSchema.Read("Geography/geojson.schema.json").Violations(Parsed(
        SampleEvents.Full, SampleEvents.Bare, SampleEvents.At(("a", 33.3, 44.4)), SampleEvents.At(("a", 33.3, 44.4), ("b", 36.2, 43.1)))));

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[44.4,133.3]}""")]
    [InlineData("""{"type":"Point","coordinates":[44.4]}""")]
    [InlineData("""{"type":"Point"}""")]
    [InlineData("\"Baghdad\"")]
    public void What_is_no_geometry_breaks_the_schema(string geometry) => Assert.NotEmpty(JsonSchema.Read("Geography/geojson.schema.json").Violations(
        JsonElement.Parse($$"""{ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": {{geometry}}, "properties": null }] }""")));

    private static JsonElement Single(Event @event) => Parsed(@event).GetProperty("features")[0];

    private static JsonElement Parsed(params Event[] events) => JsonElement.Parse(SampleEvents.Written("geojson", new EventWriterOptions(), events));
}
