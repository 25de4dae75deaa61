using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Accounts in prose, in which each sentence or clause that tells what happened on a date is an entry.</summary>
public class ProseTests
{
    [Fact]
    public void Clauses_with_dates_of_their_own_are_entries() => AssertEntries(
        "The ship was laid down on 3 August 1942; launched on 21 March 1943, with a band; and taken over on 30 July 1943 by the navy.\n\nShe left Norfolk on 8 October and made port there ten days later.",
        "1 1942-08-03 The ship was laid down on 3 August 1942;", "1 1943-03-21 launched on 21 March 1943, with a band;", "1 1943-07-30 and taken over on 30 July 1943 by the navy.",
        "3 1943-10-08 She left Norfolk on 8 October", "3 1943-10-18 and made port there ten days later.");

    [Fact]
    public void A_day_of_the_month_above_goes_on_from_it() => AssertEntries(
        "On the 9th of March, 1816, the tolls were let. On the 23rd the coach was overset. On the 13th of July a balloon went up.",
        "1 1816-03-09 On the 9th of March, 1816, the tolls were let.", "1 1816-03-23 On the 23rd the coach was overset.", "1 1816-07-13 On the 13th of July a balloon went up.");

    [Fact]
    public void The_line_of_an_entry_is_the_one_its_date_stands_on() => AssertEntries(
        "The treaty was laid before the chamber on the 4th of March,\n1878, and after three readings was thrown out. A new one was\nmade by the ministers in great haste and with little joy on\nthe 2nd of April 1879.",
        "1 1878-03-04 The treaty was laid before the chamber on the 4th of March, 1878, and after three readings was thrown out.",
        "4 1879-04-02 A new one was made by the ministers in great haste and with little joy on the 2nd of April 1879.");

    [Theory]
    [InlineData("The fund was founded by act of parliament on 9 September 1902.", "1 1902-09-09 The fund was founded by act of parliament on 9 September 1902.")]
    [InlineData("The fund was to be closed by 9 September 1902.")]
    public void A_deadline_is_told_from_one_who_acts(string sentence, params string[] expected) => AssertEntries(
        sentence + "\n\nIn May 1904 it was opened.\n\nIn June 1905 it was closed.", [.. expected, "3 1904-05 In May 1904 it was opened.", "5 1905-06 In June 1905 it was closed."]);

    [Fact]
    public void Reports_that_open_with_their_place_and_day_run_on() => AssertEntries(
        "The Argus, 31 December 1929\n\nVIENNA, December 28. A bank has failed. LONDON, December 29. A contract has been made.\n\nMADRID, December 30. Snow has stopped the trains. ADEN, December 30. A plane has come.",
        "3 1929-12-28 VIENNA, A bank has failed.", "3 1929-12-29 LONDON, A contract has been made.", "5 1929-12-30 MADRID, Snow has stopped the trains.", "5 1929-12-30 ADEN, A plane has come.");

    [Fact]
    public void Rows_of_dots_divide_what_is_told() => AssertEntries(
        "Events of 1884\n\nJan. 4, the store is robbed ...... Jan. 21, great cold ...... Feb. 12, a message is sent.\n\nMarch 2, a flood ...... May 5, a fire.",
        "3 1884-01-04 the store is robbed ......", "3 1884-01-21 great cold ......", "3 1884-02-12 a message is sent.", "5 1884-03-02 a flood ......", "5 1884-05-05 a fire.");

    private static void AssertEntries(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date} {entry.Text.Text}"));

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];
}
