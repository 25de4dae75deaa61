using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Tests.Reading.Blocks;

/// <summary>Shows blocks as a reader of a test would write them down.</summary>
internal static class Shown
{
    /// <summary>The blocks but for markup: kind and words; cells with bars between them.</summary>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) =>
        blocks.Where(static block => block.Reason != Block.Markup).Select(static block => $"{block.Kind}: {WordsOf(block)}");

    private static string WordsOf(Block block) =>
        block.Kind == BlockKind.Ignored ? block.Reason!
        : block.Kind == BlockKind.Row ? string.Join(" | ", block.Cells.Select(static cell => cell.Text))
        : block.Text;
}

public class MarkdownBlockTests
{
    [Fact]
    public void Each_line_of_a_paragraph_is_a_block_whose_markup_is_left_out() =>
        AssertBlocks(
            "A [link](http://x \"t\") and ![a map](m.png).\n**12 May 2003**: `Talks` \\* &ndash; _begin_  \n13 May<br>14 May\n",
            "Text: A link and a map.", "Text: 12 May 2003: Talks * – begin", "Text: 13 May", "Text: 14 May");

    [Fact]
    public void Items_know_their_marker_and_how_deep_they_stand()
    {
        var blocks = Read("- 12 May\n  continued\n  - nested\n    1. deeper\n\n  a paragraph of the first\n- [x] 13 May\n");

        Assert.Equal(
            [("-", 0, "12 May"), ("", 1, "continued"), ("-", 1, "nested"), ("1.", 2, "deeper"), ("", 1, "a paragraph of the first"), ("-", 0, "13 May")],
            blocks.Select(static block => (block.Marker, block.Depth, block.Text)));
    }

    [Theory]
    [InlineData("1985. Founded\n1986. Opened\n", "1985. Founded", "1986. Opened")]
    [InlineData("2. Invasion\n3. South Georgia\n5. Task force\n", "2. Invasion", "3. South Georgia", "5. Task force")]
    [InlineData("12. May 2003\n", "12. May 2003")]
    [InlineData("1. Talks\n2. Treaty\n", "Talks", "Treaty")]
    [InlineData("1. Talks\n1. Treaty\n", "Talks", "Treaty")]
    public void A_number_that_does_not_number_its_item_is_one_of_its_words(string text, params string[] items) =>
        Assert.Equal(items, Read(text).Select(static block => block.Text));

    [Fact]
    public void A_table_may_be_ragged_and_lack_its_bars() =>
        AssertBlocks(
            "Before\n| Date | Event |\n|---|:--|\n| 2003 | *Talks* | more |\n| 2004\n2005 \\| 6 | a `x|y` &amp; <b>b</b><br>c\n|  |  |\nafter\n",
            "Text: Before", "Row: Date | Event", "Row: 2003 | Talks | more", "Row: 2004", "Row: 2005 | 6 | a x|y & b c", "Ignored: an empty row", "Text: after");

    [Fact]
    public void Rows_know_their_table_and_whether_they_are_its_header() =>
        Assert.Equal(
            [(1, true), (1, false), (2, true), (2, false)],
            Read("|a|b|\n|-|-|\n|1|2|\n\na|b\n-|-\n1|2\n").Where(static block => block.Kind == BlockKind.Row).Select(static block => (block.Table, block.IsHeader)));

    [Fact]
    public void A_table_of_ten_thousand_rows_is_read_row_by_row() =>
        Assert.Equal(10_001, Read("|Date|Event|\n|--|--|\n" + string.Concat(Enumerable.Repeat("| **2003** | a *b* 5* |\n", 10_000))).Count(static block => block.Kind == BlockKind.Row));

    [Fact]
    public void Headings_definitions_quotes_fences_and_what_stands_before_the_text() =>
        AssertBlocks(
            "---\ntitle: \"Kosovo\"\nauthor: x\n---\n# One #\nTwo\n---\n\nTerm\n: Definition\n\n> quoted\n\n```\n2003 a log\n```\n[^1]: a note\n[x]: http://y\n\n***\n",
            "Ignored: front matter", "Heading: Kosovo", "Ignored: front matter", "Ignored: front matter", "Heading: One", "Heading: Two", "Term: Term", "Definition: Definition", "Text: quoted",
            "Text: 2003 a log", "Ignored: a footnote", "Ignored: a footnote", "Ignored: a rule");

    [Fact]
    public void Lines_over_a_rule_without_a_gap_are_no_heading() =>
        AssertBlocks("12 May: Talks begin.\n13 May: They end.\n---\n", "Text: 12 May: Talks begin.", "Text: 13 May: They end.", "Ignored: a rule");

    [Fact]
    public void HTML_among_it_is_read_as_HTML() =>
        AssertBlocks("Text\n\n<table>\n<tr><td>2003</td><td>Talks</td></tr>\n</table>\n\nMore\n", "Text: Text", "Row: 2003 | Talks", "Text: More");

    [Fact]
    public void Emphasis_is_measured_from_the_start() =>
        Assert.Equal([11, 0, 4], Read("**12 May 2003** Talks *begin*\n\nTalks **begin**\n\n[2003](x) Talks\n").Select(static block => block.EmphasisLength));

    private static List<Block> Read(string text) => BlockAccounting.Read(text, SourceFormat.Markdown);

    private static void AssertBlocks(string text, params string[] expected) => Assert.Equal(expected, Shown.Of(Read(text)));
}

public class HtmlBlockTests
{
    [Fact]
    public void Lines_items_terms_and_headings() =>
        AssertBlocks(
            "<title>War</title><h2>2003</h2><p><b>12 May</b>: Talks.<br>13 May</p><ul><li><p>First</p><p>more</p><ul><li>nested</ul></ul><dl><dt>2004<dd>End</dl><details><summary>2005</summary>x</details>",
            "Heading: War", "Heading: 2003", "Text: 12 May: Talks.", "Text: 13 May", "Item: First", "Text: more", "Item: nested", "Term: 2004", "Definition: End", "Heading: 2005", "Text: x");

    [Fact]
    public void Items_know_their_marker_and_how_deep_they_stand() =>
        Assert.Equal(
            [("•", 0), ("", 1), ("3.", 1), ("4.", 1), ("•", 0)],
            Read("<ul><li>a<p>b</p><ol start=3><li>c<li>d</ol><li>e</ul>").Where(static block => block.Kind is not BlockKind.Ignored).Select(static block => (block.Marker, block.Depth)));

    [Fact]
    public void A_cell_that_spans_rows_is_a_cell_of_each() =>
        AssertBlocks(
            "<table><caption>Events of 1982</caption><thead><tr><th>Date<th>Event<tbody><tr><td rowspan=2>2 April<td>a<br>b<tr><td>c<tr><td colspan=2>d</td><td>e</table><figure><figcaption>Map</figcaption></figure>",
            "Caption: Events of 1982", "Row: Date | Event", "Row: 2 April | a b", "Row: 2 April | c", "Row: d |  | e", "Caption: Map");

    [Fact]
    public void A_datum_beside_a_long_cell_stays_a_row() =>
        Assert.Equal(["2 April", "3 April"], Read("<table>" + Rows("2 April") + Rows("3 April") + "</table>").Where(static block => block.Kind == BlockKind.Row).Select(static row => row.Cells[0].Text));

    [Fact]
    public void What_is_not_shown_is_ignored_with_the_reason() =>
        AssertBlocks(
            "<style>p{}</style><nav>Home</nav><p hidden>secret<p>shown<div style='display: none'>x</div><span aria-hidden=true>y</span><script>2003</script>",
            "Ignored: a style sheet", "Ignored: navigation", "Ignored: hidden text", "Text: shown", "Ignored: hidden text", "Ignored: hidden text", "Ignored: a script");

    [Theory]
    [InlineData("<p>In 2003<sup>1</sup> talks", "In 2003 talks")]
    [InlineData("<p>Iraq<sup><a href='#n'>2</a></sup>", "Iraq")]
    [InlineData("<p>8<sup>th</sup> July, 5 km<sup>2</sup>", "8th July, 5 km2")]
    public void The_number_of_a_note_does_not_run_into_a_date(string html, string words) =>
        Assert.Equal(words, Assert.Single(Read(html), static block => block.Kind == BlockKind.Text).Text);

    [Fact]
    public void Neighbours_that_a_style_sheet_sets_apart_are_two_words()
    {
        var block = Assert.Single(Read("<p><span class=date>12 May 2003</span><span class=what>Talks</span>"), static block => block.Kind == BlockKind.Text);

        Assert.Equal(("12 May 2003 Talks", 11), (block.Text, block.EmphasisLength));
    }

    [Fact]
    public void Dates_for_machines_are_kept_in_text_and_rows() =>
        Assert.Equal(
            [new MachineDate(0, 6, "2003-05-12"), new MachineDate(6, 6, "2003-05-12")],
            Read("<p><time datetime='2003-05-12'>12 May</time> a<table><tr><td>Talks<td><time datetime='2003-05-12'>12 May</time></table>").SelectMany(static block => block.MachineDates));

    [Fact]
    public void Lines_that_keep_their_ends_are_blocks() =>
        AssertBlocks("<pre>2003: a\n2004: b\n\n2005: c</pre>", "Text: 2003: a", "Text: 2004: b", "Text: 2005: c");

    private static string Rows(string date) => $"<tr><td>{date}<td><ul>{string.Concat(Enumerable.Repeat("<li>x", 12))}</ul>";

    private static List<Block> Read(string text) => BlockAccounting.Read(text, SourceFormat.Html);

    private static void AssertBlocks(string text, params string[] expected) => Assert.Equal(expected, Shown.Of(Read(text)));
}

public class CsvBlockTests
{
    [Fact]
    public void Cells_may_be_quoted_and_run_over_lines() =>
        AssertBlocks(
            "date,event\n2003,\"Talks, long\nand \"\"hard\"\"\"\n2004,He said \"no\"\n2005,\"Talks\" begin\n,\n",
            "Row: date | event", "Row: 2003 | Talks, long and \"hard\"", "Row: 2004 | He said \"no\"", "Row: 2005 | \"Talks\" begin", "Ignored: an empty row");

    [Fact]
    public void A_cell_that_never_closes_costs_its_line_only() =>
        AssertBlocks(
            "date,event\n2003,\"Talks\n2004,\"Treaty, signed\"\n2005,\"End\n2006,x\n",
            "Row: date | event", "Broken: 2003,\"Talks", "Row: 2004 | Treaty, signed", "Broken: 2005,\"End", "Row: 2006 | x");

    [Fact]
    public void A_title_above_the_rows_is_a_caption_and_the_header_is_told()
    {
        var blocks = Read("Events of 1982,\ndate,event\n2 April,Invasion\n14 June,End\n");

        Assert.Equal(["Caption: Events of 1982", "Row: date | event", "Row: 2 April | Invasion", "Row: 14 June | End"], Shown.Of(blocks));
        Assert.Equal([false, true, false, false], blocks.Select(static block => block.IsHeader));
    }

    [Fact]
    public void Wide_rows_and_marks_without_end_cost_no_more_than_their_length()
    {
        Assert.Equal(100_000, Assert.Single(Read(string.Join(',', Enumerable.Repeat("a", 100_000)))).Cells.Count);
        Assert.Equal(BlockKind.Broken, Assert.Single(Read("\"" + string.Concat(Enumerable.Repeat("a,", 1_000_000)))).Kind);
        Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat("\"a\"b,", 200_000))));
    }

    private static List<Block> Read(string text) => BlockAccounting.Read(text, SourceFormat.Csv, ',');

    private static void AssertBlocks(string text, params string[] expected) => Assert.Equal(expected, Shown.Of(Read(text)));
}
