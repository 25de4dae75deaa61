using System.Collections.Frozen;
using AngleSharp.Html.Parser.Tokens;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>What elements mean for the reading of a chronology (HTML Standard, 4 and 15.3).</summary>
internal static class HtmlElements
{
    /// <summary>Elements whose start and end each end a paragraph.</summary>
    public static FrozenSet<string> Blocks { get; } = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul");

    /// <summary>Elements whose content is no part of the text.</summary>
    public static FrozenSet<string> Skipped { get; } = FrozenSet.Create(
        "script", "style", "template", "svg", "math", "nav", "footer", "select", "noscript", "iframe", "object", "textarea", "datalist", "canvas", "audio", "video");

    /// <summary>Classes and roles of what pages put around their text: menus, tables of contents, links for editors, lists of references.</summary>
    private static readonly FrozenSet<string> Furniture = FrozenSet.Create("navigation", "toc", "mw-editsection", "references", "reflist", "navbox", "breadcrumb", "breadcrumbs");

    /// <summary>Whether the attributes of an element say that its content is no part of the text.</summary>
    public static bool IsFurniture(HtmlTagToken tag)
    {
        if (tag.GetAttribute("role") == "navigation" || tag.GetAttribute("id") == "toc")
        {
            return true;
        }

        foreach (var name in (tag.GetAttribute("class") ?? "").Split(' '))
        {
            if (Furniture.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Elements whose content the tokenizer must not take for markup.</summary>
    public static FrozenSet<string> RawText { get; } = FrozenSet.Create("style", "xmp", "iframe", "noembed", "noframes");

    /// <summary>Elements that set words apart from those around them.</summary>
    public static FrozenSet<string> Emphasis { get; } = FrozenSet.Create(
        "a", "abbr", "b", "big", "cite", "code", "dfn", "em", "font", "i", "label", "mark", "small", "span", "strong", "time", "u");

    /// <summary>The rank of a heading element; 0 for any other.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : name switch
    {
        "title" => 1,
        "caption" or "legend" => 6,
        _ => 0,
    };
}
