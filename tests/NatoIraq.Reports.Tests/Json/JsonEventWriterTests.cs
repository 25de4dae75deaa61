using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace NatoIraq.Reports.Tests.Json;

public sealed class JsonEventWriterTests
{
    private static readonly string[] ContractOrder =
    [
        "Id", "Date", "Start", "End", "Precision", "Kind", "Title", "Text", "Missions", "Actors", "Agents", "Requesters", "People",
        "Organizations", "Places", "Documents", "Quantities", "Dates", "SubEvents", "Parent", "Plover", "DateText", "DateBasis", "Time", "TimeZone", "Section", "Source",
        "Line", "Page", "Mentions", "Corrections",
    ];

    [Fact]
    public void The_keys_of_an_event_are_those_of_the_contract_in_its_order() =>
        Assert.Equal(ContractOrder, KeysOf(Parsed(SampleEvents.Full)));

    [Fact]
    public void The_keys_of_every_object_are_the_public_properties_of_what_it_shows()
    {
        var full = Parsed(SampleEvents.Full);

        AssertKeys(typeof(Event), full);
        AssertKeys(typeof(Event), full.GetProperty("SubEvents")[0]);
        AssertKeys(typeof(Quantity), full.GetProperty("Quantities")[0]);
        AssertKeys(typeof(DatedPhrase), full.GetProperty("Dates")[0]);
        AssertKeys(typeof(Mention), full.GetProperty("Mentions")[0]);
        AssertKeys(typeof(Correction), Parsed(SampleEvents.Corrected).GetProperty("Corrections")[0]);
    }

    [Fact]
    public void Every_value_parses_back_as_it_was()
    {
        AssertSame(SampleEvents.Full, Parsed(SampleEvents.Full));
        AssertSame(SampleEvents.Bare, Parsed(SampleEvents.Bare));
        AssertSame(SampleEvents.Corrected, Parsed(SampleEvents.Corrected));
    }

    [Fact]
    public void Days_numbers_and_open_ends_are_written_plainly()
    {
        var full = Parsed(SampleEvents.Full);
        Assert.Equal("\"2004-07-30\"", full.GetProperty("Start").GetRawText());
        Assert.Equal("7500000.5", full.GetProperty("Quantities")[0].GetProperty("Value").GetRawText());
        Assert.Equal("7500000.5", full.GetProperty("Quantities")[0].GetProperty("Low").GetRawText());
        Assert.Equal("null", full.GetProperty("Quantities")[0].GetProperty("High").GetRawText());
        Assert.Equal("12", full.GetProperty("Line").GetRawText());
        Assert.Equal("null", full.GetProperty("Parent").GetRawText());
        Assert.Equal("\"2004-07-30a\"", full.GetProperty("SubEvents")[0].GetProperty("Parent").GetRawText());

        var bare = Parsed(SampleEvents.Bare);
        Assert.Equal("\"2003-01-01\"", bare.GetProperty("Start").GetRawText());
        Assert.Equal("null", bare.GetProperty("End").GetRawText());
        Assert.Equal("null", bare.GetProperty("Section").GetRawText());
        Assert.Equal("[]", bare.GetProperty("Missions").GetRawText());
    }

    [Fact]
    public void The_array_is_indented_and_ends_its_lines_with_a_line_feed()
    {
        var text = Json(SampleEvents.Bare, SampleEvents.Bare);
        Assert.StartsWith("[\n  {\n    \"Id\": \"\",\n    \"Date\": \"2003/..\",\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  },\n  {\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n  }\n]\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void No_event_is_an_empty_array_and_no_line()
    {
        Assert.Equal("[]\n", Json());
        Assert.Empty(SampleEvents.Written("jsonl", new EventWriterOptions()));
    }

    [Fact]
    public void A_json_line_is_one_event_and_says_what_the_array_says()
    {
        var bytes = SampleEvents.Written("jsonl", new EventWriterOptions(), SampleEvents.Full, SampleEvents.Bare);
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        using var array = JsonDocument.Parse(Json(SampleEvents.Full, SampleEvents.Bare));
        for (var index = 0; index < 2; index++)
        {
            Assert.True(JsonElement.DeepEquals(array.RootElement[index], JsonElement.Parse(lines[index])));
            Assert.StartsWith("{\"Id\":\"", lines[index], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("’ – é", "\"’ – é\"")]
    [InlineData("العراق", "\"العراق\"")]
    [InlineData("🇮🇶", "\"🇮🇶\"")]
    [InlineData("a\u00A0b", "\"a\u00A0b\"")]
    [InlineData("<script>&+'/", "\"<script>&+'/\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\t\r\n", "\"\\t\\r\\n\"")]
    [InlineData("\u0000\u001B[31m\u007F\u009B", "\"\\u0000\\u001B[31m\\u007F\\u009B\"")]
    [InlineData("\u202Eevil\u2066", "\"\\u202Eevil\\u2066\"")]
    [InlineData("\u2028\u2029", "\"\\u2028\\u2029\"")]
    [InlineData("🇮\"🇶", "\"🇮\\\"🇶\"")]
    public void Every_script_reads_as_itself_and_nothing_acts_on_a_screen(string text, string expected) =>
        Assert.Equal(expected, Parsed(SampleEvents.With(text)).GetProperty("Mentions")[0].GetProperty("Text").GetRawText());

    [Fact]
    public void A_title_is_one_line_and_the_evidence_is_to_the_letter()
    {
        var written = Parsed(SampleEvents.With("a\r\n\u001B[31mb"));
        Assert.Equal("a  ␛[31mb", written.GetProperty("Title").GetString());
        Assert.Equal("a  ␛[31mb", written.GetProperty("Missions")[0].GetString());
        Assert.Equal("a\r\n\u001B[31mb", written.GetProperty("Mentions")[0].GetProperty("Text").GetString());
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00b")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\"\uD83D\"")]
    public void An_unpaired_surrogate_becomes_the_replacement_character(string text)
    {
        var expected = string.Concat(text.Select(static character => char.IsSurrogate(character) ? '\uFFFD' : character));
        Assert.Equal(expected, Parsed(SampleEvents.With(text)).GetProperty("Title").GetString());
    }

    [Fact]
    public void Any_text_parses_back_identical_from_valid_utf_8() => RandomText.Any.Sample(text =>
    {
        var wellFormed = SampleEvents.With(RandomText.WellFormed(text));
        foreach (var format in (string[])["json", "jsonl"])
        {
            var bytes = SampleEvents.Written(format, new EventWriterOptions(), SampleEvents.With(text));
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            var root = JsonElement.Parse(bytes);
            AssertSame(wellFormed, format is "json" ? root[0] : root);
        }
    }, iter: 1_000);

    [Fact]
    public void A_text_of_ten_million_characters_is_written_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("🇮🇶\"=\u0300", 1_500_000));
        var started = Environment.TickCount64;
        var bytes = SampleEvents.Written("jsonl", new EventWriterOptions(), SampleEvents.Bare with { Text = text });
        Assert.InRange(Environment.TickCount64 - started, 0, 10_000);
        Assert.Equal(text, JsonElement.Parse(bytes).GetProperty("Text").GetString());
    }

    private static string Json(params IEnumerable<Event> events) =>
        Encoding.UTF8.GetString(SampleEvents.Written("json", new EventWriterOptions(), events));

    private static JsonElement Parsed(Event @event) => JsonElement.Parse(Json(@event))[0];

    private static IEnumerable<string> KeysOf(JsonElement element) => element.EnumerateObject().Select(static property => property.Name);

    private static void AssertKeys(Type type, JsonElement element) => Assert.Equal(
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.Name is not (nameof(IStoreItem.Store) or nameof(Event.DateMatch))).Select(static property => property.Name)
            .Order(StringComparer.Ordinal),
        KeysOf(element).Order(StringComparer.Ordinal));

    /// <summary>Compares an object with its JSON, property by property, by what reflection finds.</summary>
    private static void AssertSame(object expected, JsonElement actual)
    {
        foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.Name is not (nameof(IStoreItem.Store) or nameof(Event.DateMatch))))
        {
            var value = expected is Mention mention && property.Name == nameof(Mention.Text) ? mention.Exact : property.GetValue(expected);
            AssertSameValue(value, actual.GetProperty(property.Name));
        }
    }

    private static void AssertSameValue(object? expected, JsonElement actual)
    {
        switch (expected)
        {
            case null:
                Assert.Equal(JsonValueKind.Null, actual.ValueKind);
                break;
            case string text:
                Assert.Equal(text, actual.GetString());
                break;
            case int number:
                Assert.Equal(number, actual.GetInt32());
                break;
            case decimal number:
                Assert.Equal(number, actual.GetDecimal());
                break;
            case DateTime day:
                Assert.Equal(day, actual.GetDateTime());
                break;
            case System.Collections.IList list:
                Assert.Equal(list.Count, actual.GetArrayLength());
                for (var index = 0; index < list.Count; index++)
                {
                    AssertSameValue(list[index], actual[index]);
                }

                break;
            default:
                AssertSame(expected, actual);
                break;
        }
    }
}
