using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports.Tests.Json;

public sealed class EventSchemaTests
{
    private static readonly string[] LackedByEarlierVersions = ["Page", "Corrections"];

    [Theory]
    [InlineData("event", typeof(Event))]
    [InlineData("quantity", typeof(Quantity))]
    [InlineData("datedPhrase", typeof(DatedPhrase))]
    [InlineData("mention", typeof(Mention))]
    [InlineData("correction", typeof(Correction))]
    public void The_schema_names_every_public_property_and_allows_no_other(string name, Type type)
    {
        var definition = EventSchema.Definition(name);
        var expected = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.Name is not (nameof(IStoreItem.Store) or nameof(Event.DateMatch))).Select(static property => property.Name).ToHashSet();

        Assert.Equal(expected, definition.GetProperty("properties").EnumerateObject().Select(static property => property.Name).ToHashSet());
        Assert.Equal(expected.Except(LackedByEarlierVersions).ToHashSet(), definition.GetProperty("required").EnumerateArray().Select(static item => item.GetString()!).ToHashSet());
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void The_schema_lists_the_values_that_the_model_has()
    {
        Assert.Equal(EventKind.All, Values("event", "Kind"));
        Assert.Equal(Enum.GetNames<DatePrecision>(), Values("event", "Precision"));
        Assert.Equal(MentionField.All, Values("mention", "Field"));
        Assert.Equal([.. MentionRole.All, null], Values("mention", "Role"));
        Assert.Equal([Basis.Stated, Basis.Inferred, Basis.Corrected], Values("mention", "Basis"));
        Assert.Equal([Basis.Stated, Basis.Inferred, Basis.Corrected], Values("event", "DateBasis"));
    }

    [Fact]
    public void A_file_of_a_version_without_pages_and_corrections_holds_to_the_schema()
    {
        var events = JsonNode.Parse(Written().GetRawText())!.AsArray();
        foreach (var @event in events.Select(static node => node!.AsObject()))
        {
            Assert.True(@event.Remove("Page") && @event.Remove("Corrections"));
            foreach (var mention in @event["Mentions"]!.AsArray())
            {
                Assert.True(mention!.AsObject().Remove("Page"));
            }
        }

        Assert.Empty(EventSchema.Violations(JsonElement.Parse(events.ToJsonString())));
    }

    [Fact]
    public void What_is_written_holds_to_the_schema() => Assert.Empty(EventSchema.Violations(Written()));

    [Theory]
    [InlineData("Start", "\"30.07.2004\"")]
    [InlineData("Start", "20040730")]
    [InlineData("Kind", "\"Nothing\"")]
    [InlineData("Missions", "\"a; b\"")]
    [InlineData("Missions", "[1]")]
    [InlineData("Line", "-1")]
    [InlineData("Line", "1.5")]
    [InlineData("Page", "0")]
    [InlineData("Page", "\"12\"")]
    [InlineData("Text", "null")]
    [InlineData("Quantities", "[{\"Text\":\"5\"}]")]
    [InlineData("Time", "\"25:00\"")]
    [InlineData("Time", "\"2 p.m.\"")]
    [InlineData("DateBasis", "\"Guessed\"")]
    [InlineData("Unknown", "1")]
    public void What_breaks_the_schema_is_found(string property, string value)
    {
        var events = JsonNode.Parse(Written().GetRawText())!;
        events[0]![property] = JsonNode.Parse(value);

        Assert.NotEmpty(EventSchema.Violations(JsonElement.Parse(events.ToJsonString())));
    }

    private static JsonElement Written() =>
        JsonElement.Parse(SampleEvents.Written("json", new EventWriterOptions(), SampleEvents.Full, SampleEvents.Bare, SampleEvents.Timed("14:46:23", "+09:00"), SampleEvents.Corrected));

    private static IEnumerable<string?> Values(string definition, string property) =>
        EventSchema.Definition(definition).GetProperty("properties").GetProperty(property).GetProperty("enum").EnumerateArray()
            .Select(static item => item.GetString());
}
