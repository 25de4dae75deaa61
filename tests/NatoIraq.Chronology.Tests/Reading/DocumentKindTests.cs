using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Kinds of documents, each with the least text that shows it: the line, the date, the time and the text of every entry.</summary>
public class DocumentKindTests
{
    [Fact]
    public void A_year_in_the_title_counts_before_another_in_the_preface() => AssertEntries(
        "Roll of Honour: Timeline 1915\n\nFrom June 28, 1914, when the heir was killed, the chief events are told here:\n\nJANUARY\n1 – The Dauntless goes down\n8 – Hard fighting\n\nFEBRUARY\n2 – Snow",
        "6 1915-01-01 The Dauntless goes down", "7 1915-01-08 Hard fighting", "10 1915-02-02 Snow");

    [Fact]
    public void Rows_of_a_table_that_is_a_cell_a_line_lose_their_numbers() => AssertEntries(
        "The last flight, 2 September 1998\nNo.\nTime\nWhat happened\n1\n20:18\nA jet leaves.\n2\n20:33\nThe crew smells smoke.\n3\n20:41\nNothing more is heard.",
        "6 1998-09-02 20:18 A jet leaves.", "9 1998-09-02 20:33 The crew smells smoke.", "12 1998-09-02 20:41 Nothing more is heard.");

    [Fact]
    public void An_era_may_run_on_into_the_text() => AssertEntries(
        "The islands\n\n3200 BCIsland culture begins.\n2700 BCEFirst figures of marble.\n120 ADA wall is built.",
        "3 -3199 Island culture begins.", "4 -2699 First figures of marble.", "5 0120 A wall is built.");

    [Fact]
    public void The_preface_may_state_the_year_of_all_dates() => AssertEntries(
        "The siege, day by day\nPosted 3 May 2009\n\nAll dates are in 1941 unless noted.\n\nApril 10: The port is cut off.\nApril 14: A first assault.\nMay 1: A second one.",
        "6 1941-04-10 The port is cut off.", "7 1941-04-14 A first assault.", "8 1941-05-01 A second one.");

    [Fact]
    public void A_year_at_the_end_of_a_heading_in_capitals_is_that_of_the_days_below() => AssertEntries(
        "SLEDGE JOURNEYS OF 1911\n\nCHAPTER IV. THE RETURN, 1912.\n\nJan 3. Left the depot.\nJan 9. A blizzard.\nFeb 2. The hut.",
        "5 1912-01-03 Left the depot.", "6 1912-01-09 A blizzard.", "7 1912-02-02 The hut.");

    [Fact]
    public void Days_and_hours_stand_in_the_columns_of_a_war_diary() => AssertEntries(
        "WAR DIARY\nMarch 1917\n\nARRAS 4 0700 Men fed.\nARRAS 5 2130 Patrol out.\n6 0200 Patrol in.",
        "4 1917-03-04 07:00 ARRAS Men fed.", "5 1917-03-05 21:30 ARRAS Patrol out.", "6 1917-03-06 02:00 Patrol in.");

    [Fact]
    public void The_first_of_a_month_may_have_the_ending_of_another_language() => AssertEntries(
        "Août 1914\n\n1er Mobilisation.\n3 L'Allemagne déclare la guerre.\n4 Séance de la Chambre.",
        "3 1914-08-01 Mobilisation.", "4 1914-08-03 L'Allemagne déclare la guerre.", "5 1914-08-04 Séance de la Chambre.");

    [Fact]
    public void A_time_behind_a_day_may_be_rough() => AssertEntries(
        "16 May 2024, ~10:00 – Alarm\n16 May 2024, 10:20 – First engine\n17 May 2024, ~02:00 – All clear",
        "1 2024-05-16 10:00 Alarm", "2 2024-05-16 10:20 First engine", "3 2024-05-17 02:00 All clear");

    [Theory]
    [InlineData("Datum")]
    [InlineData("Fecha")]
    [InlineData("Дата")]
    public void The_label_of_a_date_may_be_in_another_language(string label) => AssertEntries(
        $"{label}: 3.5.1990 – First vote\n{label}: 14.6.1990 – Second vote\n{label}: 30.7.1990 – Third vote",
        "1 1990-05-03 First vote", "2 1990-06-14 Second vote", "3 1990-07-30 Third vote");

    [Fact]
    public void A_span_of_years_above_a_line_is_an_entry_where_what_follows_lies_outside_it() => AssertEntries(
        "1850-1855\nA line is planned.\n\n1857\nWork begins.\n\n1860-1863\nThe tunnel is dug.\n\n4 May 1865\nThe line opens.",
        "1 1850/1855 A line is planned.", "4 1857 Work begins.", "7 1860/1863 The tunnel is dug.", "10 1865-05-04 The line opens.");

    [Fact]
    public void Times_of_four_digits_are_no_years_of_the_days_above_them() => AssertEntries(
        "How the pit was lost\nWednesday 24 November 2010\n\nNOVEMBER 19\n\n:: 0245: Gas ignites.\n\n:: 0540: Two walk out.\n\nNOVEMBER 20\n\n:: 0500: Searchers wait.\n\n:: 0600: A warning.",
        "6 2010-11-19 02:45 Gas ignites.", "8 2010-11-19 05:40 Two walk out.", "12 2010-11-20 05:00 Searchers wait.", "14 2010-11-20 06:00 A warning.");

    [Fact]
    public void Short_years_behind_a_month_are_near_those_in_full() => AssertEntries(
        "The tower\n\n1944 Built.\n\n4 Feb 44 Handed over.\n\n8 Dec 45 Stored.\n\nMay 1949 Leased.",
        "3 1944 Built.", "5 1944-02-04 Handed over.", "7 1945-12-08 Stored.", "9 1949-05 Leased.");

    [Fact]
    public void Numeric_dates_may_have_spaces() => AssertEntries(
        "Der Turm\n\n11. 6. 1157\nEr wird gebaut.\n28. 10. 1237\nEr wird verkauft.\n26. 1. 1967\nEr wird zerlegt.",
        "3 1157-06-11 Er wird gebaut.", "5 1237-10-28 Er wird verkauft.", "7 1967-01-26 Er wird zerlegt.");

    [Fact]
    public void Of_two_years_in_the_title_the_chronology_begins_in_the_one_that_its_direction_says() => AssertEntries(
        "By the glacier 2017-18\n\nDay 38 (3 Jan): Wind all day.\n\nDay 30 (26 Dec): Rest.\n\nDay 17 (13 Dec): A ski broke.\n\nDay 1 (27 Nov): Left alone.\n\nArchives\nJanuary 2018 (7)\nDecember 2017 (24)",
        "3 2018-01-03 Day 38 Wind all day.", "5 2017-12-26 Day 30 Rest.", "7 2017-12-13 Day 17 A ski broke.", "9 2017-11-27 Day 1 Left alone.");

    [Fact]
    public void Months_begin_again_under_each_heading_of_a_page_of_one_year() => AssertEntries(
        "# 1893 in Ruthenia\n\n## Events\n\n- January 14 – A bank opens.\n- October 4 – A cabinet is sworn in.\n\n## Births\n\n- February 8 – Ion Pella, chess player",
        "5 1893-01-14 A bank opens.", "6 1893-10-04 A cabinet is sworn in.", "10 1893-02-08 Ion Pella, chess player");

    [Fact]
    public void A_day_of_every_year_dates_the_years_below_it() => AssertEntries(
        "On This Day in History\nMay 21\n\nEvents\n1502 – An island is found.\n1881 – A society is founded.\n1927 – A flyer lands.\n\nBirths\n1923 – Ruth B., physician.",
        "5 1502-05-21 An island is found.", "6 1881-05-21 A society is founded.", "7 1927-05-21 A flyer lands.", "10 1923-05-21 Ruth B., physician.");

    [Fact]
    public void Cells_that_a_page_lost_to_lines_with_bars_are_no_table() => AssertEntries(
        "Documents of the Infantry\nHome | Roster\n\nJune 28, 1914 |\nAn archduke is shot. |\n||||||||||||\nApril 22, 1915 |\nGas is used. |\n||||||||||||\nSeptember 1917 |\nThe first men come. |\n||||||||||||",
        "4 1914-06-28 An archduke is shot. |", "7 1915-04-22 Gas is used. |", "10 1917-09 The first men come. |");

    [Theory]
    [InlineData("1. ", "2. ", "3. ")]
    [InlineData("- ", "- ", "- ")]
    [InlineData("", "", "")]
    public void The_number_of_an_item_is_no_part_of_its_sentence(string first, string second, string third) => AssertEntries(
        $"{first}The league took command of the post on 11 August 2003.\n{second}In October 2003, the council extended the mandate.\n{third}On 1 January 2015, the league closed the post.",
        "1 2003-08-11 The league took command of the post on 11 August 2003.", "2 2003-10 In October 2003, the council extended the mandate.",
        "3 2015-01-01 On 1 January 2015, the league closed the post.");

    [Fact]
    public void A_month_and_a_year_in_two_cells_head_the_days_below_and_the_days_run_into_the_next_month() => AssertEntries(
        "Journal of the Ploughman\nPage 1 | |\nJune | 1827 |\nFriday 29th |\nUnder three topsails |\nSaturday 30th |\nSqualls of rain |\nSunday 1st |\nSaw a brig |\nMonday 2d |\nFresh wind |",
        "4 1827-06-29 Under three topsails |", "6 1827-06-30 Squalls of rain |", "8 1827-07-01 Saw a brig |", "10 1827-07-02 Fresh wind |");

    [Fact]
    public void Days_go_on_from_the_month_of_the_entry_above() => AssertEntries(
        "JOURNAL OF THE SIEGE, 1812\n\nJuly 5th.—The enemy broke ground.\n6th.—Heavy fire.\n8th, 9th.—Parley.\n10th.—The Governor wrote.\nAugust 1st.—A sally.\n2nd.—The dead were buried.",
        "3 1812-07-05 The enemy broke ground.", "4 1812-07-06 Heavy fire.", "5 {1812-07-08,1812-07-09} Parley.", "6 1812-07-10 The Governor wrote.", "7 1812-08-01 A sally.", "8 1812-08-02 The dead were buried.");

    [Fact]
    public void A_day_that_lasts_into_another_month_and_one_in_doubt_stay_so() => AssertEntries(
        "October, 1921\n\n15 GERMANY. Notice given.\n\n24 FRANCE. A treaty.\n\n29 to Nov. 23 CONFERENCE. Held by the sea.\n\nDecember, 1921\n\n15(?) POSTAL RATES. Made known.",
        "3 1921-10-15 GERMANY. Notice given.", "5 1921-10-24 FRANCE. A treaty.", "7 1921-10-29/1921-11-23 CONFERENCE. Held by the sea.", "11 1921-12-15? POSTAL RATES. Made known.");

    [Fact]
    public void A_label_with_its_date_in_brackets_opens_an_entry() => AssertEntries(
        "- **version 1.0** (12 December 2012): First release.\n\n- **version 0.9** (9-Nov-2012):\n  - Works with builds as of 2008\n\n- **version 0.8** (Oct-2012):\n  - Colours\n\n- **version 0.7** (May 2012): For one user.",
        "1 2012-12-12 version 1.0 First release.", "3 2012-11-09 version 0.9 Works with builds as of 2008", "6 2012-10 version 0.8 Colours", "9 2012-05 version 0.7 For one user.");

    [Fact]
    public void What_stands_before_a_date_and_is_all_there_is_is_the_text() => AssertEntries(
        "<ul><li><b>Release 1.9.5</b>&nbsp;&nbsp; 26-08-2022</li>\n<li><b>Release 1.9.4</b>&nbsp;&nbsp; 05-05-2022</li>\n<li><b>Release 1.9.3</b>&nbsp;&nbsp; 03-01-2022</li>\n"
        + "<li><b>Release 1.9.2</b>&nbsp;&nbsp; 18-08-2021</li>\n<li><b>Release 1.9.1</b>&nbsp;&nbsp; 08-01-2021</li></ul>",
        "1 2022-08-26 Release 1.9.5 26-08-2022", "2 2022-05-05 Release 1.9.4 05-05-2022", "3 2022-01-03 Release 1.9.3 03-01-2022", "4 2021-08-18 Release 1.9.2 18-08-2021", "5 2021-01-08 Release 1.9.1 08-01-2021");

    [Fact]
    public void Text_above_its_time_is_found_where_the_last_of_a_section_has_none_below() => AssertEntries(
        "Status\n\nMar 13, 2026\n\nResolved -\nAll works.\nMar 13, 14:24 MDT\nUpdate -\nNew code is out.\nMar 13, 10:16 MDT\nInvestigating -\nPages take long.\nMar 13, 07:00 MDT\n\n"
        + "Mar 11, 2026\n\nResolved -\nMail has been sent.\nMar 11, 18:40 MDT\nInvestigating -\nMail waits.\nMar 11, 16:05 MDT",
        "7 2026-03-13 14:24 Resolved - All works.", "10 2026-03-13 10:16 Update - New code is out.", "13 2026-03-13 07:00 Investigating - Pages take long.",
        "19 2026-03-11 18:40 Resolved - Mail has been sent.", "22 2026-03-11 16:05 Investigating - Mail waits.");

    [Fact]
    public void A_year_alone_is_no_time_though_other_numbers_are() => AssertEntries(
        "1938\n17 May\tOrdered\n\n1941\n29 May\tCommissioned\nJul-Sep\tConvoys\n04 Nov\n0118\tTorpedo passes\n0125\tSound contact\n05 Nov\tBack at base",
        "2 1938-05-17 Ordered", "5 1941-05-29 Commissioned", "6 1941-07/1941-09 Convoys", "8 1941-11-04 01:18 Torpedo passes", "9 1941-11-04 01:25 Sound contact", "10 1941-11-05 Back at base");

    [Fact]
    public void The_words_of_a_page_count_before_a_more_precise_value_for_machines() => AssertEntries(
        "<ol><li><time datetime=\"2006-01-01\">2006</time><h3>A desk</h3><p>Two start.</p></li>\n<li><time datetime=\"2016-10-01\">October 2016</time><h3>Clients</h3><p>A hundred.</p></li>\n"
        + "<li><time datetime=\"2019-01-01\">2019&ndash;2021</time><h3>From home</h3><p>Nobody comes.</p></li>\n<li><time datetime=\"2024-01-01\">2024</time><h3>Handing on</h3><p>Ruth leaves.</p></li></ol>",
        "1 2006 A desk Two start.", "2 2016-10 Clients A hundred.", "3 2019/2021 From home Nobody comes.", "4 2024 Handing on Ruth leaves.");

    [Fact]
    public void A_boxed_season_is_a_heading_of_its_text() => AssertEntries(
        "┌────────────────────┐\n│ Spring 1998 ······ │\n└────────────────────┘\nThe committee meets.\n\n┌────────────────────┐\n│ Autumn 1998 ······ │\n└────────────────────┘\nA report is printed.",
        "2 1998-21 The committee meets.", "7 1998-23 A report is printed.");

    [Fact]
    public void An_item_over_others_ends_the_entry_above_it() => AssertEntries(
        "# Empires\n\n- Old kings\n  - 2686–2181 BC: The first builders rule.\n    - 2630–2611 BC: Step pyramid.\n- New kings\n  - 1550–1070 BC: The age of conquest.\n    - 1274 BC: A battle.",
        "4 -2685/-2180 The first builders rule.", "5 -2629/-2610 Step pyramid.", "7 -1549/-1069 The age of conquest.", "8 -1273 A battle.");

    [Fact]
    public void A_date_tight_before_its_text_is_found() => AssertEntries(
        "Events of 1914\nJune 28Archduke Franz is killed.\n\nJuly 28War is declared.\n\nAugust 1The army is called up.",
        "2 1914-06-28 Archduke Franz is killed.", "4 1914-07-28 War is declared.", "6 1914-08-01 The army is called up.");

    [Fact]
    public void Years_behind_dots_are_no_pages() => AssertEntries(
        "THE KINGS\n\n                              B.C.\n\n 1. Samtek, who threw off the yoke . . . . .  664\n 2. Neko, his son . . . . . . . . . . . . .  610\n 3. Apres . . . . . . . . . . . . . . . . .  589",
        "5 -0663 Samtek, who threw off the yoke", "6 -0609 Neko, his son", "7 -0588 Apres");

    [Fact]
    public void The_end_of_a_span_on_the_line_below_completes_it() => AssertEntries(
        "10 May 1940         Recalled from leave.\n\n26 May 1940 -       Lifting of the army. Of nine\n4 June 1940         boats, five come home.\n\n17 June 1940        Too late.",
        "1 1940-05-10 Recalled from leave.", "3 1940-05-26/1940-06-04 Lifting of the army. Of nine boats, five come home.", "6 1940-06-17 Too late.");

    [Fact]
    public void A_date_on_the_last_line_of_a_wrapped_sentence_opens_no_entry() => AssertEntries(
        "13 October 1998\nActivation orders are issued. The agency is to send 2,000 verifiers by\n27 October.\n15 January 1999\nForty-five people are found dead in a village near the border of\nthe province.\n6 February 1999\nTalks open at a castle; a second round begins in the capital on\n15 March 1999.\n24 March 1999\nThe air strikes begin.",
        "1 1998-10-13 Activation orders are issued. The agency is to send 2,000 verifiers by 27 October.", "4 1999-01-15 Forty-five people are found dead in a village near the border of the province.",
        "7 1999-02-06 Talks open at a castle; a second round begins in the capital on 15 March 1999.", "10 1999-03-24 The air strikes begin.");

    [Fact]
    public void Two_spaces_after_the_full_stop_of_a_month_divide_no_columns() => AssertEntries(
        "16 Jul.  1992   The ships begin to watch.\n12 Apr.  1993   The planes follow.\n28 Feb.  1994   Four of them are lost.",
        "1 1992-07-16 The ships begin to watch.", "2 1993-04-12 The planes follow.", "3 1994-02-28 Four of them are lost.");

    [Fact]
    public void An_ordinal_before_a_noun_is_no_day() => AssertEntries(
        "Bill stages\n\n1st reading: House of Commons 24 May, 2010\n2nd reading: House of Commons 7 June, 2010\nReport stage: House of Commons 12 and 13 October, 2010\n3rd reading: House of Commons 14 October, 2010",
        "3 2010-05-24 1st reading: House of Commons 24 May, 2010", "4 2010-06-07 2nd reading: House of Commons 7 June, 2010",
        "5 {2010-10-12,2010-10-13} Report stage: House of Commons 12 and 13 October, 2010", "6 2010-10-14 3rd reading: House of Commons 14 October, 2010");

    [Fact]
    public void Days_run_on_under_a_year_with_the_mark_of_the_first() => AssertEntries(
        "1974: Aug. 24 - The governor leaves. Nov. 26 - A party declares independence. Dec. 5 - Troops land.\n\n1975: July 15 - A bill is signed.",
        "1 1974-08-24 The governor leaves.", "1 1974-11-26 A party declares independence.", "1 1974-12-05 Troops land.", "3 1975-07-15 A bill is signed.");

    [Fact]
    public void Sentences_that_open_with_their_dates_run_on_in_prose() => AssertEntries(
        "In 1998 the league met for the first time in Rome, and agreed on a charter. In March 1999 it sent observers to the border. On 5 May it called them home, for want of money.\n\n"
        + "In 2002 a new charter was signed by all members but two of them. In June 2003 the war began, which ended all talk of it. On 9 July it stopped.",
        "1 1998 In 1998 the league met for the first time in Rome, and agreed on a charter.", "1 1999-03 In March 1999 it sent observers to the border.",
        "1 1999-05-05 On 5 May it called them home, for want of money.", "3 2002 In 2002 a new charter was signed by all members but two of them.",
        "3 2003-06 In June 2003 the war began, which ended all talk of it.", "3 2003-07-09 On 9 July it stopped.");

    [Theory]
    [InlineData("In 1998 the league met in Rome. In March 1999 it parted.", "1 1998 In 1998 the league met in Rome.", "1 1999-03 In March 1999 it parted.")]
    [InlineData("In 1998 the league met in Rome. In March 1999 it parted", "1 1998 In 1998 the league met in Rome.", "1 1999-03 In March 1999 it parted")]
    [InlineData("In 1998 the league met. In 1999 it parted. On 5 May 2001 it met again.", "1 1998 In 1998 the league met.", "1 1999 In 1999 it parted.", "1 2001-05-05 On 5 May 2001 it met again.")]
    [InlineData("The league met on 5 May 1998. It parted in March 1999. It met again in 2001.", "1 1998-05-05 The league met on 5 May 1998.", "1 1999-03 It parted in March 1999.", "1 2001 It met again in 2001.")]
    public void Where_every_sentence_of_a_paragraph_has_its_date_each_is_an_entry(string text, params string[] expected) => AssertEntries(text, expected);

    [Fact]
    public void Sentences_without_a_date_go_on_with_the_one_above() => AssertEntries(
        "On 5 May 1998 the league met in Rome. It was the first time. All members came. In June 1999 it met again.\n\nOn 7 July 2001 it parted. Nobody knew why. It was a surprise.",
        "1 1998-05-05 On 5 May 1998 the league met in Rome. It was the first time. All members came.", "1 1999-06 In June 1999 it met again.", "3 2001-07-07 On 7 July 2001 it parted. Nobody knew why. It was a surprise.");

    [Fact]
    public void The_last_full_stop_of_prose_may_be_missing() => AssertEntries(
        "The league met in Rome on 5 May 1998.\n\nIn March 1999 it parted.\n\nIt met again on 7 July 2001 in Paris",
        "1 1998-05-05 The league met in Rome on 5 May 1998.", "3 1999-03 In March 1999 it parted.", "5 2001-07-07 It met again on 7 July 2001 in Paris");

    [Fact]
    public void A_date_above_the_entries_that_lies_behind_them_all_is_that_of_the_document() => AssertEntries(
        "The year in the north\nBonn (AGP) Dec 31, 2009\n\n5 Jan 2009 - Talks begin.\n7 Mar 2009 - They fail.\n9 May 2009 - They begin again.\n11 Nov 2009 - They end.",
        "4 2009-01-05 Talks begin.", "5 2009-03-07 They fail.", "6 2009-05-09 They begin again.", "7 2009-11-11 They end.");

    [Fact]
    public void A_month_with_text_is_an_entry_though_days_of_it_stand_below() => AssertEntries(
        "March 1997. The government falls.\n\nJuly 1997. Presidency of the Union\n\n22 July 1997. A declaration is made.\n\nSeptember 1997. Students march.\n\nJune 1998. Presidency of the Council\n\nMarch 1999. The first strikes.",
        "1 1997-03 The government falls.", "3 1997-07 Presidency of the Union", "5 1997-07-22 A declaration is made.", "7 1997-09 Students march.", "9 1998-06 Presidency of the Council", "11 1999-03 The first strikes.");

    [Fact]
    public void A_time_with_a_full_stop_is_one_among_others() => AssertEntries(
        "5 May 2004\n20:15 Oued. A speech.\n17:28 Mossa. Four dead.\n16.35 Basra. A bomb.\n15:28 Bonn. A vote.",
        "2 2004-05-05 20:15 Oued. A speech.", "3 2004-05-05 17:28 Mossa. Four dead.", "4 2004-05-05 16:35 Basra. A bomb.", "5 2004-05-05 15:28 Bonn. A vote.");

    [Fact]
    public void A_line_that_opens_with_a_date_and_is_read_as_no_entry_is_named()
    {
        var segments = Read("From 5 May 1998, when it met, this tells of the league and what came of it.\n\n7 May 1999: It parts.\n8 June 2000: It meets.\n9 July 2001: It goes on.");
        Assert.Equal([3, 4, 5], segments.OfType<Entry>().Select(static entry => entry.Line));
        var ignored = Assert.Single(segments.OfType<IgnoredText>());
        Assert.Equal((1, "The line has a date of its own, 'From 5 May 1998', and is read as no entry: it stands before the first entry."), ignored.Doubts.Single());
    }

    [Fact]
    public void Markup_between_entries_that_run_on_belongs_to_the_first()
    {
        const string Text = "<ul><li>15 May 1998: The council meets.</l</b> 16 May 1998: It parts.</li></ul>";
        var entries = new ChronologyReader().Read(SourceDecoder.FromText(Text), new ReadingOptions()).OfType<Entry>().ToList();

        Assert.Equal(["The council meets.", "It parts."], entries.Select(static entry => entry.Text.Text));
        Assert.Equal(["15 May 1998: The council meets.</l</b> ", "16 May 1998: It parts."], entries.Select(static entry => Text.Substring(entry.Span.Start, entry.Span.Length)));
    }

    [Fact]
    public void A_date_apart_keeps_the_dated_sentences_behind_it() => AssertEntries(
        "12 May 1999: The council meets. On 13 May it meets again. In June 1999 it parts, after long talks.\n3 July 1999: The office closes.",
        "1 1999-05-12 The council meets. On 13 May it meets again. In June 1999 it parts, after long talks.", "2 1999-07-03 The office closes.");

    [Theory]
    [InlineData("a) ", "b) ", "c) ")]
    [InlineData("(a) ", "(b) ", "(c) ")]
    [InlineData("i. ", "ii. ", "iii. ")]
    [InlineData("IV) ", "V) ", "VI) ")]
    public void Letters_and_Roman_numbers_count_sentences_too(string first, string second, string third) => AssertEntries(
        $"{first}In October 1998 the league met.\n{second}On 5 June 2000 it parted.\n{third}In August 2001 it met again.",
        "1 1998-10 In October 1998 the league met.", "2 2000-06-05 On 5 June 2000 it parted.", "3 2001-08 In August 2001 it met again.");

    [Fact]
    public void An_item_that_opens_with_a_month_in_a_sentence_is_an_entry_of_its_own() => AssertEntries(
        "## 1998\n\n- 5 May: A treaty is signed.\n- In December, talks begin.\n- 31 December: They end.\n\n## 1999\n\n- 7 June: More.\n- 5 July: All is well.",
        "3 1998-05-05 A treaty is signed.", "4 1998-12 In December, talks begin.", "5 1998-12-31 They end.", "9 1999-06-07 More.", "10 1999-07-05 All is well.");

    [Fact]
    public void Neither_a_deadline_nor_a_cause_dates_a_sentence() => AssertEntries(
        "The league had 3000 members by the end of 2014.\n\nThe fund was set up after the attacks of 11 September 2001 in Rome.\n\nOn 5 May 2003 the league met in Paris.\n\nIn 2004 the league parted.",
        "5 2003-05-05 On 5 May 2003 the league met in Paris.", "7 2004 In 2004 the league parted.");

    [Theory]
    [InlineData("End of the year: All is well.")]
    [InlineData("Easter Monday: All is well.")]
    public void Words_of_time_that_are_no_date_are_rejected_and_not_glued_to_the_entry_above(string line)
    {
        var segments = Read($"1998\nMay 3: A treaty is signed.\nJune 5: Talks begin.\n{line}\n1999\nJuly 5: Talks end.\nAugust 9: More talks.");
        Assert.Equal([2, 3, 6, 7], segments.OfType<Entry>().Select(static entry => entry.Line));
        Assert.Equal(4, Assert.Single(segments.OfType<RejectedLine>()).Line);
    }

    [Fact]
    public void A_line_with_a_date_that_is_read_as_a_part_of_an_entry_is_named()
    {
        var entry = Read("12 May 1999: The council meets.\nIt parts.\nIt meets.\nIt rests.\n\nIn 1966 it was founded.\n13 May 1999: It goes on.\nIt parts.\nIt meets.\nIt rests.").OfType<Entry>().First();
        Assert.Equal([6], entry.Doubts.Select(static line => line.Line));
    }

    [Fact]
    public void A_date_inside_a_wrapped_sentence_is_no_doubt()
    {
        var entries = Read("    21 May 2003   The Council accepts a request of\n                  16 May 2003 for help with the division.\n\n    3 September 2003\n                  The division takes up its duties.").OfType<Entry>().ToList();
        Assert.Equal([1, 4], entries.Select(static entry => entry.Line));
        Assert.All(entries, static entry => Assert.Empty(entry.Doubts));
    }

    [Fact]
    public void Bare_years_of_annals_are_dates_and_the_numbers_of_notes_are_not() => AssertEntries(
        "A. 28. Here he taught.\n\nA. 30. Here he was baptized.\n\nA. 34. Here was Stephen stoned.\n\nA. 47. Here Claudius came.\n\nA. 83. Here Domitian ruled.\n\nNotes\n 1. The eclipse of that year.",
        "1 0028 Here he taught.", "3 0030 Here he was baptized.", "5 0034 Here was Stephen stoned.", "7 0047 Here Claudius came.", "9 0083 Here Domitian ruled.");

    [Fact]
    public void A_label_that_ends_with_a_dash_is_a_span_that_is_open() => AssertEntries(
        "\\documentclass{article}\n\\begin{description}\n\\item[1948--] The office works.\n\\item[1950--1952] A war.\n\\item[1960] The end.\n\\end{description}",
        "3 1948/.. The office works.", "4 1950/1952 A war.", "5 1960 The end.");

    [Fact]
    public void Macros_of_LaTeX_and_templates_of_wikis_are_dates()
    {
        AssertEntries("\\begin{document}\n\\event{\\decimaldate{18}{6}{1929}}{\\small An act}\n\\event{\\decimaldate{}{8}{1965}}{\\small Another}\n\\end{document}", "2 1929-06-18 An act", "3 1965-08 Another");
        AssertEntries("{| class=\"wikitable\"\n! Year !! Date !! Event\n|-\n| 2003 || {{dts|October 28}} || It opens.\n|-\n| 2004 || {{dts|March}} || It grows.\n|}", "4 2003-10-28 It opens.", "6 2004-03 It grows.");
    }

    [Fact]
    public void A_weekday_tells_the_year_that_the_order_does_not() => AssertEntries(
        "Report\n\nMonday, February 24th, 2014: A letter.\n\nWednesday, May 7th: A report.\n\nTuesday, December 16th: More time.\n\nTuesday, June 30th, 2015: A draft.\n\nMonday, August 31st: The end.",
        "3 2014-02-24 A letter.", "5 2014-05-07 A report.", "7 2014-12-16 More time.", "9 2015-06-30 A draft.", "11 2015-08-31 The end.");

    [Fact]
    public void A_day_with_a_slip_is_rejected_and_none_of_the_month_above()
    {
        var segments = Read("7 June 1844. Answer: no.\n19 Febuary 1846. Great sea.\n31 September 1848. The builder fails.\n14 May 1850. Work taken up.\n1 August 185l. New pier.\n8 November 1852. Light lit.");
        Assert.Equal([1, 4, 6], segments.OfType<Entry>().Select(static entry => entry.Line));
        Assert.Equal([2, 3, 5], segments.OfType<RejectedLine>().Select(static line => line.Line));
    }

    [Fact]
    public void Text_under_a_date_that_heads_a_section_is_not_lost_in_silence()
    {
        var segments = Read("<h2>1990</h2><h3>Background</h3><p>All was quiet.</p><h2>1991</h2><p>12 May: Talks begin.</p><p>13 May: Talks end.</p>");
        Assert.Contains(segments.OfType<RejectedLine>(), static line => line.Text == "All was quiet." && line.Reason.Contains("'1990'", StringComparison.Ordinal));
    }

    private static void AssertEntries(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).OfType<Entry>().Select(static entry => string.Join(' ', new[] { $"{entry.Line}", $"{entry.Date}", $"{entry.Time}", entry.Text.Text.Replace('\n', ' ') }.Where(static part => part.Length > 0))));

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];
}
