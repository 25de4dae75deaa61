using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>The footnotes of a document, which stand in a part of their own.</summary>
internal sealed class WordNotes
{
    /// <summary>Two notes that are none: the lines above the notes of a page, and above those that go on from the page before.</summary>
    private const int Separators = 2;

    private readonly List<string> texts = [];

    /// <summary>Adds a note.</summary>
    /// <returns>Its mark in the text.</returns>
    public Run Add(string text)
    {
        texts.Add(text);
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = texts.Count + Separators - 1 });
    }

    /// <summary>Writes the part.</summary>
    public void Write(FootnotesPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Footnotes());
        writer.WriteElement(Separator(FootnoteEndnoteValues.Separator, 0, new SeparatorMark()));
        writer.WriteElement(Separator(FootnoteEndnoteValues.ContinuationSeparator, 1, new ContinuationSeparatorMark()));
        for (var index = 0; index < texts.Count; index++)
        {
            writer.WriteElement(new Footnote(WordText.Paragraph(
                "FootnoteText",
                new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
                WordText.Run(" "),
                WordText.Run(texts[index]))) { Id = index + Separators });
        }

        writer.WriteEndElement();
    }

    private static Footnote Separator(FootnoteEndnoteValues type, int id, OpenXmlElement mark) =>
        new(WordText.Paragraph("FootnoteText", new Run(mark))) { Type = type, Id = id };
}
