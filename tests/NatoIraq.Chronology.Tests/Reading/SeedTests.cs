using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>The document that the built-in store is made from. The table was written by hand from it.</summary>
public class SeedTests
{
    public static readonly TheoryData<int, int, string, string, string, string, string, string> Entries = new()
    {
        { 0, 3, "February 2021", "2021-02", "2021-02-01", "2021-02-28", "Month", "2021" },
        { 1, 7, "October 2020", "2020-10", "2020-10-01", "2020-10-31", "Month", "2020" },
        { 2, 11, "11 July 2018", "2018-07-11", "2018-07-11", "2018-07-11", "Day", "2018" },
        { 3, 13, "22 June 2018", "2018-06-22", "2018-06-22", "2018-06-22", "Day", "2018" },
        { 4, 15, "26 April 2018", "2018-04-26", "2018-04-26", "2018-04-26", "Day", "2018" },
        { 5, 17, "5 March 2018", "2018-03-05", "2018-03-05", "2018-03-05", "Day", "2018" },
        { 6, 19, "February 2018", "2018-02", "2018-02-01", "2018-02-28", "Month", "2018" },
        { 7, 21, "February 2018", "2018-02", "2018-02-01", "2018-02-28", "Month", "2018" },
        { 8, 23, "22 January 2018", "2018-01-22", "2018-01-22", "2018-01-22", "Day", "2018" },
        { 9, 29, "November 2017", "2017-11", "2017-11-01", "2017-11-30", "Month", "2017" },
        { 10, 31, "25 May 2017", "2017-05-25", "2017-05-25", "2017-05-25", "Day", "2017" },
        { 11, 33, "January 2017", "2017-01", "2017-01-01", "2017-01-31", "Month", "2017" },
        { 12, 37, "18 October 2016", "2016-10-18", "2016-10-18", "2016-10-18", "Day", "2016" },
        { 13, 39, "July 2016", "2016-07", "2016-07-01", "2016-07-31", "Month", "2016" },
        { 14, 41, "July 2016", "2016-07", "2016-07-01", "2016-07-31", "Month", "2016" },
        { 15, 43, "19 May 2016", "2016-05-19", "2016-05-19", "2016-05-19", "Day", "2016" },
        { 16, 45, "April 2016", "2016-04", "2016-04-01", "2016-04-30", "Month", "2016" },
        { 17, 47, "1 March 2016", "2016-03-01", "2016-03-01", "2016-03-01", "Day", "2016" },
        { 18, 51, "31 July 2015", "2015-07-31", "2015-07-31", "2015-07-31", "Day", "2015" },
        { 19, 55, "24 September 2012", "2012-09-24", "2012-09-24", "2012-09-24", "Day", "2012" },
        { 20, 57, "June 2012", "2012-06", "2012-06-01", "2012-06-30", "Month", "2012" },
        { 21, 59, "May 2012", "2012-05", "2012-05-01", "2012-05-31", "Month", "2012" },
        { 22, 64, "31 December 2011", "2011-12-31", "2011-12-31", "2011-12-31", "Day", "2011" },
        { 23, 66, "April 2011", "2011-04", "2011-04-01", "2011-04-30", "Month", "2011" },
        { 24, 70, "5 October 2010", "2010-10-05", "2010-10-05", "2010-10-05", "Day", "2010" },
        { 25, 74, "December 2008", "2008-12", "2008-12-01", "2008-12-31", "Month", "2008" },
        { 26, 78, "2007", "2007", "2007-01-01", "2007-12-31", "Year", "2007" },
        { 27, 82, "2006", "2006", "2006-01-01", "2006-12-31", "Year", "2006" },
        { 28, 86, "February 2005", "2005-02", "2005-02-01", "2005-02-28", "Month", "2005" },
        { 29, 89, "End 2004", "2004-36", "2004-10-01", "2004-12-31", "Quarter", "2004" },
        { 30, 91, "16 December 2004", "2004-12-16", "2004-12-16", "2004-12-16", "Day", "2004" },
        { 31, 93, "9 December 2004", "2004-12-09", "2004-12-09", "2004-12-09", "Day", "2004" },
        { 32, 95, "November 2004", "2004-11", "2004-11-01", "2004-11-30", "Month", "2004" },
        { 33, 97, "22 September 2004", "2004-09-22", "2004-09-22", "2004-09-22", "Day", "2004" },
        { 34, 99, "30 July 2004", "2004-07-30", "2004-07-30", "2004-07-30", "Day", "2004" },
        { 35, 101, "28 June 2004", "2004-06-28", "2004-06-28", "2004-06-28", "Day", "2004" },
        { 36, 103, "22 June 2004", "2004-06-22", "2004-06-22", "2004-06-22", "Day", "2004" },
    };

    private static readonly SourceText Seed = SourceDecoder.Decode(Samples.Bytes("nato-iraq-timeline.txt"));

    private static readonly List<Segment> Segments = [.. new ChronologyReader().Read(Seed, new ReadingOptions())];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Each_entry_has_the_line_date_and_section_of_the_source(
        int index, int line, string dateText, string edtf, string start, string end, string precision, string section)
    {
        var entry = Segments.OfType<Entry>().ElementAt(index);

        Assert.Equal(
            (line, dateText, edtf, start, end, precision, section),
            (entry.Line, entry.DateText, entry.Date.ToString(), $"{entry.Date.Start:yyyy-MM-dd}", $"{entry.Date.End:yyyy-MM-dd}",
                entry.Date.Precision.ToString(), entry.Section));
    }

    [Fact]
    public void There_are_37_entries_under_14_year_headings_and_nothing_else() =>
        Assert.Equal((37, 14, 51), (Segments.OfType<Entry>().Count(), Segments.OfType<Heading>().Count(), Segments.Count));

    [Fact]
    public void An_entry_spans_its_line_from_the_date_to_the_end_of_the_text()
    {
        var entry = Segments.OfType<Entry>().Single(static entry => entry.Line == 89);

        Assert.StartsWith("End 2004:\u00A0\tNTM-I is now established,", Cut(entry.Span), StringComparison.Ordinal);
        Assert.EndsWith("and donating equipment.", Cut(entry.Span), StringComparison.Ordinal);
        Assert.Equal("End 2004", Cut(entry.DateSpan));
    }

    [Fact]
    public void The_text_of_an_entry_begins_behind_the_separator() =>
        Assert.Equal(
            ["NTM-I is fully staffed and funded.", "NATO joins Global Coalition to defeat ISIS/Daesh."],
            Segments.OfType<Entry>().Where(static entry => entry.Line is 86 or 31).Select(static entry => entry.Text.Text).Reverse());

    [Fact]
    public void Every_word_of_a_text_leads_back_to_the_same_word_of_the_source()
    {
        foreach (var entry in Segments.OfType<Entry>())
        {
            foreach (var range in entry.Text.Text.AsSpan().Split(' '))
            {
                var word = entry.Text.Text[range];
                Assert.Equal(word, Cut(entry.Text.ToSource(range.Start.Value, word.Length)));
            }
        }
    }

    [Fact]
    public void The_reader_is_sure_of_how_it_is_built()
    {
        var reading = new ChronologyReader().Read(Seed, new ReadingOptions());

        Assert.Equal(("Text", DateOrder.Auto, null), (reading.Format, reading.DateOrder, reading.Title));
        Assert.Empty(reading.Remarks);
        Assert.InRange(reading.Confidence, 0.9, 1);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_give_the_same_entries(string lineEnd)
    {
        var text = Seed.Text.Replace("\n", lineEnd, StringComparison.Ordinal);
        var entries = new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions()).OfType<Entry>();

        Assert.Equal(
            Segments.OfType<Entry>().Select(static entry => (entry.Line, entry.DateText, entry.Text.Text)),
            entries.Select(static entry => (entry.Line, entry.DateText, entry.Text.Text)));
    }

    [Fact]
    public void A_stream_gives_the_same_segments_as_the_whole_text()
    {
        using var reader = new StringReader(Seed.Text);
        var streamed = new ChronologyReader().Read(reader, new ReadingOptions());

        Assert.Equal(
            Segments.Select(static segment => (segment.GetType(), segment.Line, segment.Span)),
            streamed.Select(static segment => (segment.GetType(), segment.Line, segment.Span)));
    }

    private static string Cut(TextSpan span) => Seed.Text.Substring(span.Start, span.Length);
}
