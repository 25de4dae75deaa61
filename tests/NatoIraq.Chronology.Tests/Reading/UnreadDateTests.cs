using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Lines with a date that are read as no entry: each is named.</summary>
public class UnreadDateTests
{
    [Theory]
    [InlineData("## Update - 12:30 UTC\n\nAll is mended.\n\n## Update - 11:15 UTC\n\nIt is found.", 5)]
    [InlineData("# Town\n\n## 9 nowember 1791 – Un\n\nText.\n\n## 9 nowember 1846 – Deux\n\nText.", 3, 7)]
    public void What_cannot_be_read_is_rejected(string text, params int[] lines) =>
        Assert.Equal(lines, Read(text).OfType<RejectedLine>().Select(static line => line.Line));

    [Theory]
    [InlineData("# The club\n\n## League\n\n### 1954\n\n### 1998\n", 5, 7)]
    [InlineData("The ground\n\nIts charter is of 3 May 1998.\n\n7 May 1999: It opens.\n8 June 2000: It shuts.", 3)]
    [InlineData("The ground\n\n7 May 1999: It opens.\n8 June 2000: It shuts.\n\n9 July 2001", 6)]
    [InlineData("1 January 1980: It meets.\n519\tCerdic is king.\n1 January 2030: It parts.", 2)]
    [InlineData("<?xml version=\"1.0\"?><a>\n<p>5 May 1999: It opens.</p>\n<p>6 June 2000: It shuts.</p>\n<note>Kept since 7 July 2001</note></a>", 4)]
    public void A_line_with_a_date_that_no_entry_has_is_named_whatever_became_of_it(string text, params int[] lines)
    {
        var segments = Read(text);
        Assert.Equal(lines, segments.SelectMany(static segment => segment.Doubts).Select(static doubt => doubt.Line).Concat(segments.OfType<RejectedLine>().Select(static line => line.Line)).Order());
    }

    [Fact]
    public void Items_below_a_date_alone_are_an_entry_each_and_the_date_is_their_heading()
    {
        var segments = Read("14 June 2004\n\n- A map is put in.\n- The text is mended.\n\n1 July 2004\n\n- A note is put in.\n- It is taken out.");
        Assert.Equal(["3 2004-06-14 A map is put in.", "4 2004-06-14 The text is mended.", "8 2004-07-01 A note is put in.", "9 2004-07-01 It is taken out."], segments.OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date} {entry.Text.Text}"));
        Assert.Equal([1, 6], segments.OfType<Heading>().Select(static heading => heading.Line));
    }

    [Fact]
    public void An_item_without_a_time_among_times_is_an_entry_of_the_day() => Assert.Equal(
        ["3 2010-01-12 16:53 A shock is felt.", "4 2010-01-12  By nightfall, fires burn.", "5 2010-01-12 22:00 A plane lands.", "9 2010-01-13 01:00 A call comes.", "10 2010-01-13  Daybreak: Searchers go out."],
        Read("Tue, Jan 12, 2010:\n\n• 4:53 p.m.: A shock is felt.\n• By nightfall, fires burn.\n• 10 p.m.: A plane lands.\n\nWed, Jan 13, 2010:\n\n• 1 a.m.: A call comes.\n• Daybreak: Searchers go out.").OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date} {entry.Time} {entry.Text.Text}"));

    [Fact]
    public void A_paragraph_of_an_entry_that_tells_of_another_date_is_named()
    {
        var entries = Read("12 May 1999: The council meets.\n\nIts charter was signed on 3 March 1998 in Rome.\n\nNobody came.\n\n13 June 1999: It parts.\n\nThere was no reason for it.").OfType<Entry>().ToList();
        Assert.Equal([1, 7], entries.Select(static entry => entry.Line));
        Assert.Equal([(3, "The line has a date of its own, '3 March 1998', and is read as a part of the entry of line 1.")], entries[0].Doubts);
        Assert.Empty(entries[1].Doubts);
    }

    [Fact]
    public void A_heading_with_a_date_that_no_entry_below_it_has_is_named()
    {
        var doubts = Read("# Log\n\n## 2003\n\n- 5 May: It opens.\n- 6 June: It grows.\n\n## After the flood of July 1990 and what came of it\n\n- 7 August 2003: It closes.\n- 8 September 2003: It opens again.").SelectMany(static segment => segment.Doubts);
        Assert.Equal([(8, "The line has a date, '1990-07', and is read as a heading that dates no entry.")], doubts);
    }

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];
}
