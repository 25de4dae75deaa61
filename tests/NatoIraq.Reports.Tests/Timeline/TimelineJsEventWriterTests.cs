using System.Text.Json;
using NatoIraq.Reports.Tests.Json;

namespace NatoIraq.Reports.Tests.Timeline;

public sealed class TimelineJsEventWriterTests
{
    [Theory]
    [InlineData("2018-07-11", """{"year":2018,"month":7,"day":11}""", null, false)]
    [InlineData("2016-07-08/2016-07-09", """{"year":2016,"month":7,"day":8}""", """{"year":2016,"month":7,"day":9}""", false)]
    [InlineData("2018-02", """{"year":2018,"month":2}""", null, true)]
    [InlineData("2007", """{"year":2007}""", null, true)]
    [InlineData("2004-36", """{"year":2004,"month":10}""", """{"year":2004,"month":12}""", true)]
    [InlineData("2016-04/2016-12", """{"year":2016,"month":4}""", """{"year":2016,"month":12}""", true)]
    [InlineData("2003/2011", """{"year":2003}""", """{"year":2011}""", true)]
    [InlineData("2018-07-11/2018-08", """{"year":2018,"month":7,"day":11}""", """{"year":2018,"month":8}""", true)]
    [InlineData("199X", """{"year":1990}""", """{"year":1999}""", true)]
    [InlineData("2003/..", """{"year":2003}""", null, true)]
    [InlineData("2018-07-11/..", """{"year":2018,"month":7,"day":11}""", null, true)]
    [InlineData("../2011", """{"year":2011}""", null, true)]
    [InlineData("2018-07-11?", """{"year":2018,"month":7}""", null, true)]
    public void A_date_says_no_more_than_is_known(string date, string start, string? end, bool inWords)
    {
        var slide = Single(SampleEvents.Dated(date, "as written"));
        Assert.Equal(start, JsonSerializer.Serialize(slide.GetProperty("start_date")));
        Assert.Equal(end, slide.TryGetProperty("end_date", out var last) ? JsonSerializer.Serialize(last) : null);
        Assert.Equal(inWords ? "as written" : null, slide.TryGetProperty("display_date", out var shown) ? shown.GetString() : null);
    }

    [Fact]
    public void What_has_no_date_at_all_is_left_out_and_counted()
    {
        using var stream = new MemoryStream();
        using var writer = EventWriter.For("timelinejs", stream, new EventWriterOptions())!;
        writer.Write(SampleEvents.Dated("../..", "always"));
        writer.Write(SampleEvents.Full);
        writer.Complete();
        Assert.Equal(1, writer.LeftOut);
        Assert.Equal(1, JsonElement.Parse(stream.ToArray()).GetProperty("events").GetArrayLength());
    }

    [Fact]
    public void A_slide_has_the_texts_the_kind_and_the_id()
    {
        var slide = Single(SampleEvents.Full);
        Assert.Equal("The NATO Training Implementation Mission is established", slide.GetProperty("text").GetProperty("headline").GetString());
        Assert.Equal(
            "<p>The NATO Training Implementation Mission is established at the Alliance’s request, &quot;by consensus&quot;.</p><p><small>NATO–Iraq, line 12</small></p>",
            slide.GetProperty("text").GetProperty("text").GetString());
        Assert.Equal("Establishment", slide.GetProperty("group").GetString());
        Assert.Equal("2004-07-30a", slide.GetProperty("unique_id").GetString());
        Assert.False(slide.GetProperty("autolink").GetBoolean());
    }

    [Fact]
    public void The_texts_are_harmless_as_html_and_the_file_is_in_a_page()
    {
        const string Text = "<script>alert('1')</script> \" & ]]> \u202E\u001B";
        var bytes = SampleEvents.Written("timelinejs", new EventWriterOptions(), SampleEvents.With(Text) with { Date = "2004", Id = Text });
        Assert.DoesNotContain(System.Text.Encoding.UTF8.GetString(bytes), static character => character is '<' or '>' or '&' or '\u202E' or '\u001B');

        const string Escaped = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot; &amp; ]]&gt; \uFFFD␛";
        var slide = JsonElement.Parse(bytes).GetProperty("events")[0];
        Assert.Equal(Escaped, slide.GetProperty("text").GetProperty("headline").GetString());
        Assert.Equal($"<p>{Escaped}</p><p><small>{Escaped}, line 13</small></p>", slide.GetProperty("text").GetProperty("text").GetString());
        Assert.Equal(Escaped, slide.GetProperty("display_date").GetString());
        Assert.Equal(Escaped, slide.GetProperty("unique_id").GetString());
    }

    [Fact]
    public void The_file_holds_to_the_schema_of_what_timelinejs_reads() => Assert.Empty(JsonSchema.Read("Timeline/timelinejs.schema.json").Violations(
        JsonElement.Parse(SampleEvents.Written("timelinejs", new EventWriterOptions(), [SampleEvents.Full, SampleEvents.Bare, .. SampleChronology.Events]))));

    [Theory]
    [InlineData("""{"events":[{"start_date":{"month":2}}]}""")]
    [InlineData("""{"events":[{"start_date":{"year":2018,"month":13}}]}""")]
    [InlineData("""{"events":[{"start_date":{"year":2018},"title":"x"}]}""")]
    public void What_timelinejs_would_not_read_breaks_the_schema(string file) =>
        Assert.NotEmpty(JsonSchema.Read("Timeline/timelinejs.schema.json").Violations(JsonElement.Parse(file)));

    private static JsonElement Single(Event @event) =>
        JsonElement.Parse(SampleEvents.Written("timelinejs", new EventWriterOptions(), @event)).GetProperty("events")[0];
}
