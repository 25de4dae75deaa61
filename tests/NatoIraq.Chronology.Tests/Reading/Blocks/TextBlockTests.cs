using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Tests.Reading.Blocks;

public class TextBlockTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\n\f")]
    [InlineData("\f\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_line_is_what_a_reader_sees(string end)
    {
        var text = $"12 May{end}13 May{end}14 May";

        Assert.Equal(
            [(1, "12 May", 0), (2, "13 May", 6 + end.Length), (3, "14 May", 12 + (2 * end.Length))],
            Read(text).Select(static block => (block.Line, block.Text, block.Content.ToSource(0, 1).Start)));
        Assert.Equal([1, 2, 3], BlockAccounting.Read(text, SourceFormat.Markdown).Select(static block => block.Line));
    }

    [Fact]
    public void What_only_looks_like_markup_stays() =>
        AssertBlocks(
            "Sold for $5 * and 3*4, x_y_z, a ''' lone, 5'' pipe, ~1190, AT&T, a <b, {x}, [1], 50% \\o/\n* footnote\n- 2003 -\n-- 2003 --\n1. one\n| alone\n",
            "Text: Sold for $5 * and 3*4, x_y_z, a ''' lone, 5'' pipe, ~1190, AT&T, a <b, {x}, [1], 50% \\o/", "Text: * footnote", "Text: - 2003 -", "Text: -- 2003 --", "Text: 1. one", "Text: | alone");

    [Fact]
    public void Headings_are_underlined_boxed_or_between_equals_signs() =>
        AssertBlocks(
            "The War\n=======\n\n2003\n----\ntext\n\n+------+\n| 2004 |\n+------+\n\n********\n* 2005 *\n********\n= 2006 =\n=== May ===\n12 May 2003: Talks begin, and go on for long.\n-----\n",
            "Heading: The War", "Heading: 2003", "Text: text", "Ignored: a rule", "Heading: 2004", "Ignored: a rule", "Heading: 2005", "Heading: 2006", "Heading: May",
            "Text: 12 May 2003: Talks begin, and go on for long.", "Ignored: a rule");

    [Fact]
    public void A_wiki_page() =>
        AssertBlocks(
            "'''War''' in [[Iraq|the country]]<ref>x</ref> {{cite web|url=y}}\n== 2003 == \n* [[12 May]]: ''Talks'' &ndash; [http://x begin]<br>13 May\n** nested\n; term\n: definition\n"
            + "{| class=\"w\"\n|+ Events of 1982\n|-\n! Date !! Event\n|-\n| rowspan=\"2\" | 2 April || a [[b|c]]\n|-\n| d\n|-\n| 3 April\n| South\nGeorgia\n|}\n[[File:x.png]]\n",
            "Text: War in the country", "Heading: 2003", "Item: 12 May: Talks – begin", "Text: 13 May", "Item: nested", "Term: term", "Definition: definition",
            "Caption: Events of 1982", "Row: Date | Event", "Row: 2 April | a c", "Row: 2 April | d", "Row: 3 April | South Georgia", "Ignored: no words");

    [Fact]
    public void An_Org_file() =>
        AssertBlocks(
            "#+TITLE: War\n#+STARTUP: x\n* 2003\n:PROPERTIES:\n:ID: 1\n:END:\n** <2003-05-04 Sun> *Talks* begin\n<2003-05-04>--<2003-05-06> [[http://x][a link]]\n- item\n| Date | Event |\n|------+-------|\n| 2003 | x |\n",
            "Heading: War", "Ignored: settings", "Heading: 2003", "Ignored: properties", "Ignored: properties", "Ignored: properties", "Heading: 2003-05-04 Sun Talks begin",
            "Text: 2003-05-04–2003-05-06 a link", "Item: item", "Row: Date | Event", "Ignored: a rule", "Row: 2003 | x");

    [Fact]
    public void A_file_in_reStructuredText() =>
        AssertBlocks(
            "=====\nTitle\n=====\n\n2003\n----\n\n.. image:: x.png\n   :alt: y\n\n| 12 May: **Talks** begin\n| ``13 May``\n",
            "Ignored: a rule", "Heading: Title", "Heading: 2003", "Ignored: a directive", "Ignored: a directive", "Text: 12 May: Talks begin", "Text: 13 May");

    [Fact]
    public void A_file_in_AsciiDoc() =>
        AssertBlocks(
            "= War\n:author: x\n\n== 2003\n* item\n** nested\n\n.Events\n[cols=\"1,2\"]\n|===\n|Date |Event\n|2003 |*Talks*\n|===\n",
            "Heading: War", "Ignored: settings", "Heading: 2003", "Item: item", "Item: nested", "Caption: Events", "Ignored: settings", "Ignored: a rule", "Row: Date | Event", "Row: 2003 | Talks", "Ignored: a rule");

    [Fact]
    public void A_file_in_LaTeX() =>
        AssertBlocks(
            "\\title{The War, 1982}\n\\begin{itemize}\n\\item \\textbf{12 May}: 5\\% \\& more~here % note\n\\item[13 May] End \\\\\n\\end{itemize}\n\\section*{2003}\n2003 & Talks \\\\\n",
            "Heading: The War, 1982", "Ignored: settings", "Item: 12 May: 5% & more here", "Item: 13 May End", "Ignored: settings", "Heading: 2003", "Row: 2003 | Talks");

    [Fact]
    public void Colours_of_a_terminal_and_control_characters_are_no_words()
    {
        var block = Assert.Single(Read("\u001B[1;31m12 May 2003\u001B[0m:\u0007Talks\u0002begin."));

        Assert.Equal("12 May 2003: Talks begin.", block.Text);
        Assert.Equal(7, block.Content.ToSource(0, 1).Start);
    }

    [Theory]
    [InlineData("2003\tTalks\tBonn\n2004\tTreaty\tRome\n", "2003|Talks|Bonn", "2004|Treaty|Rome")]
    [InlineData("2003\tTalks\n2004\t\tTreaty\n2005\t\t\tEnd\n", "2003|Talks", "2004|Treaty", "2005|End")]
    [InlineData("2003 | Talks\n2004 | Treaty\n", "2003|Talks", "2004|Treaty")]
    [InlineData("12 May 2003    Talks begin.  They go on.\n13 May         They end.\n14 May 2003    Home.\n", "12 May 2003|Talks begin.  They go on.", "13 May|They end.", "14 May 2003|Home.")]
    [InlineData("A sentence.  Another.\nOne.  Two.\nThree.  Four.\n", "", "", "")]
    [InlineData("a   b\nprose\n", "", "")]
    public void Tabs_bars_and_columns_of_spaces_divide_lines(string text, params string[] cells) =>
        Assert.Equal(cells.Select(static line => line.Replace("  ", " ", StringComparison.Ordinal)), Read(text).Select(static block => string.Join('|', block.Cells.Select(static cell => cell.Text))));

    [Fact]
    public void Boilerplate_of_pages_is_ignored_with_the_reason() =>
        AssertBlocks(
            "The War   1\n12 May: Talks.\n\fThe War   2\n13 May: End.\nBack to top\nInvasion ........ 12\nPage 3 of 9\n",
            "Ignored: a repeated header or footer", "Text: 12 May: Talks.", "Ignored: a repeated header or footer", "Text: 13 May: End.", "Ignored: navigation", "Ignored: a line of a table of contents",
            "Ignored: a page number");

    private static List<Block> Read(string text) => BlockAccounting.Read(text, SourceFormat.Text);

    private static void AssertBlocks(string text, params string[] expected) => Assert.Equal(expected, Shown.Of(Read(text)));
}

public class FormatDetectorTests
{
    [Theory]
    [InlineData("12 May 2003: Talks*\n13 May 2003: End.\n* not final\n", SourceFormat.Text)]
    [InlineData("12 May 2003: **Note** begins.\n13 May 2003: End.\n", SourceFormat.Text)]
    [InlineData("- 2003: a\n- 2004: b\n", SourceFormat.Text)]
    [InlineData("# 2003\n\nTalks\n", SourceFormat.Markdown)]
    [InlineData("**12 May 2003**: Talks.\n**13 May 2003**: End.\n", SourceFormat.Markdown)]
    [InlineData("| Date | Event |\n|---|---|\n| 2003 | a<br>b<br>c<br>d<br>e<br>f<br>g |\n| 2004 | x |\n", SourceFormat.Markdown)]
    [InlineData("| Date | Event |\n| 2003 | Talks |\n", SourceFormat.Text)]
    [InlineData("<h1 align=center>War</h1>\n\n# 2003\n\n- 12 May: Talks\n- 13 May: End\n", SourceFormat.Markdown)]
    [InlineData("<p>12 May 2003: Talks.</p>", SourceFormat.Html)]
    [InlineData("<li>2003: a<li>2004: b", SourceFormat.Html)]
    [InlineData("Intro\n<p>a</p><p>b</p><p>c</p><br><br><br><br>", SourceFormat.Html)]
    [InlineData("#+TITLE: War\n* 2003\n", SourceFormat.Text)]
    [InlineData("== 2003 ==\n# '''one'''\n# '''two'''\n", SourceFormat.Text)]
    public void The_syntax_is_told_by_what_only_it_has(string text, string format) => Assert.Equal(format, FormatDetector.Detect(text).Name);

    [Theory]
    [InlineData("date,event\n2003,Talks\n2004,End\n", ',')]
    [InlineData("Events of the war\n\ndate;event\n2003;Talks\n2004;End\n", ';')]
    [InlineData("2003\tTalks\tBonn\n2004\tEnd\tRome\n", '\t')]
    [InlineData("date|event\n2003|Talks\n2004|End\n", '|')]
    [InlineData("\"2003\",\"Talks, long\"\n\"2004\",\"End\"\n", ',')]
    public void Delimited_text_is_told_by_rows_of_one_length(string text, char delimiter) =>
        Assert.Equal((SourceFormat.Csv, delimiter), (FormatDetector.Detect(text).Name, FormatDetector.Detect(text).Delimiter));

    [Theory]
    [InlineData("On 12 May 2003, talks began, and went on.\nOn 13 May 2003, they ended, and all went home.\n")]
    [InlineData("2003 | Talks\n2004 | End\n")]
    public void Prose_and_columns_of_plain_text_are_none(string text) => Assert.Equal(SourceFormat.Text, FormatDetector.Detect(text).Name);
}

/// <summary>The same table says the same in every syntax.</summary>
public class TableSyntaxTests
{
    private static readonly string[][] Table = [["Date", "Event", "Place"], ["12 May 2003", "Talks begin", "Bonn"], ["13 May 2003", "", "Rome"], ["14 May 2003", "Treaty & end", "Paris"]];

    public static TheoryData<string, string, char> Syntaxes => new()
    {
        { SourceFormat.Csv, Lines(",", "", ""), ',' },
        { SourceFormat.Csv, Lines(";", "", ""), ';' },
        { SourceFormat.Csv, Lines("\t", "", ""), '\t' },
        { SourceFormat.Csv, Lines("|", "", ""), '|' },
        { SourceFormat.Csv, Lines("\",\"", "\"", "\""), ',' },
        { SourceFormat.Text, Lines(" | ", "| ", " |"), default },
        { SourceFormat.Text, Lines(" || ", "|| ", " ||"), default },
        { SourceFormat.Text, "{|\n" + Lines(" || ", "|-\n| ", "").Replace("| Date || Event || Place", "! Date !! Event !! Place", StringComparison.Ordinal) + "|}\n", default },
        { SourceFormat.Markdown, Lines(" | ", "| ", " |").Insert(Lines(" | ", "| ", " |").IndexOf('\n') + 1, "|---|---|---|\n"), default },
        { SourceFormat.Markdown, Lines(" | ", "", "").Insert(Lines(" | ", "", "").IndexOf('\n') + 1, "---|---|---\n"), default },
        { SourceFormat.Html, "<table>" + Lines("<td>", "<tr><td>", "").Replace("&", "&amp;", StringComparison.Ordinal) + "</table>", default },
    };

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void It_has_the_same_cells(string format, string text, char delimiter)
    {
        var syntax = FormatDetector.Detect(text);
        var blocks = BlockAccounting.Read(text, format, delimiter);

        Assert.Equal((format, delimiter), (syntax.Name, syntax.Delimiter));
        Assert.Equal(Table, blocks.Where(static block => block.Kind == BlockKind.Row).Select(static row => row.Cells.Select(static cell => cell.Text).ToArray()));
        BlockAccounting.Check(text, blocks);
    }

    private static string Lines(string between, string before, string after) =>
        string.Concat(Table.Select(row => before + string.Join(between, row) + after + "\n"));
}
