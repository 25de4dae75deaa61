using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Lines whose date stands or is written otherwise than the others of their document: none is lost in silence.</summary>
public class UnusualDatesTests
{
    [Theory]
    [InlineData("410: Rome is sacked.", "0410", "Rome is sacked.")]
    [InlineData("43: Claudius lands in Britain.", "0043", "Claudius lands in Britain.")]
    [InlineData("Brussels, 12 March 1999: Three states join.", "1999-03-12", "Brussels, Three states join.")]
    [InlineData("Accession - 12 March 1999 - Three states join.", "1999-03-12", "Accession - Three states join.")]
    [InlineData("Legation opened (1946)", "1946", "Legation opened")]
    [InlineData("Bates complains (May 2000) to the Post Office.", "2000-05", "Bates complains (May 2000) to the Post Office.")]
    public void A_line_between_two_entries_is_an_entry(string line, string date, string text)
    {
        var entry = Between(line).OfType<Entry>().Single(static entry => entry.Line == 2);

        Assert.Equal((date, text), (entry.Date.ToString(), entry.Text.Text));
    }

    [Theory]
    [InlineData("n.d.: A letter is found.", "not known")]
    [InlineData("turn of the 20th century: Electric light.", "turn of a century")]
    [InlineData("2024-03-01 24:00:01 An alert.", "24:00")]
    public void A_line_whose_date_cannot_be_read_is_rejected_with_the_reason(string line, string reason)
    {
        var rejected = Assert.Single(Between(line).OfType<RejectedLine>());

        Assert.Equal((2, line), (rejected.Line, rejected.Text));
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_below_an_entry_stays_its_text() =>
        Assert.Equal(
            ["Talks begin. They had been asked for in 1998 (see above)."],
            Read("1 May 2001: Talks begin.\nThey had been asked for in 1998 (see above).\n").OfType<Entry>().Select(static entry => entry.Text.Text.Replace('\n', ' ')));

    [Fact]
    public void A_year_of_two_digits_is_the_nearest_to_the_years_that_the_document_names()
    {
        var reading = new ChronologyReader().Read(SourceDecoder.FromText("Car\tBuilt\tDate\tWhat happened\n12\t1901\t28.07.03\tBroken axle\n7\t1904\t??.03.24\tRan back\n7\t1904\t12.03.35\tSold\n"), new ReadingOptions());

        Assert.Equal(["1903-07-28", "1924-03", "1935-03-12"], reading.OfType<Entry>().Select(static entry => entry.Date.ToString()));
        Assert.Contains(reading.Remarks, static remark => remark.Contains("1901 to 1904", StringComparison.Ordinal));
    }

    [Fact]
    public void A_weekday_and_a_number_go_on_from_the_month_above()
    {
        var entries = Read("Wednesday December 30th 1849 Strong wind.\nThursday 31st Calm and fine weather.\nFriday 1st Light wind from the south.\nSaturday 2nd Trades.\n").OfType<Entry>();

        Assert.Equal(["1849-12-30", "1849-12-31", "1850-01-01", "1850-01-02"], entries.Select(static entry => entry.Date.ToString()));
    }

    [Fact]
    public void The_text_below_a_date_is_no_heading() =>
        Assert.Equal(
            [("0410", "Sack of Rome"), ("0418", "Council of Carthage"), ("0451", "Council of Chalcedon")],
            Read("• 410\n\n  Sack of Rome\n\n• 418\n\n  Council of Carthage\n\n• 451\n\n  Council of Chalcedon\n").OfType<Entry>().Select(static entry => (entry.Date.ToString(), entry.Text.Text)));

    [Fact]
    public void Quotation_marks_in_prose_make_no_delimited_text() =>
        Assert.Equal(
            SourceFormat.Text,
            Read("1 May 2015: \"VW was concealing the facts,\" says Giles, an official.\n2 May 2015: Shares fall, by 20 percent.\n3 May 2015: Talks begin, in Bonn.\n").Format);

    [Fact]
    public void A_readme_that_opens_with_a_tag_is_Markdown() =>
        Assert.Equal(SourceFormat.Markdown, Read("<h1 align=\"center\">Timeline</h1>\n<p align=\"center\"><img src=\"a.png\"></p>\n\n## 2001\n\n- **May**: [Talks](a.md) begin.\n- **June**: They end.\n").Format);

    private static ChronologyReading Between(string line) => Read($"1 January 1980: A first meeting is held.\n{line}\n1 January 2030: A last meeting is held.\n");

    private static ChronologyReading Read(string text) => new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions());
}
