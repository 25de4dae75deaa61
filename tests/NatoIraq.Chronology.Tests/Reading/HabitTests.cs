using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>What a document does again and again, and what that makes of its lines.</summary>
public class HabitTests
{
    [Fact]
    public void Words_and_numbers_before_most_dates_are_no_part_of_the_entries() => AssertEntries(
        "Updates: 2006\n\nsol 1051-1057, December 22, 2006: New software\n\nAll is well.\n\nsol 1044-1050, December 15, 2006: A new year\n\nsol 1037-1043, December 8, 2006: Out of the haven\n\n"
        + "sol 1029-1036, November 30, 2006: Energy\n\nsol 1022-1028, November 21, 2006: Memory",
        "3 2006-12-22 New software All is well.", "7 2006-12-15 A new year", "9 2006-12-08 Out of the haven", "11 2006-11-30 Energy", "13 2006-11-21 Memory");

    [Fact]
    public void Four_digits_behind_days_are_times_where_one_begins_with_a_nought() => AssertEntries(
        "Report of 1994\n\nJun 14 1605   Photon 9        Plesnik\nJun 17 0707   Strive 1A       Kouron\nJul  1 1224   Soyuz TM-19     Baikan",
        "3 1994-06-14 16:05 Photon 9 Plesnik", "4 1994-06-17 07:07 Strive 1A Kouron", "5 1994-07-01 12:24 Soyuz TM-19 Baikan");

    [Fact]
    public void Spans_of_years_tell_what_a_year_and_two_digits_are() => AssertEntries(
        "John Marsh\n\nBorn Leeds, 3 May 1892.\nLeeds Grammar School, 1903-10.\nTrinity College, 1910-13.\nLecturer, University of Hull, 1921-34.\nProfessor, 1934-57.",
        "3 1892-05-03 Born Leeds", "4 1903/1910 Leeds Grammar School", "5 1910/1913 Trinity College", "6 1921/1934 Lecturer, University of Hull", "7 1934/1957 Professor");

    [Fact]
    public void A_chronology_ends_before_it_is_published() => AssertEntries(
        "Maronga: from coup to vote\n\nAFP, Tuesday 21 Jan 2014\n\nApril 7\n\nFighters take the palace.\n\nNovember 20\n\nAn envoy comes.\n\nJanuary 11\n\nThe president resigns.",
        "5 2013-04-07 Fighters take the palace.", "9 2013-11-20 An envoy comes.", "13 2014-01-11 The president resigns.");

    [Fact]
    public void Of_several_days_above_times_that_of_the_title_counts_and_no_dateline() => AssertEntries(
        "Posted on 03/10/2003 4:21:29 PM by bryant\n\nENTRY TIMELINE, February 1, 2003\nLast Updated: 03/10/03 (all times Eastern)\n\n08:15:30 a.m. - The burn begins.\n\n08:44:09 a.m. - The air begins.\n\n08:52:17 a.m. - A line warms.",
        "6 2003-02-01 08:15:30 The burn begins.", "8 2003-02-01 08:44:09 The air begins.", "10 2003-02-01 08:52:17 A line warms.");

    [Fact]
    public void Years_in_a_column_without_a_header_date_the_days_beside_them() => AssertEntries(
        "HIST\t1987\t;\tBell Office\nHIST\t1996\tSept. 30\tLuxent\nHIST\t2006\tDec. 1\tLuxent again\nHIST\t2021\tMarch\tA foundation\n",
        "1 1987 HIST Bell Office", "2 1996-09-30 HIST Luxent", "3 2006-12-01 HIST Luxent again", "4 2021-03 HIST A foundation");

    [Fact]
    public void Numbers_that_rise_in_a_column_are_years_of_early_history() => AssertEntries(
        "| Year | Event |\n|---|---|\n| 800 | A king is crowned. |\n| 802 | Another rules. |\n| 808 | A bank opens. |\n| 814 | A son follows. |\n| 828 | An overlord. |\n| 853 | Dublin falls. |\n",
        "3 0800 A king is crowned.", "4 0802 Another rules.", "5 0808 A bank opens.", "6 0814 A son follows.", "7 0828 An overlord.", "8 0853 Dublin falls.");

    [Fact]
    public void A_remark_in_a_date_that_spans_rows_belongs_to_the_first_of_them() => AssertEntries(
        "<table><tr><th>Date</th><th>Visitor</th></tr><tr><td rowspan=2>April 8, 2016 (the 13th)</td><td>John Kerry</td></tr>\n<tr><td>Stuart Jones</td></tr>\n<tr><td>May 7, 2019</td><td>Michael Pompeo</td></tr></table>",
        "1 2016-04-08 (the 13th) John Kerry", "2 2016-04-08 Stuart Jones", "3 2019-05-07 Michael Pompeo");

    [Theory]
    [InlineData("2007 06 13 The bank is sued\n2008 06 30 It shrinks\n2008 07 01 Its chief leaves", "1 2007-06-13 The bank is sued", "2 2008-06-30 It shrinks", "3 2008-07-01 Its chief leaves")]
    [InlineData("1973-02-xx: Third edition\n1974-06-12: Fifth edition\n1975-05-??: Sixth edition", "1 1973-02 Third edition", "2 1974-06-12 Fifth edition", "3 1975-05 Sixth edition")]
    [InlineData("Saturday Sept 19-1942: We sail.\nSept 20: Fog.\nSept 21: More fog.", "1 1942-09-19 We sail.", "2 1942-09-20 Fog.", "3 1942-09-21 More fog.")]
    [InlineData("The launch, January 1986\n\n27/14:35  Crew asleep.\n28/13:03  Ingress started.\n28/16:38  Lift-off.", "3 1986-01-27 14:35 Crew asleep.", "4 1986-01-28 13:03 Ingress started.", "5 1986-01-28 16:38 Lift-off.")]
    [InlineData("08/May/2011 A vote.\n21/Jun/2011 A cabinet.\n02/Dec/2011 A treaty.", "1 2011-05-08 A vote.", "2 2011-06-21 A cabinet.", "3 2011-12-02 A treaty.")]
    [InlineData("Jan. Tuesday 1 1918: At it.\n1918 Sunday 6 Jan.: In a barn.\nJan. Friday 11 1918: Leave.", "1 1918-01-01 At it.", "2 1918-01-06 In a barn.", "3 1918-01-11 Leave.")]
    [InlineData("29 July, 1740. We appoint.\n13 Jany., 1741. The key is let.\n25 March, 1741. Ordered.", "1 1740-07-29 We appoint.", "2 1741-01-13 The key is let.", "3 1741-03-25 Ordered.")]
    public void Rare_forms_are_read_at_the_head_of_lines(string text, params string[] expected) => AssertEntries(text, expected);

    [Fact]
    public void A_year_in_brackets_heads_the_days_at_the_ends_of_the_lines_below() => AssertEntries(
        "Anniversaries\n\n50 years ago (1963):\n- Jan Martel born, 25 June.\n- Robert Forst dies, 29 January.\n\n100 years ago (1913):\n- Robinson Davis born, 28 August.\n- Otto Ludvig dies, 12 November.",
        "4 1963-06-25 Jan Martel born", "5 1963-01-29 Robert Forst dies", "8 1913-08-28 Robinson Davis born", "9 1913-11-12 Otto Ludvig dies");

    [Fact]
    public void A_day_in_the_title_is_that_of_every_year_below() => AssertEntries(
        "Space History for October 6\n\n1732 - Born, A.\n\n1803 - Born, B.\n\n1890 - Found, C.", "3 1732-10-06 Born, A.", "5 1803-10-06 Born, B.", "7 1890-10-06 Found, C.");

    [Fact]
    public void Times_that_begin_again_are_of_the_next_day() => AssertEntries(
        "October 8, 2008. 9 p.m.: The ship leaves.\n\n12:06 a.m.: A call.\n\n1:52 a.m.: It sinks.\n\nOctober 11: A barge.",
        "1 2008-10-08 21:00 The ship leaves.", "3 2008-10-09 00:06 A call.", "5 2008-10-09 01:52 It sinks.", "7 2008-10-11 A barge.");

    [Fact]
    public void A_report_of_a_weekday_tells_of_the_one_before_it_was_printed() => AssertEntries(
        "The Courier\nPublished April 19, 1997\n\nHow Friday went\n\n4:50 a.m. Water under the road.\n\n6:52 a.m. The levee slides.\n\n7:05 a.m. Sirens.",
        "6 1997-04-18 04:50 Water under the road.", "8 1997-04-18 06:52 The levee slides.", "10 1997-04-18 07:05 Sirens.");

    [Fact]
    public void Elements_of_XML_stand_apart_unless_words_lead_to_them() => AssertEntries(
        "<?xml version=\"1.0\"?>\n<list>\n<item><date>1898 July 19</date><event>Born</event></item>\n<item><date>1921</date><event>Moved to <place>Bedford</place>, with <title>The Heron</title></event></item>\n<item><date>circa 1928</date><event>Met Otto</event></item>\n</list>",
        "3 1898-07-19 Born", "4 1921 Moved to Bedford, with The Heron", "5 1928~ Met Otto");

    [Fact]
    public void A_year_that_holds_lists_is_the_date_of_each_item() => AssertEntries(
        "{\"note\": \"Draft of 2024-05-11.\", \"eventsByYear\": {\n\"1851\": [\"Gold is found.\"],\n\"1852\": [\"A fever.\"]}}", "2 1851 Gold is found.", "3 1852 A fever.");

    [Fact]
    public void A_record_without_its_date_has_its_year() => AssertEntries(
        "entries:\n- year: 1839\n  text: A school.\n- date: 1871-11-30\n  text: A fire.\n- year: 1876\n  text: A board.\n", "2 1839 A school.", "4 1871-11-30 A fire.", "6 1876 A board.");

    [Fact]
    public void Short_years_of_a_column_are_those_of_the_title() => AssertEntries(
        "<h3>Ferries Bill 1914-15</h3><table><tr><th>Stage</th><th>Date</th></tr>\n<tr><td>First</td><td>29.11.14</td></tr>\n<tr><td>Second</td><td>6.2.15</td></tr>\n<tr><td>Third</td><td>16.2.15</td></tr></table>",
        "2 1914-11-29 First", "3 1915-02-06 Second", "4 1915-02-16 Third");

    [Fact]
    public void Items_of_a_list_under_a_year_are_an_entry_each() => AssertEntries(
        "<h1>History</h1><h2>1940</h2><ul><li>A plant opens.</li>\n<li>A division makes resins.</li>\n<li>A plant is built.</li></ul><h2>1929</h2><ul><li>A plant opens in Tacoma.</li></ul><h2>1918</h2><ul><li>A name changes.</li></ul>",
        "1 1940 A plant opens.", "2 1940 A division makes resins.", "3 1940 A plant is built.", "3 1929 A plant opens in Tacoma.", "3 1918 A name changes.");

    [Fact]
    public void Titles_below_one_day_are_an_entry_each() => AssertEntries(
        "# Log\n\n## 3 March 2014\n\n### Pump is back\n\nThe plate is wrong.\n\n### Gauge reads nonsense\n\n## 5 March 2014\n\n### Leak check\n\nAll is tight.",
        "3 2014-03-03 Pump is back The plate is wrong.", "9 2014-03-03 Gauge reads nonsense", "11 2014-03-05 Leak check All is tight.");

    [Fact]
    public void Marks_of_Perl_documents_and_of_transcribers_are_no_words()
    {
        AssertEntries("=head1 A Brief History\n\n=over 8\n\n=item B<April 2000>\n\nWork begins\n\n=item B<June 2000>\n\nA first release, see L<Meetings|http://example.org>\n\n=back\n", "5 2000-04 Work begins", "9 2000-06 A first release, see Meetings");
        AssertEntries("[[preprinted]] MONDAY, JULY 9, 1866. [[/preprinted]]\n\nMorning cloudy.\n\n[[preprinted]] TUESDAY [[boxed]] 10 [[/boxed]] [[/preprinted]]\n\nPack ^[[inserted]] up.\n\n[[preprinted]] WEDNESDAY 11 [[/preprinted]]\n\nFair.",
            "1 1866-07-09 Morning cloudy.", "5 1866-07-10 Pack up.", "9 1866-07-11 Fair.");
    }

    [Fact]
    public void Lines_of_one_row_of_a_grid_are_one_entry() => AssertEntries(
        "+------------+----------------------+\n| Date       | Event                |\n+============+======================+\n| 1998-05-12 | The league is        |\n|            | founded in Rome      |\n+------------+----------------------+\n"
        + "| 1999-06-03 | First congress       |\n+------------+----------------------+\n| 2001-01-04 | A charter            |\n+------------+----------------------+",
        "4 1998-05-12 The league is founded in Rome", "7 1999-06-03 First congress", "9 2001-01-04 A charter");

    [Fact]
    public void An_item_without_a_date_among_dated_ones_is_named()
    {
        var entries = Read("- 5 May 1998: A.\n- 6 June 1998: B.\n- C is published.\n- 7 July 1999: D.\n- 8 August 2000: E.");
        Assert.Equal([3], Assert.Single(entries.OfType<Entry>(), static entry => entry.Line == 2).Doubts.Select(static line => line.Line));
    }

    private static void AssertEntries(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).OfType<Entry>().Select(static entry => string.Join(' ', new[] { $"{entry.Line}", $"{entry.Date}", $"{entry.Time}", entry.Text.Text }.Where(static part => part.Length > 0))));

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];
}
