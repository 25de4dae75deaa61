using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>The body of a Word document, written block by block: what has been written is no longer held.</summary>
/// <param name="writer">Where to write, inside the body.</param>
/// <param name="notes">The footnotes.</param>
/// <param name="bookmarks">The places that links lead to.</param>
internal sealed class WordOutput(OpenXmlWriter writer, WordNotes notes, WordBookmarks bookmarks)
{
    /// <summary>Writes a block.</summary>
    public void Write(OpenXmlElement block) => writer.WriteElement(block);

    /// <summary>Writes a paragraph of plain text.</summary>
    public void Paragraph(string style, string text) => Write(WordText.Paragraph(style, text));

    /// <summary>Writes a table, and a little room behind it.</summary>
    /// <param name="description">What is in it, for those who do not see it.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its cells, row by row.</param>
    public void Table(string description, IReadOnlyList<WordColumn> columns, IEnumerable<IEnumerable<OpenXmlElement>> rows)
    {
        writer.WriteStartElement(new Table());
        foreach (var element in WordTable.Head(columns, description))
        {
            writer.WriteElement(element);
        }

        foreach (var (index, cells) in rows.Index())
        {
            // The heading does not stand alone with the first row at a page's end.
            writer.WriteElement(WordTable.Row(columns, cells, keepsNext: index == 0));
        }

        writer.WriteEndElement();
        Paragraph("TableText", "");
    }

    /// <summary>Makes a footnote.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="pageLink">The address of the page that it is about; empty for none.</param>
    /// <returns>The mark that stands in the text.</returns>
    public Run Note(string text, string pageLink) => notes.Add(text, pageLink);

    /// <summary>A link to an event, where it is in the report; else its words.</summary>
    public OpenXmlElement Link(string text, string id) => WordText.Link(text, bookmarks.Of(id));

    /// <summary>Marks an element as the place of an event, where links lead to.</summary>
    public OpenXmlElement[] Place(string id, OpenXmlElement element) => bookmarks.Around(id, element);
}
