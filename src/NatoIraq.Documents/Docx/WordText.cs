using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Outline;

namespace NatoIraq.Documents.Docx;

/// <summary>
/// Takes the text of a Word file, as a reader of it sees it: tracked insertions and no deletions, no hidden text, no comments; notes after the text; the text of boxes
/// after the paragraph that they are anchored in.
/// </summary>
internal sealed class WordText
{
    private readonly OutlinedText text = new();
    private readonly WordStyles styles;
    private readonly WordNumbering numbering;
    private readonly WordParagraph paragraphs;
    private int tables;
    private int rows;

    private WordText(MainDocumentPart main)
    {
        styles = new WordStyles(main.StyleDefinitionsPart);
        numbering = new WordNumbering(main.NumberingDefinitionsPart);
        paragraphs = new WordParagraph(text, styles, box => AddBlocks(box, cell: null), new WordNotes(main));
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="SourceUnreadableException">It is damaged, or too large.</exception>
    public static SourceText Read(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            var settings = new OpenSettings { MaxCharactersInPart = Package.MostBytes };
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, settings);
            var main = document.MainDocumentPart ?? throw new InvalidDataException("It has no main document part.");
            return new WordText(main).Read(main, cancellation).ToSource(bytes, SourceFormat.Docx);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException
            or KeyNotFoundException or ArgumentException or InvalidOperationException or IOException or NotSupportedException)
        {
            throw Package.Damaged(exception);
        }
    }

    /// <summary>The blocks of the body are read one by one: a document of a million paragraphs is never held as a tree.</summary>
    private OutlinedText Read(MainDocumentPart main, CancellationToken cancellation)
    {
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(Body))
            {
                ReadBody(reader, cancellation);
                break;
            }
        }

        return text;
    }

    private void ReadBody(OpenXmlReader reader, CancellationToken cancellation)
    {
        if (!reader.ReadFirstChild())
        {
            return;
        }

        do
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.LoadCurrentElement() is { } element)
            {
                AddBlock(element, cell: null);
            }
        }
        while (reader.ReadNextSibling());
    }

    private void AddBlocks(OpenXmlElement parent, OutlineCell? cell)
    {
        foreach (var child in parent.ChildElements)
        {
            AddBlock(child, cell);
        }
    }

    private void AddBlock(OpenXmlElement element, OutlineCell? cell)
    {
        switch (element)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph, cell);
                break;
            case Table table when cell is null:
                AddTable(table);
                break;
            case Table nested:
                // A table inside a cell: what its cells say is said in the cell.
                foreach (var inner in nested.Descendants<Paragraph>())
                {
                    AddParagraph(inner, cell);
                }

                break;
            case SdtBlock { SdtContentBlock: { } content }:
                AddBlocks(content, cell);
                break;
            case CustomXmlBlock or InsertedRun or MoveToRun:
                AddBlocks(element, cell);
                break;
        }
    }

    private void AddParagraph(Paragraph paragraph, OutlineCell? cell)
    {
        var properties = paragraph.ParagraphProperties;
        var level = styles.HeadingLevel(properties);
        var item = numbering.Next(properties?.NumberingProperties ?? styles.Numbering(properties));
        var block = new OutlineBlock(level > 0 ? OutlineRole.Heading : OutlineRole.Paragraph, default) { Level = level, Cell = cell };
        if (level == 0 && item is var (depth, marker))
        {
            // A list whose level shows no number continues the item above.
            block = marker.Length > 0 ? block with { Role = OutlineRole.Item, Depth = depth } : block with { Depth = depth + 1 };
        }
        else if (level == 0 && styles.IsCaption(properties))
        {
            block = block with { Role = OutlineRole.Caption };
        }

        text.Open(block, item?.Marker ?? "");
        paragraphs.Add(paragraph);
    }

    private void AddTable(Table table)
    {
        var number = ++tables;
        var grid = WordGrid.Of(table);
        foreach (var row in grid)
        {
            rows++;
            foreach (var cell in row.Cells)
            {
                var place = new OutlineCell(number, rows, row.IsHeader) { Index = cell.Index, Columns = cell.Columns, Rows = cell.Rows };
                if (string.IsNullOrWhiteSpace(cell.Element.InnerText))
                {
                    text.AddEmptyCell(place);
                }
                else
                {
                    AddBlocks(cell.Element, place);
                }
            }
        }
    }
}
