using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Outline;

namespace NatoIraq.Documents.OpenDocument;

/// <summary>
/// Takes the text of an OpenDocument text (OpenDocument 1.3, 5 to 9): no deletions, no hidden text, no annotations; notes after the text.
/// </summary>
internal sealed class OpenDocumentText
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /// <summary>How deep sections, lists and tables may be nested.</summary>
    private const int MostDepth = 64;

    private readonly OutlinedText text = new();
    private readonly OpenDocumentStyles styles = new();
    private readonly OpenDocumentRuns runs;
    private int tables;
    private int rows;

    private OpenDocumentText() => runs = new OpenDocumentRuns(text, styles, AddBox);

    /// <summary>The text of a file.</summary>
    /// <exception cref="SourceUnreadableException">It is damaged, encrypted, or too large.</exception>
    public static SourceText Read(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            return Package.Opened(bytes, archive =>
            {
                var reader = new OpenDocumentText();
                if (archive.GetEntry("META-INF/manifest.xml") is { } manifest && Elements(manifest.Open()).Any(static element => element.Name.LocalName == "file-entry" && element.HasElements))
                {
                    throw new SourceUnreadableException("The OpenDocument text is encrypted. Open it in a word processor and save a copy without a password.");
                }

                if (archive.GetEntry("styles.xml") is { } common)
                {
                    foreach (var part in Elements(common.Open()))
                    {
                        reader.styles.Add(part);
                    }
                }

                reader.AddContent(archive.GetEntry("content.xml")!.Open(), cancellation);
                return reader.text.ToSource(bytes, SourceFormat.Odt);
            });
        }
        catch (Exception exception) when (exception is XmlException or FormatException or OverflowException or InvalidOperationException or IOException)
        {
            throw Package.Damaged(exception);
        }
    }

    /// <summary>The elements two levels below the root, one by one: a document is never held as a whole.</summary>
    private static IEnumerable<XElement> Elements(Stream stream, string? body = null)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Package.MostBytes, CloseInput = true });
        reader.MoveToContent();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "body" || reader.LocalName == body)
            {
                reader.Read();
            }
            else if (XNode.ReadFrom(reader) is XElement element)
            {
                yield return element;
            }
        }
    }

    private void AddContent(Stream content, CancellationToken cancellation)
    {
        foreach (var element in Elements(content, "text"))
        {
            cancellation.ThrowIfCancellationRequested();
            if (element.Name.Namespace == Office)
            {
                styles.Add(element);
            }
            else
            {
                AddBlock(element, new Place(null, -1, null, 0));
            }
        }
    }

    private void AddBlocks(XElement parent, Place place)
    {
        foreach (var child in parent.Elements())
        {
            AddBlock(child, place);
        }
    }

    private void AddBlock(XElement element, Place place)
    {
        if (place.Nesting > MostDepth)
        {
            throw new SourceUnreadableException($"Its sections and lists are nested more than {MostDepth} deep. Open it in a word processor and save a copy with fewer levels.");
        }

        var inner = place with { Nesting = place.Nesting + 1 };
        if (element.Name == Text + "p" || element.Name == Text + "h")
        {
            AddParagraph(element, place);
        }
        else if (element.Name == Text + "list")
        {
            AddList(element, inner);
        }
        else if (element.Name == Table + "table" && place.Cell is null)
        {
            tables++;
            AddRows(element, isHeader: false, inner);
        }
        else if (element.Name.Namespace == Table || (element.Name.Namespace == Text && element.Name.LocalName is "section" or "index-body" or "numbered-paragraph"))
        {
            AddBlocks(element, inner);
        }
        else if (element.Name.LocalName is "frame" or "text-box" or "g" or "custom-shape")
        {
            AddBlocks(element, inner);
        }
    }

    private void AddBox(XElement box) => AddBlocks(box, new Place(null, -1, null, 1));

    private void AddParagraph(XElement element, Place place)
    {
        var style = element.Attribute(Text + "style-name")?.Value;
        var level = element.Name == Text + "h" ? Math.Max(1, (int?)element.Attribute(Text + "outline-level") ?? 1) : styles.HeadingLevel(style);
        level = level == 0 && place.Cell is null && place.Depth < 0 && styles.Is(style, "Title") ? 1 : level;
        var isItem = place.Marker is { Length: > 0 };
        text.Open(
            new OutlineBlock(level > 0 ? OutlineRole.Heading : isItem ? OutlineRole.Item : styles.Is(style, "Caption") ? OutlineRole.Caption : OutlineRole.Paragraph, default)
            {
                Level = level,
                Depth = isItem ? place.Depth : place.Depth + 1,
                Cell = place.Cell,
            },
            place.Marker ?? "");
        runs.Add(element);
    }

    private void AddList(XElement list, Place place)
    {
        var style = list.Attribute(Text + "style-name")?.Value ?? place.List;
        var depth = place.Depth + 1;
        var format = styles.NumberFormat(style, depth);
        var number = ((int?)format?.Attribute(Text + "start-value") ?? 1) - 1;
        foreach (var item in list.Elements())
        {
            if (item.Name != Text + "list-item")
            {
                AddBlocks(item, place with { Depth = depth, List = style, Marker = null });
                continue;
            }

            number = (int?)item.Attribute(Text + "start-value") ?? (number + 1);
            var marker = format is null ? "•" : Shown(number, format);
            foreach (var child in item.Elements())
            {
                AddBlock(child, place with { Depth = depth, List = style, Marker = child.Name == Text + "list" ? null : marker });
                marker = child.Name == Text + "list" ? marker : null;
            }
        }
    }

    private static string Shown(int number, XElement format)
    {
        var style = (XNamespace)"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
        var words = format.Attribute(style + "num-format")?.Value switch
        {
            "a" => ListNumber.Letters(number),
            "A" => ListNumber.Letters(number).ToUpperInvariant(),
            "i" => ListNumber.Roman(number).ToLowerInvariant(),
            "I" => ListNumber.Roman(number),
            "" => "",
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        return words.Length == 0 ? "•" : format.Attribute(style + "num-prefix")?.Value + words + format.Attribute(style + "num-suffix")?.Value;
    }

    private void AddRows(XElement parent, bool isHeader, Place place)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == Table + "table-row")
            {
                AddRow(element, isHeader, place);
            }
            else if (element.Name.Namespace == Table)
            {
                AddRows(element, isHeader || element.Name.LocalName == "table-header-rows", place);
            }
        }
    }

    private void AddRow(XElement row, bool isHeader, Place place)
    {
        rows++;
        var index = 0;
        foreach (var element in row.Elements(Table + "table-cell"))
        {
            var cell = new OutlineCell(tables, rows, isHeader)
            {
                Index = index++,
                Columns = Math.Max(1, (int?)element.Attribute(Table + "number-columns-spanned") ?? 1),
                Rows = Math.Max(1, (int?)element.Attribute(Table + "number-rows-spanned") ?? 1),
            };
            if (string.IsNullOrWhiteSpace(element.Value))
            {
                text.AddEmptyCell(cell);
            }
            else
            {
                AddBlocks(element, place with { Cell = cell, Depth = -1, Marker = null });
            }
        }
    }

    /// <summary>Where a block stands.</summary>
    /// <param name="Cell">In which cell; null outside tables.</param>
    /// <param name="Depth">How deep in lists: -1 outside.</param>
    /// <param name="List">The style of the list.</param>
    /// <param name="Nesting">How many elements are open.</param>
    private readonly record struct Place(OutlineCell? Cell, int Depth, string? List, int Nesting)
    {
        /// <summary>The number or bullet that is shown before it; null for none.</summary>
        public string? Marker { get; init; }
    }
}
