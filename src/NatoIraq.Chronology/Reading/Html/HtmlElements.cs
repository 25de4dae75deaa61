using System.Collections.Frozen;
using NatoIraq.Chronology.Reading.Blocks;
using AngleSharp.Html.Parser;
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

    /// <summary>Whether an element's start and end each end a paragraph. In XML a title may be that of a book within a sentence.</summary>
    public static bool IsBlock(string name, bool isXml) => Blocks.Contains(name) && !(isXml && name == "title");

    /// <summary>How the tokenizer reads what stands in an element.</summary>
    public static HtmlParseMode StateWithin(HtmlTagToken tag, bool isXml) => tag.Name switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" when !isXml => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => RawText.Contains(tag.Name) ? HtmlParseMode.Rawtext : HtmlParseMode.PCData,
    };

    /// <summary>Elements that have no content and no end tag.</summary>
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>Elements whose end tag may be left out before the next of their kind.</summary>
    public static FrozenSet<string> EndsAtNext { get; } = FrozenSet.Create("dd", "dt", "option", "p", "td", "th", "tr");

    /// <summary>Elements whose content the tokenizer must not take for markup.</summary>
    private static FrozenSet<string> RawText { get; } = FrozenSet.Create("style", "xmp", "iframe", "noembed", "noframes");

    /// <summary>Elements that set words apart from those around them.</summary>
    public static FrozenSet<string> Emphasis { get; } = FrozenSet.Create(
        "a", "abbr", "b", "big", "cite", "code", "dfn", "em", "font", "i", "label", "mark", "small", "span", "strong", "time", "u");

    private const string Navigation = "navigation";
    private const string NoText = "no text";

    /// <summary>Why the content of elements is no part of the text.</summary>
    private static readonly FrozenDictionary<string, string> Skipped = new Dictionary<string, string>
    {
        ["script"] = "a script", ["style"] = "a style sheet", ["template"] = "a template", ["noscript"] = "a script", ["nav"] = Navigation, ["footer"] = "a page's foot",
        ["svg"] = "a picture", ["math"] = "a formula", ["canvas"] = "a picture", ["select"] = "a form", ["textarea"] = "a form", ["datalist"] = "a form",
        ["iframe"] = NoText, ["object"] = NoText, ["audio"] = NoText, ["video"] = NoText,
    }.ToFrozenDictionary();

    /// <summary>Classes of what pages put around their text: menus, tables of contents, links for editors, lists of references.</summary>
    private static readonly FrozenSet<string> Boilerplate = FrozenSet.Create("navigation", "toc", "mw-editsection", "references", "reflist", "navbox", "breadcrumb", "breadcrumbs");

    /// <summary>Why the content of an element is no part of the text; null where it is.</summary>
    public static string? ReasonToSkip(HtmlTagToken tag)
    {
        if (tag.IsSelfClosing || Void.Contains(tag.Name))
        {
            return null;
        }

        if (Skipped.TryGetValue(tag.Name, out var reason) || tag.Attributes.Count == 0)
        {
            return reason;
        }

        if (tag.Attributes.Exists(static attribute => attribute.Name == "hidden") || tag.GetAttribute("aria-hidden") == "true" || IsNotDisplayed(tag.GetAttribute("style")))
        {
            return "hidden text";
        }

        if (tag.Name is not ("div" or "span" or "ul" or "ol" or "table" or "section"))
        {
            return null;
        }

        if (tag.GetAttribute("role") == "navigation" || tag.GetAttribute("id") == "toc")
        {
            return Navigation;
        }

        foreach (var name in (tag.GetAttribute("class") ?? "").Split(' '))
        {
            if (Boilerplate.Contains(name))
            {
                return name.StartsWith("ref", StringComparison.Ordinal) ? "references" : Navigation;
            }
        }

        return null;
    }

    /// <summary>The rank of a heading element; 0 for any other. What unfolds text is a heading of the lowest rank.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : name switch
    {
        "title" => 1,
        "legend" or "summary" => Block.LowestLevel,
        _ => 0,
    };

    private static bool IsNotDisplayed(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
