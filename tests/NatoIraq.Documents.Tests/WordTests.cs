using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Outline;

namespace NatoIraq.Documents.Tests;

/// <summary>What is taken from a Word file is what a reader of it sees.</summary>
public sealed class WordTests
{
    [Fact]
    public void Tracked_insertions_are_read_and_deletions_are_not()
    {
        var text = TextOf("""<w:p><w:r><w:t xml:space="preserve">The mission </w:t></w:r><w:del w:id="1"><w:r><w:delText>ends</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>begins</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>""");

        Assert.Equal("The mission begins.", text);
    }

    [Fact]
    public void Hidden_text_and_comments_are_not_read()
    {
        var text = TextOf("""<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""");

        Assert.Equal("Seen", text);
    }

    [Fact]
    public void A_field_gives_its_result_and_not_its_code()
    {
        var text = TextOf("""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \@ "d MMMM yyyy"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4 April 1949</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""");

        Assert.Equal("4 April 1949", text);
    }

    [Fact]
    public void A_note_stands_behind_the_text_and_is_no_part_of_the_sentence()
    {
        var source = Read(
            """<w:p><w:r><w:t>4 April 1949: The treaty is signed</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>.</w:t></w:r></w:p>""",
            footnotes: """<w:footnote w:id="7"><w:p><w:r><w:t>34 UNTS 243, of 24 August 1949.</w:t></w:r></w:p></w:footnote>""");

        Assert.Equal("4 April 1949: The treaty is signed.\n\n34 UNTS 243, of 24 August 1949.", source.Text);
        var entry = Assert.Single(new ChronologyReader().Read(source, new ReadingOptions()).OfType<Entry>());
        Assert.Equal("The treaty is signed.", entry.Text.Text);
    }

    [Fact]
    public void A_raised_number_behind_a_year_is_that_of_a_note_and_raised_letters_are_read()
    {
        const string Raised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";

        Assert.Equal("In 1949 the 21st", TextOf($"<w:p><w:r><w:t>In 1949</w:t></w:r><w:r>{Raised}<w:t>3</w:t></w:r><w:r><w:t xml:space=\"preserve\"> the 21</w:t></w:r><w:r>{Raised}<w:t>st</w:t></w:r></w:p>"));
    }

    [Fact]
    public void A_text_box_stands_behind_the_paragraph_it_is_anchored_in_and_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>";
        var text = TextOf(
            $"<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"u\"><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + WordFile.Paragraph("After"));

        Assert.Equal("Before\n\nIn the box\n\nAfter", text);
    }

    [Fact]
    public void Lists_have_the_numbers_that_Word_shows()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
            """;
        static string Item(int level, string words) => WordFile.Paragraph(words, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"5\"/></w:numPr>");

        var source = Read(Item(0, "One") + Item(1, "Two") + Item(1, "Three") + Item(0, "Four") + Item(1, "Five"), numbering: Numbering);

        Assert.Equal(["III.\tOne", "III.a)\tTwo", "III.b)\tThree", "IV.\tFour", "IV.a)\tFive"], source.Text.Split("\n\n"));
        Assert.Equal([0, 1, 1, 0, 1], source.Outline!.Select(static block => block.Depth));
        Assert.All(source.Outline!, static block => Assert.Equal(OutlineRole.Item, block.Role));
    }

    [Fact]
    public void A_style_makes_a_heading_also_through_the_style_it_is_based_on()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Chapter"/><w:basedOn w:val="H"/></w:style>
            """;
        var block = Assert.Single(Read(WordFile.Paragraph("2003", "<w:pStyle w:val=\"Mine\"/>"), Styles).Outline!);

        Assert.Equal((OutlineRole.Heading, 2), (block.Role, block.Level));
    }

    [Fact]
    public void A_cell_that_reaches_down_dates_each_row()
    {
        static string Cell(string words, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{WordFile.Paragraph(words)}</w:tc>";
        var table = "<w:tbl><w:tr>" + Cell("8 April 2016", "<w:vMerge w:val=\"restart\"/>") + Cell("John Kerry visits.") + "</w:tr><w:tr>" + Cell("", "<w:vMerge/>")
            + Cell("Stuart Jones joins.") + "</w:tr><w:tr>" + Cell("7 May 2019") + Cell("Michael Pompeo visits.") + "</w:tr></w:tbl>";
        var entries = new ChronologyReader().Read(Read(table), new ReadingOptions()).OfType<Entry>().ToList();

        Assert.Equal(["2016-04-08", "2016-04-08", "2019-05-07"], entries.Select(static entry => entry.Date.ToString()));
        Assert.Equal(["John Kerry visits.", "Stuart Jones joins.", "Michael Pompeo visits."], entries.Select(static entry => entry.Text.Text));
    }

    [Fact]
    public void A_line_broken_by_hand_is_a_line()
    {
        Assert.Equal("One\nTwo", TextOf("<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>"));
    }

    [Fact]
    public void A_hundred_thousand_empty_paragraphs_are_no_text_and_no_harm()
    {
        Assert.Equal("End", TextOf(string.Concat(Enumerable.Repeat("<w:p/>", 100_000)) + WordFile.Paragraph("End")));
    }

    private static string TextOf(string body) => Read(body).Text;

    private static SourceText Read(string body, string styles = "", string numbering = "", string footnotes = "")
    {
        var bytes = WordFile.Of(body, styles, numbering, footnotes);
        Assert.Equal(SourceFormat.Docx, DocumentReader.FormatOf(bytes));
        return DocumentReader.Read(bytes, SourceFormat.Docx, cancellation: TestContext.Current.CancellationToken);
    }
}
