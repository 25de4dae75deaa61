using CsCheck;

namespace NatoIraq.Reports.Tests.Calendar;

public sealed class CalendarEventWriterTests
{
    private static readonly EventWriterOptions Options = new(Written: new DateTimeOffset(2026, 1, 2, 5, 4, 5, TimeSpan.FromHours(2)));

    [Theory]
    // Known to the day.
    [InlineData("2018-07-11", "11 July 2018", "20180711", "20180712", "CONFIRMED", "Title")]
    [InlineData("2016-12-31", "31 December 2016", "20161231", "20170101", "CONFIRMED", "Title")]
    [InlineData("2016-07-08/2016-07-09", "8-9 July 2016", "20160708", "20160710", "CONFIRMED", "Title")]
    // Some time in: all the time in which the day can lie.
    [InlineData("2018-02", "February 2018", "20180201", "20180301", "TENTATIVE", "Day not known (February 2018): Title")]
    [InlineData("2004-36", "End 2004", "20041001", "20050101", "TENTATIVE", "Day not known (End 2004): Title")]
    [InlineData("2007", "2007", "20070101", "20080101", "TENTATIVE", "Day not known (2007): Title")]
    [InlineData("[2011-03-01..2011-03-10]", "early March 2011", "20110301", "20110311", "TENTATIVE", "Day not known (early March 2011): Title")]
    [InlineData("2018-07-11?", "11 July 2018?", "20180711", "20180712", "TENTATIVE", "Day not certain (11 July 2018?): Title")]
    // Throughout, from and to days that are not known.
    [InlineData("2016-04/2016-12", "between April and December 2016", "20160401", "20170101", "TENTATIVE", "Days not known (between April and December 2016): Title")]
    // Open: only the side there is.
    [InlineData("2018-07-11/..", "since 11 July 2018", "20180711", "20180712", "TENTATIVE", "Begins (since 11 July 2018): Title")]
    [InlineData("2003/..", "since 2003", "20030101", "20040101", "TENTATIVE", "Begins, day not known (since 2003): Title")]
    [InlineData("../2011-12-18", "until 18 December 2011", "20111218", "20111219", "TENTATIVE", "Ends (until 18 December 2011): Title")]
    [InlineData("../2011", "until 2011", "20110101", "20120101", "TENTATIVE", "Ends, day not known (until 2011): Title")]
    public void An_event_takes_up_the_days_it_can_be_on_and_says_so(
        string date, string dateText, string start, string end, string status, string summary)
    {
        var properties = PropertiesOf("VEVENT", SampleEvents.Dated(date, dateText));

        Assert.Equal(start, properties["DTSTART;VALUE=DATE"]);
        Assert.Equal(end, properties["DTEND;VALUE=DATE"]);
        Assert.Equal(status, properties["STATUS"]);
        Assert.Equal("TRANSPARENT", properties["TRANSP"]);
        Assert.Equal(summary, CalendarGrammar.Unescape(properties["SUMMARY"]));
        Assert.Equal("20260102T030405Z", properties["DTSTAMP"]);
    }

    [Theory]
    [InlineData("../..", "always")]
    [InlineData("Y-170000002", "long ago")]
    [InlineData("9999-12-31", "31 December 9999")]
    public void What_has_no_day_to_stand_on_is_a_journal_entry_without_a_date(string date, string dateText)
    {
        var properties = PropertiesOf("VJOURNAL", SampleEvents.Dated(date, dateText));

        Assert.DoesNotContain(properties.Keys, static name => name.StartsWith("DT", StringComparison.Ordinal) && name != "DTSTAMP");
        Assert.Equal($"No day ({dateText}): Title", CalendarGrammar.Unescape(properties["SUMMARY"]));
    }

    [Fact]
    public void The_description_says_what_the_date_means()
    {
        var description = CalendarGrammar.Unescape(PropertiesOf("VEVENT", SampleEvents.Dated("2018-02", "February 2018") with { Text = "Text.", Source = "S" })["DESCRIPTION"]);
        Assert.Equal(
            "Text.\n\nDate: February 2018 (EDTF 2018-02)\nThe day is not known. The calendar shows the whole period in which it may lie: from 1 February 2018 to 28 February 2018.\n"
            + "Source: S, line 1\nId: id",
            description);
    }

    [Fact]
    public void The_same_event_has_the_same_identifier_in_every_file_and_another_in_another_source()
    {
        var once = PropertiesOf("VEVENT", SampleEvents.Full)["UID"];
        Assert.Equal(once, PropertiesOf("VEVENT", SampleEvents.Full with { Title = "Reworded", Line = 99 })["UID"]);
        Assert.NotEqual(once, PropertiesOf("VEVENT", SampleEvents.Full with { Source = "another" })["UID"]);
        Assert.NotEqual(once, PropertiesOf("VEVENT", SampleEvents.Full with { Id = "2004-07-30b" })["UID"]);
        Assert.StartsWith("2004-07-30a-", once, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sub_event_points_at_its_event()
    {
        var parent = PropertiesOf("VEVENT", SampleEvents.Full)["UID"];
        Assert.Equal(parent, PropertiesOf("VEVENT", SampleEvents.Full.SubEvents[0] with { Source = SampleEvents.Full.Source })["RELATED-TO"]);
    }

    [Fact]
    public void The_place_is_given_where_there_is_one()
    {
        var one = PropertiesOf("VEVENT", SampleEvents.At(("Baghdad", 33.34, 44.4)));
        Assert.Equal("Baghdad", one["LOCATION"]);
        Assert.Equal("33.34;44.4", one["GEO"]);

        var two = PropertiesOf("VEVENT", SampleEvents.At(("Baghdad", 33.34, 44.4), ("Kuwait", 29.37, 47.98)));
        Assert.Equal("Baghdad; Kuwait", CalendarGrammar.Unescape(two["LOCATION"]));
        Assert.DoesNotContain("GEO", two.Keys);
    }

    [Theory]
    [InlineData("END:VEVENT\r\nBEGIN:VALARM", "END:VEVENT  BEGIN:VALARM")]
    [InlineData("a\rb\nc\u2028d\u2029e", "a b c d e")]
    [InlineData("a;b,c\\n:\"d\"", "a;b,c\\n:\"d\"")]
    [InlineData("\u001B[31m\u202Eevil\u0007", "␛[31m\uFFFDevil␇")]
    [InlineData("<script>]]>", "<script>]]>")]
    [InlineData("tab\there", "tab here")]
    public void Hostile_text_is_nothing_but_text(string text, string shown)
    {
        var file = SampleEvents.Written("ics", Options, SampleEvents.With(text));
        var lines = CalendarGrammar.Lines(file);

        Assert.Equal(["BEGIN:VCALENDAR", "BEGIN:VEVENT"], Named(lines, "BEGIN"));
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], Named(lines, "END"));
        Assert.Equal(shown, CalendarGrammar.Unescape(lines.Single(static line => line.Name == "SUMMARY").Value));
        Assert.Equal(shown, Assert.Single(Parsed(file).Events)?.Summary);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_line_is_folded_between_characters_and_never_within_one(int octets)
    {
        var character = octets switch { 1 => "a", 2 => "é", 3 => "’", _ => "🇮" };
        for (var shift = 0; shift < 8; shift++)
        {
            var text = new string('x', shift) + string.Concat(Enumerable.Repeat(character, 200));
            var file = SampleEvents.Written("ics", Options, SampleEvents.Full with { Title = text });
            Assert.Equal(text, CalendarGrammar.Lines(file).Single(static line => line.Name == "SUMMARY").Value);
            Assert.Equal(text, Assert.Single(Parsed(file).Events)?.Summary);
        }
    }

    [Fact]
    public void Any_text_makes_a_file_that_holds_to_the_grammar() => RandomText.Any.Sample(
        text =>
        {
            var lines = CalendarGrammar.Lines(SampleEvents.Written("ics", Options, SampleEvents.With(text), SampleEvents.Dated("2018-02", text, text)));
            foreach (var (name, value) in lines.Where(static line => line.Name is "SUMMARY" or "DESCRIPTION" or "LOCATION" or "UID"))
            {
                _ = CalendarGrammar.Unescape(value);
            }

            Assert.Equal(2, Named(lines, "UID").Distinct().Count());
        },
        iter: 500);

    [Fact]
    public void Another_library_reads_the_events()
    {
        var calendar = Parsed(SampleEvents.Written("ics", Options, SampleEvents.Full, SampleEvents.Dated("2018-02", "February 2018"), SampleEvents.Dated("../..", "always")));

        Assert.Equal("2.0", calendar.Version);
        Assert.Equal(2, calendar.Events.Count);
        var full = calendar.Events[0]!;
        Assert.Equal(SampleEvents.Full.Title, full.Summary);
        Assert.Equal(["Establishment", "NATO Training Implementation Mission"], full.Categories);
        Assert.Equal(new DateOnly(2004, 7, 30), full.DtStart!.Date);
        Assert.Equal(new DateOnly(2004, 7, 31), full.DtEnd!.Date);
        Assert.True(full.IsAllDay);
        Assert.StartsWith(SampleEvents.Full.Text, full.Description, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2018, 3, 1), calendar.Events[1]!.DtEnd!.Date);
        Assert.Null(Assert.Single(calendar.Journals)?.DtStart);
    }

    private static Ical.Net.Calendar Parsed(byte[] file) => Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(file))!;

    private static IEnumerable<string> Named(IEnumerable<(string Name, string Value)> lines, string name) =>
        lines.Where(line => line.Name == name).Select(static line => $"{line.Name}:{line.Value}");

    /// <summary>The properties of the one component, each of which stands once.</summary>
    private static Dictionary<string, string> PropertiesOf(string component, Event @event)
    {
        var lines = CalendarGrammar.Lines(SampleEvents.Written("ics", Options, @event));
        Assert.Equal([("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//NatoIraq//NatoIraq//EN"), ("CALSCALE", "GREGORIAN"), ("BEGIN", component)], lines.Take(5));
        Assert.Equal([("END", component), ("END", "VCALENDAR")], lines.TakeLast(2));
        return lines.Skip(5).SkipLast(2).ToDictionary(static line => line.Name, static line => line.Value);
    }
}
