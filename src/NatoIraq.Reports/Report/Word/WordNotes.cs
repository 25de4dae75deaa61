using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>The footnotes of a document, which stand in a part of their own.</summary>
internal sealed class WordNotes
{
    /// <summary>Two notes that are none: the lines above the notes of a page, and above those that go on from the page before.</summary>
    private const int Separators = 2;

    private readonly List<(string Text, string PageLink)> notes = [];

    /// <summary>Adds a note.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="pageLink">The address of the page that it is about; empty for none.</param>
    /// <returns>Its mark in the text.</returns>
    public Run Add(string text, string pageLink)
    {
        notes.Add((text, pageLink));
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = notes.Count + Separators - 1 });
    }

    /// <summary>Writes the part.</summary>
    public void Write(FootnotesPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Footnotes());
        writer.WriteElement(Separator(FootnoteEndnoteValues.Separator, 0, new SeparatorMark()));
        writer.WriteElement(Separator(FootnoteEndnoteValues.ContinuationSeparator, 1, new ContinuationSeparatorMark()));
        foreach (var (index, (text, pageLink)) in notes.Index())
        {
            var note = WordText.Paragraph(
                "FootnoteText",
                new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
                WordText.Verbatim(" "),
                WordText.Run(text));
            if (pageLink.Length > 0)
            {
                var relation = part.AddHyperlinkRelationship(new Uri(pageLink), isExternal: true);
                note.Append(WordText.Verbatim(" "), new Hyperlink(WordText.Run("The page", "Hyperlink")) { Id = relation.Id });
            }

            writer.WriteElement(new Footnote(note) { Id = index + Separators });
        }

        writer.WriteEndElement();
    }

    private static Footnote Separator(FootnoteEndnoteValues type, int id, OpenXmlElement mark) =>
        new(WordText.Paragraph("FootnoteText", new Run(mark))) { Type = type, Id = id };
}
