using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Documents.Docx;

/// <summary>The footnotes and endnotes of a Word file.</summary>
/// <param name="main">The main part.</param>
internal sealed class WordNotes(MainDocumentPart main)
{
    private readonly Lazy<Dictionary<long, FootnoteEndnoteType>> footnotes =
        new(() => Of(main.FootnotesPart?.Footnotes?.Elements<Footnote>()));

    private readonly Lazy<Dictionary<long, FootnoteEndnoteType>> endnotes =
        new(() => Of(main.EndnotesPart?.Endnotes?.Elements<Endnote>()));

    /// <summary>The paragraphs of a footnote; null where there is none of that number.</summary>
    public FootnoteEndnoteType? Footnote(long? id) => id is { } number ? footnotes.Value.GetValueOrDefault(number) : null;

    /// <summary>The paragraphs of an endnote; null where there is none of that number.</summary>
    public FootnoteEndnoteType? Endnote(long? id) => id is { } number ? endnotes.Value.GetValueOrDefault(number) : null;

    private static Dictionary<long, FootnoteEndnoteType> Of(IEnumerable<FootnoteEndnoteType>? notes)
    {
        var found = new Dictionary<long, FootnoteEndnoteType>();
        foreach (var note in notes ?? [])
        {
            if (note.Id?.Value is { } id)
            {
                found.TryAdd(id, note);
            }
        }

        return found;
    }
}
