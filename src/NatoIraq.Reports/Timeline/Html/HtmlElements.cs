using System.Xml;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>HTML through an XML writer, which escapes all text; what it writes is both well-formed XML and HTML.</summary>
/// <param name="xml">Where to write.</param>
internal sealed class HtmlElements(XmlWriter xml)
{
    /// <summary>Begins an element, with attributes as name and value in turn.</summary>
    public void Begin(string name, params ReadOnlySpan<string> attributes)
    {
        xml.WriteStartElement(name);
        for (var index = 0; index + 1 < attributes.Length; index += 2)
        {
            xml.WriteAttributeString(attributes[index], attributes[index + 1]);
        }
    }

    /// <summary>Ends the element begun last, with an end tag even if it is empty.</summary>
    public void End() => xml.WriteFullEndElement();

    /// <summary>A void element: one that has no end tag.</summary>
    public void Void(string name, params ReadOnlySpan<string> attributes)
    {
        Begin(name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>An element with text in it.</summary>
    public void Element(string name, string text, params ReadOnlySpan<string> attributes)
    {
        Begin(name, attributes);
        Text(text);
        End();
    }

    /// <summary>Text, with what must not stand on a page replaced.</summary>
    public void Text(string text) => xml.WriteString(DisplayText.Of(text));

    /// <summary>
    /// An element whose content HTML takes as it stands: a style, a script or data. The content is ours, or escaped for its language.
    /// </summary>
    public void Raw(string name, string content, params ReadOnlySpan<string> attributes)
    {
        Begin(name, attributes);
        xml.WriteRaw(content);
        End();
    }
}
