using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.Segments;

/// <summary>What stands below a chronology and is no part of its last entry: sources, notes, when it was updated.</summary>
internal static partial class Endnote
{
    private static readonly string[] Openers =
    [
        "source:", "sources:", "source :", "note:", "notes:", "note that ", "notes on ", "last updated", "last modified", "last reviewed", "updated:", "updated on", "updated ",
        "compiled by", "compiled from", "prepared by", "adapted from", "retrieved from", "©", "(c) 1", "(c) 2", "copyright", "all rights reserved", "see also", "references", "read more",
        "related ", "external links", "further reading", "footnotes", "endnotes", "for more information", "for further information", "contact:", "photo:", "image:", "credit:",
        "this timeline", "this chronology", "this list", "this page", "this document", "this table", "[1]", "† ",
    ];

    /// <summary>Whether a paragraph opens as such a note does.</summary>
    public static bool Opens(string text) => text is "Notes" or "Sources" || Array.Exists(Openers, opener => text.StartsWith(opener, StringComparison.OrdinalIgnoreCase));

    private static readonly HashSet<string> EndMatter = new(StringComparer.OrdinalIgnoreCase)
    {
        "references", "notes", "notes and references", "footnotes", "endnotes", "sources", "bibliography", "further reading", "see also", "external links", "citations", "works cited",
        "related topics", "related links", "related articles", "related stories", "related sites", "related", "more on this story", "blog archive", "archive", "archives", "about", "contact", "credits", "acknowledgements", "acknowledgments",
    };

    /// <summary>Whether a heading opens what stands behind the chronology: references, notes, links.</summary>
    public static bool IsEndMatter(string heading) => EndMatter.Contains(heading.Trim(' ', ':', '.', '='));

    /// <summary>Whether a line says when the document was published or changed.</summary>
    public static bool IsDateline(string text) => text.Length <= LongestDateline && Dateline().IsMatch(text);

    private const int LongestDateline = 160;

    [GeneratedRegex(
        @"^\W*(?:updated|last |latest |generated|printed|prepared|dated |page last|posted|published|created|first published|modified|revised|accessed|retrieved|draft|asked |answered |by )|\b(?:last (?:updated|modified)|as of|posted on|compiled by|published on)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dateline();
}
