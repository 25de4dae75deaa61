using System.Xml.Linq;

namespace NatoIraq.Documents.OpenDocument;

/// <summary>What an OpenDocument text's styles say of words and lists (OpenDocument 1.3, 16 and 19).</summary>
internal sealed class OpenDocumentStyles
{
    /// <summary>No chain of parents is followed further: a damaged file can have a circle of them.</summary>
    private const int MostParents = 32;

    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);

    /// <summary>Takes the styles that stand below an element.</summary>
    public void Add(XElement parent)
    {
        foreach (var style in parent.Descendants(Style + "style"))
        {
            if (style.Attribute(Style + "name")?.Value is { } name)
            {
                styles[name] = style;
            }
        }

        foreach (var list in parent.Descendants(Text + "list-style"))
        {
            if (list.Attribute(Style + "name")?.Value is { } name)
            {
                lists[name] = list;
            }
        }
    }

    /// <summary>Whether words of a style are set in bold or italics.</summary>
    public bool IsEmphasised(string? name) =>
        Chain(name).Select(style => style.Element(Style + "text-properties")).Any(static properties =>
            properties?.Attribute(Fo + "font-weight")?.Value is "bold" or "600" or "700" or "800" or "900" || properties?.Attribute(Fo + "font-style")?.Value is "italic" or "oblique");

    /// <summary>Whether words of a style are hidden.</summary>
    public bool IsHidden(string? name) => Chain(name).Any(static style => style.Element(Style + "text-properties")?.Attribute(Text + "display")?.Value == "none");

    /// <summary>Whether words of a style are raised.</summary>
    public bool IsRaised(string? name) =>
        Chain(name).Any(static style => style.Element(Style + "text-properties")?.Attribute(Style + "text-position")?.Value.StartsWith("super", StringComparison.Ordinal) == true);

    /// <summary>Whether one of a paragraph's styles goes by a name.</summary>
    public bool Is(string? name, string wanted) => name is not null
        && (name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || Chain(name).Any(style => style.Attribute(Style + "parent-style-name")?.Value.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>The rank that a paragraph's style gives a heading; 0 for none.</summary>
    public int HeadingLevel(string? name) =>
        Chain(name).Select(static style => (int?)style.Attribute(Style + "default-outline-level") is { } level ? level : 0).FirstOrDefault(static level => level > 0);

    /// <summary>The element that says how a list shows the number of an item; null where it shows a bullet or nothing.</summary>
    public XElement? NumberFormat(string? list, int depth) => list is not null && lists.TryGetValue(list, out var style)
        ? style.Elements(Text + "list-level-style-number").FirstOrDefault(level => (int?)level.Attribute(Text + "level") == depth + 1)
        : null;

    private IEnumerable<XElement> Chain(string? name)
    {
        for (var steps = 0; steps < MostParents && name is not null && styles.TryGetValue(name, out var style); steps++)
        {
            yield return style;
            name = style.Attribute(Style + "parent-style-name")?.Value;
        }
    }
}
