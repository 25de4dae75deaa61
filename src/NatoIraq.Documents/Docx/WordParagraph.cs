using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Documents.Docx;

/// <summary>Reads the runs of a paragraph.</summary>
/// <param name="text">Where their characters go.</param>
/// <param name="styles">The document's styles.</param>
/// <param name="addBox">Takes the content of a text box, once the paragraph that it is anchored in has ended.</param>
/// <param name="notes">The document's notes.</param>
internal sealed class WordParagraph(OutlinedText text, WordStyles styles, Action<OpenXmlElement> addBox, WordNotes notes)
{
    /// <summary>The prefix of the elements that Word writes twice, for itself and for older programs (ISO/IEC 29500-3).</summary>
    private const string Alternatives = "AlternateContent";

    /// <summary>How deep text boxes may lie in text boxes.</summary>
    private const int MostBoxes = 8;

    private int boxes;

    /// <summary>The fields that are open, and whether their code, not their result, is being read.</summary>
    private readonly Stack<bool> fields = new();

    /// <summary>Reads a paragraph that has been opened, and closes it.</summary>
    public void Add(Paragraph paragraph)
    {
        var anchored = new List<OpenXmlElement>();
        AddRuns(paragraph, anchored);
        text.Close();
        if (boxes < MostBoxes)
        {
            boxes++;
            anchored.ForEach(addBox);
            boxes--;
        }
    }

    private void AddRuns(OpenXmlElement parent, List<OpenXmlElement> anchored)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    AddRun(run, anchored);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties or SdtProperties:
                    break;
                case Hyperlink or InsertedRun or MoveToRun or SimpleField or SdtRun or SdtContentRun or CustomXmlRun or OpenXmlUnknownElement:
                    AddRuns(child, anchored);
                    break;
                default:
                    if (child.LocalName is "smartTag" or "bdo" or "dir")
                    {
                        AddRuns(child, anchored);
                    }

                    break;
            }
        }
    }

    private void AddRun(Run run, List<OpenXmlElement> anchored)
    {
        var properties = run.RunProperties;
        if (styles.IsHidden(properties))
        {
            return;
        }

        var isEmphasised = styles.IsEmphasised(properties);
        var isRaised = properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        foreach (var child in run.ChildElements)
        {
            AddRunContent(child, isEmphasised, isRaised, anchored);
        }
    }

    private void AddRunContent(OpenXmlElement child, bool isEmphasised, bool isRaised, List<OpenXmlElement> anchored)
    {
        switch (child)
        {
            case FieldChar field:
                Follow(field);
                break;
            case Text words when !fields.Contains(true):
                text.Append(words.Text, isEmphasised, isRaised);
                break;
            case TabChar or PositionalTab:
                text.Append("\t", isEmphasised);
                break;
            case Break { Type: { HasValue: true } type } when type.Value != BreakValues.TextWrapping:
                break;
            case Break or CarriageReturn:
                text.Break();
                break;
            case NoBreakHyphen:
                text.Append("\u2011", isEmphasised);
                break;
            case SymbolChar { Char.Value: { } code } when int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var value) && value is > 31 and < 0xD800:
                text.Append(((char)value).ToString(), isEmphasised);
                break;
            case FootnoteReference reference:
                AddNote(notes.Footnote(reference.Id?.Value));
                break;
            case EndnoteReference reference:
                AddNote(notes.Endnote(reference.Id?.Value));
                break;
            case Drawing or Picture or EmbeddedObject:
                anchored.AddRange(BoxesOf(child));
                break;
            default:
                if (child.LocalName == Alternatives && child.FirstChild is { } preferred)
                {
                    anchored.AddRange(BoxesOf(preferred));
                }

                break;
        }
    }

    private void Follow(FieldChar field)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
        {
            fields.Push(true);
        }
        else if (fields.Count > 0)
        {
            fields.Pop();
            if (type == FieldCharValues.Separate)
            {
                fields.Push(false);
            }
        }
    }

    private void AddNote(FootnoteEndnoteType? note)
    {
        if (note is not null)
        {
            var words = new StringBuilder();
            foreach (var piece in note.Descendants<Text>())
            {
                words.Append(piece.Text);
            }

            text.AddNote(words.ToString());
        }
    }

    /// <summary>The outermost text boxes of a drawing, the ones for older programs left out.</summary>
    private static IEnumerable<OpenXmlElement> BoxesOf(OpenXmlElement drawing)
    {
        var waiting = new Stack<OpenXmlElement>([drawing]);
        while (waiting.TryPop(out var element))
        {
            if (element is TextBoxContent || (element.LocalName == "txbxContent" && element.HasChildren))
            {
                yield return element;
                continue;
            }

            foreach (var child in (element.LocalName == Alternatives && element.FirstChild is { } preferred ? [preferred] : element.ChildElements.AsEnumerable()).Reverse())
            {
                waiting.Push(child);
            }
        }
    }
}
