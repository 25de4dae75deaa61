using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NatoIraq.Reports.Timeline;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>Pieces of text of a Word document.</summary>
internal static class WordText
{
    /// <summary>
    /// A run of text. Whatever comes from a chronology passes here, and is text: never a field, never markup, without what XML forbids.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The id of a character style; null for that of the paragraph.</param>
    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
        {
            run.AppendChild(new RunProperties(new RunStyle { Val = style }));
        }

        run.AppendChild(Characters(DisplayText.Of(text)));
        return run;
    }

    /// <summary>A run of words of our own, or a line of a drawing made of characters: blanks stay, at its ends too.</summary>
    public static Run Verbatim(string text) => new(Characters(text));

    /// <summary>A paragraph.</summary>
    /// <param name="style">The id of its style.</param>
    /// <param name="content">Runs and links.</param>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A link to a bookmark of this document; plain text where there is none.</summary>
    public static OpenXmlElement Link(string text, string? bookmark) => bookmark is null
        ? Run(text)
        : new Hyperlink(Run(text, "Hyperlink")) { Anchor = bookmark, History = true };

    /// <summary>A field that the word processor works out, with what is shown until it has.</summary>
    public static IEnumerable<Run> Field(string code, string shown) =>
    [
        FieldMark(FieldCharValues.Begin),
        FieldCode(code),
        FieldMark(FieldCharValues.Separate),
        Run(shown),
        FieldMark(FieldCharValues.End),
    ];

    /// <summary>Where a field begins, shows and ends.</summary>
    public static Run FieldMark(FieldCharValues mark) => new(new FieldChar { FieldCharType = mark });

    /// <summary>What a field is to work out; never text of a chronology.</summary>
    public static Run FieldCode(string code) => new(new W.FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve });

    private static Text Characters(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
