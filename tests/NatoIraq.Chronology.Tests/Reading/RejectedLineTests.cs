using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

public class RejectedLineTests
{
    [Theory]
    [InlineData("30 February 2011: Talks fail.", "February")]
    [InlineData("31 June 2011: Talks fail.", "June")]
    [InlineData("13/13/2011: Talks fail.", "13/13/2011")]
    public void A_line_whose_date_is_none_is_rejected_with_its_number_and_why(string line, string reason)
    {
        var rejected = Assert.Single(Read($"1 May 2011: Talks begin.\n\n2 May 2011: They go on.\n\n{line}\n\n3 July 2011: They end.").OfType<RejectedLine>());

        Assert.Equal((5, line), (rejected.Line, rejected.Text));
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_is_read() =>
        Assert.Equal(
            ["1 May 2011", "3 July 2011"],
            Read("1 May 2011: Talks begin.\n30 February 2011: Talks fail.\n3 July 2011: They end.").OfType<Entry>().Select(static entry => entry.DateText));

    [Fact]
    public void A_date_without_a_year_takes_that_of_the_entries_below_and_says_so()
    {
        var entries = Read("22 June: Talks begin.\n28 June 2004: They end.\n3 July 2004: All is well.").OfType<Entry>().ToList();

        Assert.Equal(("2004-06-22", true), (entries[0].Date.ToString(), entries[0].IsYearInferred));
        Assert.Equal(("2004-06-28", false), (entries[1].Date.ToString(), entries[1].IsYearInferred));
    }

    [Fact]
    public void A_year_that_nothing_gives_stays_open()
    {
        var entries = Read("22 June: Talks begin.\n28 June: They end.\n3 July: All is well.").OfType<Entry>().ToList();

        Assert.Equal(["XXXX-06-22", "XXXX-06-28", "XXXX-07-03"], entries.Select(static entry => entry.Date.ToString()));
        Assert.All(entries, static entry => Assert.Contains("no year", entry.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_with_no_text_is_rejected()
    {
        var rejected = Assert.Single(Read("28 June 2004: Talks begin.\n29 June 2004:\n30 June 2004: They end.").OfType<RejectedLine>());

        Assert.Equal((2, "The date '29 June 2004:' has no text."), (rejected.Line, rejected.Reason));
    }

    [Fact]
    public void What_stands_where_the_other_lines_have_their_date_is_rejected()
    {
        var rejected = Assert.Single(Read("28 June 2004\tTalks begin.\n\nNo date\tTalks go on.\n\n30 June 2004\tThey end.").OfType<RejectedLine>());

        Assert.Equal(3, rejected.Line);
        Assert.Contains("'No date'", rejected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_no_date_is_rejected_and_the_header_row_is_not()
    {
        var segments = Read("Place\tDate\tEvent\nBonn\t5 December 2001\tAgreement\nParis\tlong ago\tTreaty\nRome\t28 May 2002\tCouncil").ToList();

        Assert.Equal(["long ago"], segments.OfType<RejectedLine>().Select(static line => line.Text.Split(' ', 2)[1][..8]));
        Assert.Equal([1], segments.OfType<IgnoredText>().Select(static ignored => ignored.Line));
    }

    [Fact]
    public void A_quoted_cell_that_never_ends_is_rejected()
    {
        var rejected = Assert.Single(Read("date,event\n2004-06-28,\"Talks, long\"\n2004-06-29,\"Talks, longer\n2004-06-30,Talks", SourceFormat.Csv).OfType<RejectedLine>());

        Assert.Equal(3, rejected.Line);
        Assert.Contains("Add the missing quotation mark", rejected.Reason, StringComparison.Ordinal);
    }

    private static ChronologyReading Read(string text, string format = SourceFormat.Auto) =>
        new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions(format));
}
