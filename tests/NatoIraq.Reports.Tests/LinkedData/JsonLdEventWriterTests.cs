using System.Text.Json;

namespace NatoIraq.Reports.Tests.LinkedData;

public sealed class JsonLdEventWriterTests
{
    [Fact]
    public void The_file_is_a_graph_in_the_terms_of_schema_org()
    {
        var root = Parsed(SampleEvents.Full, SampleEvents.Bare);
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        Assert.Equal(["Event", "Event"], root.GetProperty("@graph").EnumerateArray().Select(static item => item.GetProperty("@type").GetString()));
        Assert.Equal(0, Parsed().GetProperty("@graph").GetArrayLength());
    }

    [Theory]
    [InlineData("2018-07-11", "2018-07-11", "2018-07-11")]
    [InlineData("2016-07-08/2016-07-09", "2016-07-08", "2016-07-09")]
    [InlineData("2018-02", null, null)]
    [InlineData("2018-07-11/..", "2018-07-11", null)]
    [InlineData("2018-07-11/2018-08", "2018-07-11", null)]
    [InlineData("2018-07-11~", null, null)]
    [InlineData("2003/..", null, null)]
    public void The_date_is_edtf_and_a_day_is_given_only_where_it_is_known(string date, string? start, string? end)
    {
        var item = Single(SampleEvents.Dated(date, "as written"));
        Assert.Equal(date, item.GetProperty("temporalCoverage").GetString());
        Assert.Equal(start, TextOrNull(item, "startDate"));
        Assert.Equal(end, TextOrNull(item, "endDate"));
    }

    [Fact]
    public void Everyone_and_everything_has_a_type()
    {
        var item = Single(SampleEvents.Full);
        Assert.Equal(["Organization NATO"], Things(item, "organizer"));
        Assert.Equal(
            ["Project NATO Training Implementation Mission", "Country Iraq", "Person Jaap de Hoop Scheffer", "CreativeWork UN Security Council Resolution 1546"],
            Things(item, "about"));
        Assert.Equal(["Place Baghdad"], Things(item, "location"));
        Assert.Equal("#2004-07-30a", item.GetProperty("@id").GetString());
        Assert.Equal("#2004-07-30a.1", item.GetProperty("subEvent")[0].GetProperty("@id").GetString());
        Assert.Equal("#2004-07-30a", item.GetProperty("subEvent")[0].GetProperty("superEvent").GetProperty("@id").GetString());
    }

    [Fact]
    public void A_place_has_its_coordinates()
    {
        var geo = Single(SampleEvents.At(("Baghdad", 33.34, 44.4))).GetProperty("location")[0].GetProperty("geo");
        Assert.Equal("GeoCoordinates", geo.GetProperty("@type").GetString());
        Assert.Equal(33.34, geo.GetProperty("latitude").GetDouble());
        Assert.Equal(44.4, geo.GetProperty("longitude").GetDouble());
    }

    [Fact]
    public void No_text_can_end_the_script_element_it_is_put_into()
    {
        const string Text = "</script><script>alert(1)</script><!-- & ]]>\u202E\u001B\u2028";
        var bytes = SampleEvents.Written("jsonld", new EventWriterOptions(), SampleEvents.With(Text) with { Id = Text });
        Assert.DoesNotContain(System.Text.Encoding.UTF8.GetString(bytes), static character => character is '<' or '>' or '&' or '\u202E' or '\u001B' or '\u2028');
        var item = JsonElement.Parse(bytes).GetProperty("@graph")[0];
        Assert.Equal("</script><script>alert(1)</script><!-- & ]]>\uFFFD␛ ", item.GetProperty("name").GetString());
        Assert.Matches("^#([A-Za-z0-9._~-]|%[0-9A-F]{2})+$", item.GetProperty("@id").GetString());
    }

    private static IEnumerable<string> Things(JsonElement item, string property) =>
        item.GetProperty(property).EnumerateArray().Select(static thing => $"{thing.GetProperty("@type").GetString()} {thing.GetProperty("name").GetString()}");

    private static string? TextOrNull(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static JsonElement Single(Event @event) => Parsed(@event).GetProperty("@graph")[0];

    private static JsonElement Parsed(params Event[] events) => JsonElement.Parse(SampleEvents.Written("jsonld", new EventWriterOptions(), events));
}
