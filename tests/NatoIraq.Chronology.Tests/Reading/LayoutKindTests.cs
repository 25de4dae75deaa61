using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Kinds of layouts in which dates were once lost: the line, the date and the text of every entry.</summary>
public class LayoutKindTests
{
    [Fact]
    public void Bare_years_that_fall_under_headings_of_years_before_Christ_date_their_lines() => AssertEntries(
        "Tavole\n\nNONO SECOLO (900-801 a.C.)\n\n850 ca. Capanne sul colle.\n814. Nasce un porto.\n\nOTTAVO SECOLO (800-701 a.C.)\n\n753. Nasce una città.\n753-716. Un re regna.\n730. Una strada.\n\nSETTIMO SECOLO (700-601 a.C.)\n\n640. Un ponte.\n612. Cade una città.",
        "5 -0849~ Capanne sul colle.", "6 -0813 Nasce un porto.", "10 -0752 Nasce una città.", "11 -0752/-0715 Un re regna.", "12 -0729 Una strada.", "16 -0639 Un ponte.", "17 -0611 Cade una città.");

    [Fact]
    public void A_date_that_fills_a_table_by_itself_dates_the_table_below() => AssertEntries(
        "<h3>The coast</h3>\n<table><tr><td><b>1989, Nov. 11</b></td></tr></table>\n<table><tr><td>The rising began.</td><td>1</td></tr></table>\n"
        + "<table><tr><td><b>1990, May</b></td></tr></table>\n<table><tr><td>Talks were held.</td><td>2</td></tr></table>\n<table><tr><td><b>June 3</b></td></tr></table>\n<table><tr><td>They failed.</td><td>3</td></tr></table>",
        "2 1989-11-11 The rising began. 1", "4 1990-05 Talks were held. 2", "6 1990-06-03 They failed. 3");

    [Fact]
    public void Days_in_figures_under_a_year_are_read_in_the_order_that_one_of_them_shows() => AssertEntries(
        "<p><b>1894</b><br />24/9: on trouve un papier.<br />6/10 : un nom est dit.<br />15/10 : il est pris.</p><p><b>1895</b><br />5/1 : il part.</p>",
        "1 1894-09-24 on trouve un papier.", "1 1894-10-06 un nom est dit.", "1 1894-10-15 il est pris.", "1 1895-01-05 il part.");

    [Fact]
    public void Records_as_a_program_writes_them_are_read_by_their_labels() => AssertEntries(
        "({:start \"1901\",\n  :end \"1902\",\n  :name \"A campaign\"}\n {:start \"1902\",\n  :end \"1932\",\n  :name \"Wars of a house\"}\n {:start \"1904\",\n  :end \"1905\",\n  :name \"A siege\"})",
        "1 1901/1902 A campaign", "4 1902/1932 Wars of a house", "7 1904/1905 A siege");

    [Fact]
    public void Lines_that_are_no_sentences_have_their_date_inside() => AssertEntries(
        "VICARS\n\nRob. de Hay, 8 Apr. 1372, per resig. Tor\nWill. Sem, cap. 11 Feb. 1386, per resig. Hay\nJoh. Dame, pr. 12 Nov. 1386, per mort. Sem\nNic. Born, pr. 7 Dec. 1398, per resig. Dame\nBald. Bag, pr. 21 Dec. 1407, per mort. Born\nJohn Mall, 1437, per resig. Bag",
        "3 1372-04-08 Rob. de Hay, 8 Apr. 1372, per resig. Tor", "4 1386-02-11 Will. Sem, cap. 11 Feb. 1386, per resig. Hay", "5 1386-11-12 Joh. Dame, pr. 12 Nov. 1386, per mort. Sem",
        "6 1398-12-07 Nic. Born, pr. 7 Dec. 1398, per resig. Dame", "7 1407-12-21 Bald. Bag, pr. 21 Dec. 1407, per mort. Born", "8 1437 John Mall, 1437, per resig. Bag");

    [Fact]
    public void Items_with_letters_under_one_year_are_an_entry_each() => AssertEntries(
        "1861 : A line is laid.\n1862 : (a) A mill is built.\n       (b) A road is opened.\n       (c) A bridge is opened.\n1863 : A quay is built.",
        "1 1861 A line is laid.", "2 1862 (a) A mill is built.", "3 1862 (b) A road is opened.", "4 1862 (c) A bridge is opened.", "5 1863 A quay is built.");

    [Fact]
    public void One_item_under_a_date_is_read_as_several_are() => AssertEntries(
        "January 2018\n\n- A first disc.\n- A second.\n\nFebruary 2018\n\n- A third.\n- A fourth.\n\nMay 2018\n\n- A fifth.",
        "3 2018-01 A first disc.", "4 2018-01 A second.", "8 2018-02 A third.", "9 2018-02 A fourth.", "13 2018-05 A fifth.");

    [Theory]
    [InlineData("* 1894-1895 - A war\n* 1904-5 - Another war\n* 1912 - A death", "1 1894/1895 A war", "2 1904/1905 Another war", "3 1912 A death")]
    [InlineData("861 BC: A realm rises\nMid 200s BC: A poem is written\n950(ca.): A baptism", "1 -0860 A realm rises", "2 [-0265..-0233] A poem is written", "3 0950~ A baptism")]
    [InlineData("1 er mai 2018\n\nUn homme est vu.\n\n2 mai 2018\n\nUn chef le sait.", "1 2018-05-01 Un homme est vu.", "5 2018-05-02 Un chef le sait.")]
    [InlineData("Début mars 1896 : un nom est dit.\n14 avril 1896 : un journal.", "1 [1896-03-01..1896-03-10] un nom est dit.", "2 1896-04-14 un journal.")]
    [InlineData("44 a.C.: Un delitto\n14 d.C.: Una morte", "1 -0043 Un delitto", "2 0014 Una morte")]
    public void Rare_forms_of_years_and_days_are_read_at_the_head_of_lines(string text, params string[] expected) => AssertEntries(text, expected);

    [Fact]
    public void A_span_of_years_that_falls_is_a_date_of_a_table_of_years_before_Christ() => AssertEntries(
        "<h2>World history (500 - 1 B.C.E.)</h2>\n<table><tr><th>Date</th><th>Event</th></tr>\n<tr><td>497</td><td>A king.</td></tr>\n<tr><td>431 - 404</td><td>A war.</td></tr>\n<tr><td>334</td><td>A crossing.</td></tr></table>",
        "3 -0496 A king.", "4 -0430/-0403 A war.", "5 -0333 A crossing.");

    [Fact]
    public void Entries_that_run_on_without_stops_are_cut_where_a_day_stands_before_a_capital() => AssertEntries(
        "Bridge\n\nJune 3, 1919 An engineer comes. Nothing follows. Aug. 5 1925 A committee is named. Jan. 20 1926 He says what a bridge would cost August 20 1926 The town shows its plan\n\nSept. 10 1926 The money is in hand. Dec. 4 1926 Bids are opened.",
        "3 1919-06-03 An engineer comes. Nothing follows.", "3 1925-08-05 A committee is named.", "3 1926-01-20 He says what a bridge would cost", "3 1926-08-20 The town shows its plan", "5 1926-09-10 The money is in hand.", "5 1926-12-04 Bids are opened.");

    [Fact]
    public void A_second_date_on_the_line_of_an_entry_is_named()
    {
        var entries = Read("<p><b>5 May 1998</b><br />It opens.<br />See 7 July 2001 for its end.</p><p><b>6 June 1999</b><br />It shuts.</p>").OfType<Entry>().ToList();
        Assert.Equal([(1, "The line has a date of its own, '7 July 2001', and is read as a part of the entry of line 1.")], entries[0].Doubts);
        Assert.Empty(entries[1].Doubts);
    }

    private static void AssertEntries(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date} {entry.Text.Text}"));

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];
}
