using System.Buffers.Binary;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Tests.Timeline;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Tests.Report;

public sealed class WordReportTests
{
    /// <summary>One grey point.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCArJmwLgAAAABJRU5ErkJggg==";

    [Fact]
    public void The_document_is_valid()
    {
        using var document = Document(SampleChronology.Content);
        Assert.Empty(Faults(document));
    }

    [Fact]
    public void Headings_are_of_the_styles_that_a_word_processor_knows()
    {
        using var document = Document(SampleChronology.Content);
        Assert.Equal(["NATO and Iraq"], Texts(document, "Title"));
        Assert.Equal(
            [
                "Timeline", "Missions and lifecycles", "Decision chains", "Events by year and kind", "Gaps of a year or more in the source", "Actors",
                "Quantities", "Events", "How this was made", "Annex: evidence",
            ],
            Texts(document, "Heading1"));
        var second = Texts(document, "Heading2").ToList();
        Assert.Contains("NATO Mission Iraq (NMI)", second);
        Assert.Contains("NATO Mission Iraq – Request to establishment: 170 days", second);
        Assert.Equal("2004", second[11]);
        Assert.Contains("2018-07-11: Establishment", Texts(document, "Heading3"));
        var names = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(static style => style.StyleName!.Val!.Value);
        Assert.Superset(new HashSet<string?>(["Title", "heading 1", "heading 2", "heading 3", "toc 1", "toc 2", "footnote text"]), names.ToHashSet());
    }

    [Fact]
    public void The_table_of_contents_shows_the_headings_before_it_is_updated_and_leads_to_them()
    {
        using var document = Document(SampleChronology.Content);
        var body = document.MainDocumentPart!.Document!.Body!;
        var contents = body.Elements<SdtBlock>().Single();
        Assert.Contains("TOC", contents.Descendants<FieldCode>().Single().Text, StringComparison.Ordinal);
        var links = contents.Descendants<Hyperlink>().ToList();
        Assert.Equal(
            body.Elements<Paragraph>().Where(static paragraph => StyleOf(paragraph) is "Heading1" or "Heading2").Select(static heading => heading.InnerText),
            links.Select(static link => link.InnerText));
        Assert.All(links, link => Assert.Equal(
            link.InnerText, body.Descendants<BookmarkStart>().Single(start => start.Name == link.Anchor).Parent!.InnerText));
    }

    [Fact]
    public void A_lifecycle_and_a_chain_are_tables_whose_heads_repeat()
    {
        using var document = Document(SampleChronology.Content);
        var life = Table(document, "The lifecycle of NATO Mission Iraq");
        Assert.Equal(["Phase|When|Known|Event", "Requested|2018-01-22|Stated|2018-01-22a", "Decided|2018-02|Stated|2018-02b"], Rows(life).Take(3));
        Assert.NotNull(life.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal("ReportTable", life.GetFirstChild<TableProperties>()!.TableStyle!.Val);
        var chain = Table(document, "The steps of a decision chain: Request to establishment: 170 days");
        Assert.Equal("Decision|2018-02|10–37 days|10–37 days|Step of 2018-02a|Inferred: lifecycle order", Rows(chain)[2]);
        Assert.Equal("2008-12|2010-10-05|643–673 days|2008-12a|2010-10-05a", Rows(Table(document, "Gaps"))[1]);
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        using var document = Document(SampleChronology.Content);
        var body = document.MainDocumentPart!.Document!.Body!;
        var places = body.Descendants<BookmarkStart>().Select(static start => start.Name!.Value).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.All(body.Descendants<Hyperlink>(), link => Assert.Contains(link.Anchor!.Value, places));
        Assert.Empty(document.MainDocumentPart.HyperlinkRelationships);
    }

    [Fact]
    public void A_citation_is_a_footnote_at_the_sources_words()
    {
        using var document = Document(new TimelineContent
        {
            Title = "T",
            Events = [SampleEvents.Full],
            Sources = [SampleSources.At("https://example.org/iraq")],
        });
        var reference = document.MainDocumentPart!.Document!.Body!.Descendants<FootnoteReference>().Single();
        Assert.StartsWith("The NATO Training Implementation Mission is established", reference.Ancestors<Paragraph>().Single().InnerText, StringComparison.Ordinal);
        var note = document.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().Single(note => note.Id! == reference.Id!);
        Assert.Equal(" Entry for 30 July 2004, line 12, in “NATO–Iraq.” Accessed March 5, 2026. https://example.org/iraq.", note.InnerText);
    }

    [Fact]
    public void A_footnote_links_the_page()
    {
        using var document = Document(new TimelineContent
        {
            Title = "T",
            Events = [SampleEvents.Full with { Page = 12 }],
            Sources = [SampleSources.At("https://example.org/iraq.pdf")],
        });
        Assert.Empty(Faults(document));
        var notes = document.MainDocumentPart!.FootnotesPart!;
        Assert.Contains("Entry for 30 July 2004, p. 12, line 12, in", notes.Footnotes!.InnerText, StringComparison.Ordinal);
        Assert.Equal("https://example.org/iraq.pdf#page=12", Assert.Single(notes.HyperlinkRelationships).Uri.ToString());
    }

    [Fact]
    public void A_correction_stands_with_its_event()
    {
        using var document = Document(new TimelineContent { Title = "T", Events = [SampleEvents.Corrected] });
        Assert.Contains("Corrected: Date: 2004-07-30 → 2004-07-31 (The \"second\" day), anna, 2026-03-01", Texts(document, "ListBullet"));
    }

    [Fact]
    public void The_evidence_is_a_table()
    {
        using var document = Document(new TimelineContent { Title = "T", Events = [SampleEvents.Full] });
        var rows = Rows(Table(document, "The mentions of each event"));
        Assert.Contains("2004-07-30a|Mission, Subject|“NTIM-I”|NATO Training Implementation Mission|16|Stated", rows);
        Assert.Contains("2004-07-30a|Place, Venue|“Baghdad”||120|Stated", rows);
    }

    [Fact]
    public void Without_pictures_the_timeline_is_text_and_with_them_they_are_in_the_file()
    {
        using var text = Document(SampleChronology.Content);
        Assert.Contains(Texts(text, "HTMLPreformatted"), static line => line.Contains("━━━", StringComparison.Ordinal));

        var picture = new ReportPicture(Convert.FromBase64String(Png), 720, 840, "A timeline <of> \u0001");
        using var document = Document(SampleReport.Of(SampleChronology.Content) with { Pictures = new([picture, picture], [picture], "") });
        Assert.Empty(Faults(document));
        Assert.Empty(Texts(document, "HTMLPreformatted"));
        Assert.Equal(3, document.MainDocumentPart!.ImageParts.Count());
        var frame = document.MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().First();
        Assert.Equal("A timeline <of> \uFFFD", frame.DocProperties!.Description);

        // As wide as the page has room for: 170 mm of 36,000 units; and as high as the picture is then.
        Assert.InRange(frame.Extent!.Cx!.Value, 6_110_000, 6_120_200);
        Assert.Equal(840.0 / 720, frame.Extent.Cy!.Value / (double)frame.Extent.Cx.Value, precision: 4);
    }

    [Fact]
    public void Of_many_chains_a_sentence_says_which_are_drawn_and_each_has_its_table()
    {
        using var document = Document(SampleChronology.Content with { Chains = [.. Enumerable.Repeat(SampleChronology.Content.Chains[0], 70)] });
        Assert.Contains("The chart has 60 of 70 chains: those with the most steps, up to 48. The tables have all.", Texts(document, "Normal"));
        Assert.Equal(60, Texts(document, "HTMLPreformatted").Count(static line => line.EndsWith("−76 to 15 days", StringComparison.Ordinal)));
        Assert.Equal(70, document.MainDocumentPart!.Document!.Body!.Elements<Table>().Count(static table =>
            table.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value!.StartsWith("The steps of a decision chain", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_pages_of_the_timeline_are_pictures_of_two_points_to_a_pixel()
    {
        var pictures = ReportPictures.Draw(SampleChronology.Content);
        Assert.Equal("", pictures.Missing);
        Assert.NotEmpty(pictures.Pages);
        Assert.All(pictures.Pages, static page =>
        {
            Assert.Equal(720, page.Width);
            Assert.Equal(1440, BinaryPrimitives.ReadInt32BigEndian(page.Png.Span[16..]));
            Assert.Equal(2 * page.Height, BinaryPrimitives.ReadInt32BigEndian(page.Png.Span[20..]), tolerance: 2);
            Assert.Contains("37 events", page.Description, StringComparison.Ordinal);
        });
        using var document = Document(SampleReport.Of(SampleChronology.Content) with { Pictures = pictures });
        Assert.Empty(Faults(document));
        Assert.Single(pictures.LagPages);
        Assert.Equal(pictures.Pages.Count + 1, document.MainDocumentPart!.ImageParts.Count());
    }

    [Theory]
    [InlineData("</w:t></w:r><w:r><w:t>")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("{ INCLUDEPICTURE \"http://example.org/x.png\" }")]
    public void An_attack_is_text(string attack)
    {
        using var document = Document(new TimelineContent { Title = attack, Events = [SampleEvents.With(attack) with { Kind = attack, Id = attack }] });
        Assert.Empty(Faults(document));
        Assert.Equal([attack], Texts(document, "Title"));
        Assert.All(document.MainDocumentPart!.Document!.Descendants<FieldCode>(), static code => Assert.StartsWith(" TOC ", code.Text, StringComparison.Ordinal));
        Assert.Empty(document.MainDocumentPart.ExternalRelationships);
    }

    [Fact]
    public void Whatever_a_source_says_is_a_valid_document() => RandomText.Any.Sample(
        text =>
        {
            using var document = Document(new TimelineContent { Title = text, Events = [SampleEvents.With(text) with { DateText = text }] });
            Assert.Empty(Faults(document));
            Assert.DoesNotContain(document.MainDocumentPart!.Document!.InnerText, RandomText.Steers);
        },
        iter: 60);

    [Fact]
    public void A_name_of_any_length_stays_in_its_column()
    {
        using var document = Document(new TimelineContent { Title = new string('T', 5000), Events = [SampleEvents.With(new string('x', 50_000)) with { Id = new string('i', 400) }] });
        Assert.Empty(Faults(document));
        Assert.All(document.MainDocumentPart!.Document!.Descendants<TableLayout>(), static layout => Assert.Equal(TableLayoutValues.Fixed, layout.Type!.Value));
        Assert.All(document.MainDocumentPart.Document!.Descendants<BookmarkStart>(), static start => Assert.InRange(start.Name!.Value!.Length, 1, 40));
    }

    [Fact]
    public void No_events_are_a_document_all_the_same()
    {
        using var document = Document(new TimelineContent { Title = "Nothing", Events = [] });
        Assert.Empty(Faults(document));
        Assert.Contains("No mission is named.", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_refused() => Assert.Contains(
        "-Template",
        Assert.Throws<ReportTemplateException>(() => ReportWriter.Write(SampleReport.Of(SampleChronology.Content), "docx", "{{title}}", Stream.Null)).Message,
        StringComparison.Ordinal);

    private static WordprocessingDocument Document(TimelineContent content) => Document(SampleReport.Of(content));

    private static WordprocessingDocument Document(ReportContent content)
    {
        var stream = new MemoryStream();
        ReportWriter.Write(content, "docx", template: null, stream);
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    private static IEnumerable<string> Faults(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(static fault => $"{fault.Path?.XPath}: {fault.Description}");

    private static IEnumerable<string> Texts(WordprocessingDocument document, string style) =>
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph) == style).Select(static paragraph => paragraph.InnerText);

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val;

    private static Table Table(WordprocessingDocument document, string description) =>
        document.MainDocumentPart!.Document!.Body!.Elements<Table>().Single(table => table.GetFirstChild<TableProperties>()!.TableDescription!.Val == description);

    private static List<string> Rows(Table table) =>
        [.. table.Elements<TableRow>().Select(static row => string.Join('|', row.Elements<TableCell>().Select(static cell => cell.InnerText)))];
}
