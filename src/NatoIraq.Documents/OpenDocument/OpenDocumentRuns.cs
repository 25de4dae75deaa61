using System.Text;
using System.Xml.Linq;

namespace NatoIraq.Documents.OpenDocument;

/// <summary>Reads what stands inside a paragraph of an OpenDocument text.</summary>
/// <param name="text">Where its characters go.</param>
/// <param name="styles">The document's styles.</param>
/// <param name="addBox">Takes a text box, once the paragraph that it is anchored in has ended.</param>
internal sealed class OpenDocumentRuns(OutlinedText text, OpenDocumentStyles styles, Action<XElement> addBox)
{
    private const int MostDepth = 64;

    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Reads a paragraph that has been opened, and closes it.</summary>
    public void Add(XElement paragraph)
    {
        var boxes = new List<XElement>();
        Add(paragraph, isEmphasised: false, isRaised: false, boxes, 0);
        text.Close();
        boxes.ForEach(addBox);
    }

    private void Add(XElement parent, bool isEmphasised, bool isRaised, List<XElement> boxes, int depth)
    {
        foreach (var node in parent.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(Folded(words.Value), isEmphasised, isRaised);
                    break;
                case XElement element when depth < MostDepth:
                    AddElement(element, isEmphasised, isRaised, boxes, depth);
                    break;
            }
        }
    }

    private void AddElement(XElement element, bool isEmphasised, bool isRaised, List<XElement> boxes, int depth)
    {
        switch (element.Name.LocalName)
        {
            case "s":
                text.Append(new string(' ', Math.Clamp((int?)element.Attribute(Text + "c") ?? 1, 1, 256)), isEmphasised);
                break;
            case "tab":
                text.Append("\t", isEmphasised);
                break;
            case "line-break":
                text.Break();
                break;
            case "note":
                text.AddNote(element.Element(Text + "note-body")?.Value ?? "");
                break;
            case "annotation" or "annotation-end" or "hidden-text" or "hidden-paragraph" or "tracked-changes" or "ruby-text" or "soft-page-break":
                break;
            case "frame" or "text-box" or "custom-shape":
                boxes.Add(element);
                break;
            default:
                var style = element.Attribute(Text + "style-name")?.Value;
                if (!styles.IsHidden(style))
                {
                    Add(element, isEmphasised || styles.IsEmphasised(style), isRaised || styles.IsRaised(style), boxes, depth + 1);
                }

                break;
        }
    }

    /// <summary>White space is as in HTML: several characters of it are one space (OpenDocument 1.3, 6.1.2).</summary>
    private static string Folded(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (character is not (' ' or '\t' or '\r' or '\n'))
            {
                folded.Append(character);
            }
            else if (folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }
}
