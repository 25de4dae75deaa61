using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Lines with a date that are read as no entry: each is named.</summary>
public class UnreadDateTests
{
    [Theory]
    [InlineData("## Update - 12:30 UTC\n\nAll is mended.\n\n## Update - 11:15 UTC\n\nIt is found.", 5)]
    [InlineData("# Town\n\n## 9 novembre 1791 – Un\n\nText.\n\n## 9 novembre 1846 – Deux\n\nText.", 3, 7)]
    [InlineData("Histoire\n\n1er mars 1849 : une plainte.\n\n14 et 15 avril 1849 : une foire.", 3, 5)]
    public void What_cannot_be_read_is_rejected(string text, params int[] lines) =>
        Assert.Equal(lines, Read(text).OfType<RejectedLine>().Select(static line => line.Line));

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
