using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace NatoIraq.Reports.Tests.Csv;

public sealed class CsvEventWriterTests
{
    private const string Header =
        "Id,Date,Start,End,Precision,Kind,Title,Text,Missions,Actors,Agents,Requesters,People,Organizations,Places,Documents,"
        + "Quantities,Dates,SubEvents,Parent,Plover,DateText,DateBasis,Time,TimeZone,Section,Source,Line,Page,Corrections\r\n";

    private static readonly EventWriterOptions Raw = new(Raw: true);

    [Fact]
    public void No_event_is_the_header_alone() => Assert.Equal(Header, Csv(new EventWriterOptions()));

    [Fact]
    public void The_columns_are_the_properties_of_an_event_but_its_mentions() => Assert.Equal(
        typeof(Event).GetProperties().Select(static property => property.Name).Except([nameof(Event.Mentions), nameof(Event.DateMatch), nameof(Event.Store)]).ToHashSet(),
        CsvReader.Read(Header)[0].ToHashSet());

    [Fact]
    public void An_event_is_a_row_of_plain_values() => Assert.Equal(
        Header
        + "2004-07-30a,2004-07-30,2004-07-30,2004-07-30,Day,Establishment,The NATO Training Implementation Mission is established,"
        + "\"The NATO Training Implementation Mission is established at the Alliance’s request, \"\"by consensus\"\".\","
        + "NATO Training Implementation Mission,\"NATO; Iraq; Jaap de Hoop Scheffer\",NATO,Iraq,Jaap de Hoop Scheffer,NATO,Baghdad,"
        + "UN Security Council Resolution 1546,more than 7.5 million people,7 August,"
        + "2004-07-30a.1,,MOBILIZE,30 July 2004,Stated,,,2004,NATO–Iraq,12,,\r\n"
        + ",2003/..,2003-01-01,,Range,Other,,,,,,,,,,,,,,,,since 2003,Stated,,,,,1,3,\r\n",
        Csv(new EventWriterOptions(), SampleEvents.Full, SampleEvents.Bare));

    [Fact]
    public void A_correction_is_in_the_row_with_its_reason() =>
        Assert.Equal("Date: 2004-07-30 → 2004-07-31 (The \"second\" day)", CsvReader.Read(Csv(new EventWriterOptions(), SampleEvents.Corrected))[1][^1]);

    [Fact]
    public void A_byte_order_mark_stands_first_only_where_it_was_asked_for()
    {
        Assert.Equal("Id,"u8.ToArray(), SampleEvents.Written("csv", new EventWriterOptions())[..3]);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'I'], SampleEvents.Written("csv", new EventWriterOptions(Encoding: new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))[..4]);
        Assert.Equal("["u8.ToArray(), SampleEvents.Written("json", new EventWriterOptions(Encoding: new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))[..1]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠1", "'＠1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "' =1")]
    [InlineData("\r\n@1", "'  @1")]
    [InlineData("\u00A0\u200B\uFEFF=1", "'\u00A0\u200B\uFEFF=1")]
    [InlineData("\"=1\"", "'\"=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("a; =1", "a;' =1")]
    [InlineData("a;\"\"=1", "a;'\"\"=1")]
    [InlineData("-0044-03-15", "'-0044-03-15")]
    public void What_a_spreadsheet_would_run_begins_with_an_apostrophe(string text, string expected) =>
        Assert.Equal(expected, TitleOf(text));

    [Theory]
    [InlineData("NTM-I = NATO Training Mission-Iraq")]
    [InlineData("'quoted'")]
    [InlineData("a, =1")]
    [InlineData("a; b")]
    [InlineData("’Twas – e@mail")]
    [InlineData(" ")]
    public void What_no_spreadsheet_would_run_stays_as_it_is(string text) => Assert.Equal(text, TitleOf(text));

    [Theory]
    [InlineData("\u001B[31mred\u001B[0m", "␛[31mred␛[0m")]
    [InlineData("\u001B]8;;javascript:x\u0007", "␛]8;;javascript:x␇")]
    [InlineData("\u0000\u007F\u009B2J", "␀␡\uFFFD2J")]
    [InlineData("\u202Efdp.exe\u2066", "\uFFFDfdp.exe\uFFFD")]
    [InlineData("one\r\nline\tonly\u2028of\u0085it", "one  line only of it")]
    public void What_steers_a_terminal_is_white_space_or_a_sign(string text, string expected) =>
        Assert.Equal(expected, TitleOf(text));

    [Theory]
    [InlineData("=1")]
    public void Raw_leaves_cells_as_they_are(string text) =>
        Assert.Equal(text, CsvReader.Read(Csv(Raw, SampleEvents.With(text)))[1][6]);

    [Fact]
    public void Every_column_of_text_is_neutralised()
    {
        var row = CsvReader.Read(Csv(new EventWriterOptions(), SampleEvents.With("=1")))[1];
        int[] texts = [6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 21, 24, 25, 26];
        Assert.All(texts, column => Assert.Equal("'=1", row[column]));
    }

    [Fact]
    public void Any_text_reads_back_identical_when_raw() => RandomText.Any.Sample(text =>
    {
        var row = CsvReader.Read(Csv(Raw, SampleEvents.With(text)))[1];
        Assert.Equal(30, row.Count);
        Assert.Equal(RandomText.WellFormed(DisplayControl.Fold(text)), row[7]);
    }, iter: 1_000);

    [Fact]
    public void Any_text_is_harmless_and_one_apostrophe_less_gives_it_back() => RandomText.Any.Sample(text =>
    {
        var cell = TitleOf(text);
        Assert.DoesNotContain(cell, IsScreenControl);
        Assert.DoesNotMatch(@"(^|;)[""\s\p{Cf}]*[=+\-@＝＋－＠]", cell);

        if (!text.Any(DisplayControl.Is))
        {
            const string Added = @"(?<=^|;)'(?=[""'\p{Cf}\s]*[=+\-@＝＋－＠])";
            Assert.Equal(RandomText.WellFormed(text), Regex.Replace(cell, Added, ""));
        }
    }, iter: 1_000);

    private static string Csv(EventWriterOptions options, params IEnumerable<Event> events) =>
        Encoding.UTF8.GetString(SampleEvents.Written("csv", options, events));

    private static string TitleOf(string text) => CsvReader.Read(Csv(new EventWriterOptions(), SampleEvents.With(text)))[1][6];

    private static bool IsScreenControl(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
