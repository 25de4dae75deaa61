using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace NatoIraq.Reports.Tests.Reading;

public sealed class EventReaderTests
{
    private static readonly EventWriterOptions Default = new();

    public static TheoryData<string> Formats => [.. EventReader.Formats];

    [Fact]
    public void Json_jsonl_and_parquet_are_read_back() => Assert.Equal(["json", "jsonl", "parquet"], EventReader.Formats);

    [Theory]
    [InlineData("csv")]
    [InlineData("timelinejs")]
    [InlineData("none")]
    public void A_format_that_does_not_keep_everything_is_not(string format) => Assert.Null(EventReader.Read(format, Stream.Null));

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_event_is_read_back_as_it_was_in_every_public_property(string format)
    {
        Event[] written = [SampleEvents.Full, SampleEvents.Bare with { Id = "2003a" }, SampleEvents.Corrected, SampleEvents.With("’ – العراق 🇮🇶")];
        var read = EventsOf(format, SampleEvents.Written(format, Default, written));

        Assert.Equal(written.Length, read.Count);
        for (var index = 0; index < written.Length; index++)
        {
            SameEvent.Assert(written[index], read[index]);
            Assert.Equal(written[index], read[index]);
            Assert.True(written[index].Mentions.Equals(read[index].Mentions));
        }
    }

    [Fact]
    public void A_file_of_an_earlier_version_has_no_pages_and_no_corrections()
    {
        var json = Regex.Replace(
            Encoding.UTF8.GetString(SampleEvents.Written("jsonl", Default, SampleEvents.Full)), ",\"Corrections\":\\[\\]|,\"Page\":(null|[0-9]+)", "");
        Assert.DoesNotContain("Corrections", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Page", json, StringComparison.Ordinal);
        SameEvent.Assert(SampleEvents.WithoutPages, EventsOf("jsonl", Encoding.UTF8.GetBytes(json)).Single());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_text_is_read_back_as_it_was(string format) => RandomText.Any.Sample(
        text => SameEvent.Assert(
            SampleEvents.With(RandomText.WellFormed(text)),
            Assert.Single(EventsOf(format, SampleEvents.Written(format, Default, SampleEvents.With(text))))),
        iter: 200);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_number_keeps_all_its_digits(string format)
    {
        foreach (var number in (decimal[])[0, -1.5m, 0.1m, 0.123456789m, 7500000.0m, 1.50m, 0.1234567890123456789m, decimal.MaxValue, decimal.MinValue, 79228162514264337593543950.335m])
        {
            var written = WithQuantity(new Quantity { Text = "x", Value = number, Low = number, High = null });
            SameEvent.Assert(written, Assert.Single(EventsOf(format, SampleEvents.Written(format, Default, written))));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Days_at_the_ends_of_the_calendar_are_kept(string format)
    {
        var written = SampleEvents.Bare with { Id = "0001a", Date = "0001-01-01/9999-12-31", Start = DateTime.MinValue, End = DateTime.MaxValue.Date };
        SameEvent.Assert(written, Assert.Single(EventsOf(format, SampleEvents.Written(format, Default, written))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_without_events_gives_none(string format) => Assert.Empty(EventsOf(format, SampleEvents.Written(format, Default)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_read_sorts_as_what_was_written(string format)
    {
        var early = SampleEvents.With("early", "z") with { Time = null, TimeZone = null };
        var late = SampleEvents.WithMentionAt(500);
        var read = EventsOf(format, SampleEvents.Written(format, Default, late with { Source = "s" }, early with { Source = "s" }));
        Assert.Equal(["z", "2004-08-07a"], read.Order().Select(static item => item.Id));
    }

    [Theory]
    [InlineData("json", "events cannot be read")]
    [InlineData("json", "{\"Id\":\"a\"}")]
    [InlineData("json", "[{\"Id\":\"a\"")]
    [InlineData("parquet", "PAR1 and nothing else PAR1")]
    [InlineData("parquet", "")]
    public void A_file_of_another_format_is_said_to_be_one(string format, string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Throws<InvalidDataException>(() => EventReader.Read(format, stream)!.ToList());
    }

    [Theory]
    [InlineData("{\"Id\":\"2004-07-30a\"", "{\"Id\":\"\"", "Id is empty")]
    [InlineData("\"Mentions\":[{\"Event\":\"2004-07-30a\"", "\"Mentions\":[{\"Event\":\"1999a\"", "is of event '1999a'")]
    [InlineData("\"Kind\":\"Establishment\"", "\"Kind\":\"Nonsense\"", "Kind is 'Nonsense'")]
    [InlineData("\"Date\":\"2004-07-30\"", "\"Date\":\"30 July\"", "Date is '30 July'")]
    [InlineData("\"Start\":\"2004-07-30\"", "\"Start\":\"2004-7-30\"", "Start is '2004-7-30'")]
    [InlineData("\"Line\":12,\"Page\":null,\"Mentions\"", "\"Line\":0,\"Page\":null,\"Mentions\"", "Line is below 1")]
    [InlineData("\"Line\":12,\"Page\":null,\"Mentions\"", "\"Line\":12,\"Page\":0,\"Mentions\"", "Page is below 1")]
    [InlineData("\"Plover\":\"MOBILIZE\",\"DateText\":\"30 July 2004\"", "\"DateText\":\"30 July 2004\"", "Plover is missing")]
    [InlineData("\"People\":[\"Jaap de Hoop Scheffer\"]", "\"People\":[\"Somebody else\"]", "People does not match Mentions")]
    [InlineData("\"Value\":7500000.5", "\"Value\":\"many\"", "Quantities[0].Value is not a number")]
    [InlineData("\"Kind\":\"Establishment\"", "\"Kind\":\"\\ud800\"", "Kind is no text: it has one half of a surrogate pair")]
    [InlineData("\"People\":[\"Jaap de Hoop Scheffer\"]", "\"People\":[\"\\ud800\"]", "People is no text: it has one half of a surrogate pair")]
    [InlineData("\"Kind\":\"Establishment\"", "\"\\ud800\":1,\"Kind\":\"Establishment\"", "the name of a key has one half of a surrogate pair")]
    [InlineData("{\"Id\":\"2004-07-30a\"", "{\"Id\":\"b\",\"Id\":\"2004-07-30a\"", "not JSON")]
    [InlineData("{\"Id\":\"2004-07-30a\"", "[{\"Id\":\"2004-07-30a\"", "not JSON")]
    public void An_event_that_does_not_hold_together_is_a_fault_in_its_place_and_the_rest_goes_on(string part, string changed, string fault)
    {
        var line = System.Text.Encoding.UTF8.GetString(SampleEvents.Written("jsonl", Default, SampleEvents.Full));
        var broken = line.Replace(part, changed, StringComparison.Ordinal);
        Assert.NotEqual(line, broken);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line + broken + "\n" + line));

        var readings = EventReader.Read("jsonl", stream)!.ToList();

        Assert.Equal(["line 1", "line 2", "line 4"], readings.Select(static reading => reading.Place));
        Assert.NotNull(readings[0].Event);
        Assert.Null(readings[1].Event);
        Assert.Contains(fault, readings[1].Fault, StringComparison.Ordinal);
        Assert.NotNull(readings[2].Event);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_events()
    {
        foreach (var format in (string[])["json", "jsonl"])
        {
            Assert.Single(EventsOf(format, [0xEF, 0xBB, 0xBF, .. SampleEvents.Written(format, Default, SampleEvents.Full)]));
        }
    }

    internal static IReadOnlyList<Event> EventsOf(string format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        var readings = EventReader.Read(format, stream)!.ToList();
        Assert.All(readings, static reading => Assert.Null(reading.Fault));
        Assert.True(stream.CanRead);
        return [.. readings.Select(static reading => reading.Event!)];
    }

    private static Event WithQuantity(Quantity quantity) => SampleEvents.WithMention(new Mention
    {
        Field = MentionField.Quantity,
        Text = quantity.Text,
        Name = quantity.Text,
        Start = 0,
        Length = 1,
        Line = 1,
        Quantity = quantity,
    });
}
