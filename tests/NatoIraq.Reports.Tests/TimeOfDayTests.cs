using System.Text;
using System.Text.Json;
using NatoIraq.Reports.Tests.Reading;

namespace NatoIraq.Reports.Tests;

/// <summary>What each format makes of a time of day.</summary>
public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("14:46", null, "DTSTART:20110311T144600")]
    [InlineData("14:46:23", null, "DTSTART:20110311T144623")]
    [InlineData("05:46", "UTC", "DTSTART:20110311T054600Z")]
    [InlineData("05:46", "GMT", "DTSTART:20110311T054600Z")]
    [InlineData("05:46", "Z", "DTSTART:20110311T054600Z")]
    [InlineData("14:46", "+09:00", "DTSTART:20110311T054600Z")]
    [InlineData("14:46", "+0900", "DTSTART:20110311T054600Z")]
    [InlineData("14:46", "UTC+9", "DTSTART:20110311T054600Z")]
    [InlineData("00:16", "-05:30", "DTSTART:20110311T054600Z")]
    [InlineData("22:46", "\u22127", "DTSTART:20110312T054600Z")]
    [InlineData("14:46", "JST", "DTSTART:20110311T144600")]
    [InlineData("14:46", "local time", "DTSTART:20110311T144600")]
    [InlineData("24:00", null, "DTSTART:20110312T000000")]
    public void A_calendar_has_the_moment_in_UTC_where_the_zone_tells_it_and_else_the_time_on_the_clock(string time, string? zone, string start)
    {
        var lines = Lines("ics", SampleEvents.Timed(time, zone));
        Assert.Contains(start, lines);
        Assert.DoesNotContain(lines, static line => line.StartsWith("DTEND", StringComparison.Ordinal));
    }

    [Fact]
    public void A_calendar_says_the_time_as_written() =>
        Assert.Contains("Date: 14:46 (EDTF 2011-03-11 14:46 JST)", Unfolded("ics", SampleEvents.Timed("14:46", "JST")), StringComparison.Ordinal);

    [Theory]
    [InlineData("2011-03-11~")]
    [InlineData("2011-03")]
    [InlineData("2011-03-11/2011-03-12")]
    [InlineData("XXXX-03-11")]
    public void A_time_of_a_day_that_is_not_certain_makes_no_moment(string date)
    {
        var timed = SampleEvents.Timed("14:46", null, date);
        Assert.DoesNotContain(Lines("ics", timed), static line => line.StartsWith("DTSTART:", StringComparison.Ordinal));
        Assert.DoesNotContain("T14:46", Encoding.UTF8.GetString(SampleEvents.Written("jsonld", new EventWriterOptions(), timed)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14:46", null, "2011-03-11T14:46:00")]
    [InlineData("14:46:23", "UTC", "2011-03-11T14:46:23Z")]
    [InlineData("14:46", "+09:00", "2011-03-11T14:46:00+09:00")]
    [InlineData("14:46", "GMT-3:30", "2011-03-11T14:46:00-03:30")]
    [InlineData("14:46", "EDT", "2011-03-11T14:46:00")]
    [InlineData("24:00", null, "2011-03-12T00:00:00")]
    public void Linked_data_has_a_dateTime(string time, string? zone, string expected)
    {
        var written = Json("jsonld", SampleEvents.Timed(time, zone)).GetProperty("@graph")[0];
        Assert.Equal(expected, written.GetProperty("startDate").GetString());
        Assert.False(written.TryGetProperty("endDate", out _));
        Assert.Equal("2011-03-11", written.GetProperty("temporalCoverage").GetString());
    }

    [Theory]
    [InlineData("14:46", null, """{"year":2011,"month":3,"day":11,"hour":14,"minute":46}""")]
    [InlineData("14:46:23", null, """{"year":2011,"month":3,"day":11,"hour":14,"minute":46,"second":23}""")]
    public void TimelineJS_has_hour_and_minute_and_the_second_where_it_is_known(string time, string? zone, string expected)
    {
        var slide = Json("timelinejs", SampleEvents.Timed(time, zone)).GetProperty("events")[0];
        Assert.Equal(expected, JsonSerializer.Serialize(slide.GetProperty("start_date")));
        Assert.False(slide.TryGetProperty("display_date", out _));
    }

    [Fact]
    public void TimelineJS_which_knows_no_zones_shows_the_one_there_is() => Assert.Equal(
        "2011-03-11 14:46 JST",
        Json("timelinejs", SampleEvents.Timed("14:46", "JST")).GetProperty("events")[0].GetProperty("display_date").GetString());

    [Fact]
    public void A_table_has_time_and_zone_in_columns_of_their_own() =>
        Assert.EndsWith(",14:46,Stated,14:46,JST,,,1,3,\r\n", Encoding.UTF8.GetString(SampleEvents.Written("csv", new EventWriterOptions(), SampleEvents.Timed("14:46", "JST"))), StringComparison.Ordinal);

    [Fact]
    public void A_map_has_them_as_properties()
    {
        var properties = Json("geojson", SampleEvents.Timed("14:46", "JST")).GetProperty("features")[0].GetProperty("properties");
        Assert.Equal(("14:46", "JST"), (properties.GetProperty("Time").GetString(), properties.GetProperty("TimeZone").GetString()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("parquet")]
    public void What_is_read_back_has_time_zone_and_basis(string format)
    {
        Event[] written =
        [
            SampleEvents.Timed("14:46:23", "+09:00") with { DateBasis = Basis.Inferred },
            SampleEvents.Timed("24:00"),
            SampleEvents.Dated("XXXX-04-02", "2 April"),
        ];
        SameEvent.Assert(written, EventReaderTests.EventsOf(format, SampleEvents.Written(format, new EventWriterOptions(), written)));
    }

    private static string[] Lines(string format, Event @event) => Unfolded(format, @event).Split("\r\n");

    private static string Unfolded(string format, Event @event) =>
        Encoding.UTF8.GetString(SampleEvents.Written(format, new EventWriterOptions(), @event)).Replace("\r\n ", "", StringComparison.Ordinal);

    private static JsonElement Json(string format, Event @event) => JsonElement.Parse(SampleEvents.Written(format, new EventWriterOptions(), @event));
}
