using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>A report as a Word document (ECMA-376, transitional), with nothing in it that asks for anything from outside.</summary>
internal static class WordReport
{
    /// <summary>A4 in twips, with margins of 20 mm.</summary>
    private const int SheetWidth = 11906;

    private const int SheetHeight = 16838;
    private const int Margin = 1134;
    private const int FooterMargin = 567;

    /// <summary>Writes a report.</summary>
    /// <param name="model">What is in it.</param>
    /// <param name="pictures">The timeline and the chart of chains; none for both in text.</param>
    /// <param name="made">When it was made.</param>
    /// <param name="stream">Where to write; left open.</param>
    public static void Write(ReportModel model, ReportPictures pictures, DateTimeOffset made, Stream stream)
    {
        // The package is put together where one can go back and forth, which a file that is being written need not allow.
        using var whole = new MemoryStream();
        using (var document = WordprocessingDocument.Create(whole, WordprocessingDocumentType.Document))
        {
            Describe(document, model, made);
            var main = document.AddMainDocumentPart();
            Add(main.AddNewPart<StyleDefinitionsPart>(), "Report.Word.styles.xml");
            Add(main.AddNewPart<NumberingDefinitionsPart>(), "Report.Word.numbering.xml");
            AddSettings(main.AddNewPart<DocumentSettingsPart>());
            var footer = main.AddNewPart<FooterPart>();
            AddFooter(footer, model.Title);
            var notes = new WordNotes();
            var timeline = WordPicture.AddAll(main, pictures.Pages, 0);
            var chains = WordPicture.AddAll(main, pictures.LagPages, timeline.Count);
            WriteBody(main, new WordSections(model, timeline, chains), model, notes, main.GetIdOfPart(footer));
            notes.Write(main.AddNewPart<FootnotesPart>());
        }

        whole.Position = 0;
        whole.CopyTo(stream);
    }

    private static void Describe(WordprocessingDocument document, ReportModel model, DateTimeOffset made)
    {
        var properties = document.PackageProperties;
        properties.Title = model.Title;
        properties.Creator = $"NatoIraq {model.Version}";
        properties.Created = properties.Modified = made.UtcDateTime;
        properties.Language = "en-GB";
    }

    private static void Add(OpenXmlPart part, string asset)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(Asset.Text(asset));
    }

    private static void AddSettings(DocumentSettingsPart part)
    {
        part.Settings = new Settings(
            new Zoom { Percent = "100" },
            new FootnoteDocumentWideProperties(
                new FootnoteSpecialReference { Id = 0 }, new FootnoteSpecialReference { Id = 1 }),

            // Word 2013 and later: without this a document opens in compatibility mode.
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));
    }

    private static void AddFooter(FooterPart part, string title)
    {
        var line = WordText.Paragraph("Footer", WordText.Run(Short(title)), new Run(new TabChar()), WordText.Verbatim("Page "));
        line.Append(WordText.Field("PAGE", "1"));
        line.AppendChild(WordText.Verbatim(" of "));
        line.Append(WordText.Field("NUMPAGES", "1"));
        part.Footer = new Footer(line);
    }

    /// <summary>A title that leaves room for the page number beside it.</summary>
    private static string Short(string title)
    {
        const int most = 80;
        return title.Length <= most ? title : title[..(char.IsHighSurrogate(title[most - 1]) ? most - 1 : most)].TrimEnd() + "…";
    }

    private static void WriteBody(MainDocumentPart main, WordSections sections, ReportModel model, WordNotes notes, string footer)
    {
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new W.Document());
        writer.WriteStartElement(new Body());
        var output = new WordOutput(writer, notes, new WordBookmarks(model.Events
            .SelectMany(static @event => @event.SubEvents.Select(static sub => sub.Id).Prepend(@event.Id))));
        var all = sections.All();
        output.Paragraph("Title", model.Title);
        output.Paragraph("Subtitle", model.Summary);
        output.Write(WordContents.Of(all));
        foreach (var (index, section) in all.Index())
        {
            output.Write(WordContents.Heading(section, index));
            section.Write(output);
        }

        output.Write(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = SheetWidth, Height = SheetHeight },
            new PageMargin
            {
                Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = FooterMargin, Footer = FooterMargin, Gutter = 0,
            }));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
