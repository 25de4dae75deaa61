namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>The light markups that plain text may be written in. What looks like one of them in a single line is not taken for it.</summary>
[Flags]
internal enum TextDialect
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>MediaWiki and its like: <c>'''bold'''</c>, <c>[[link]]</c>, <c>* item</c>.</summary>
    Wiki = 1,

    /// <summary>Org mode: <c>* heading</c>, <c>#+TITLE:</c>, <c>&lt;2003-05-04&gt;</c>.</summary>
    Org = 2,

    /// <summary>reStructuredText: <c>.. directive::</c>.</summary>
    ReStructuredText = 4,

    /// <summary>AsciiDoc: <c>= Title</c>, <c>|===</c>.</summary>
    AsciiDoc = 8,

    /// <summary>LaTeX: <c>\item</c>, <c>\section{}</c>.</summary>
    Latex = 16,
}

/// <summary>Tells the light markups of a document by what only they have.</summary>
internal static class TextDialects
{
    private static readonly string[] LatexCommands = [@"\begin{", @"\item", @"\section", @"\subsection", @"\chapter", @"\documentclass", @"\textbf{"];

    /// <summary>The markups a document's head is written in.</summary>
    public static TextDialect Detect(string head)
    {
        var found = TextDialect.None;
        var (isFirst, sections) = (true, 0);
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            found |= DialectOf(text);
            var isSection = text[0] == '=' && AsciiDocLevel(text) > 0;
            sections += isSection ? 1 : 0;
            if (isSection && (isFirst || sections > 1))
            {
                found |= TextDialect.AsciiDoc;
            }

            isFirst = false;
        }

        return found;
    }

    /// <summary>The rank of an AsciiDoc heading, <c>== 2003</c>, which has no marks behind it; 0 where a line is none.</summary>
    public static int AsciiDocLevel(ReadOnlySpan<char> text)
    {
        var level = text.IndexOfAnyExcept('=');
        return level is >= 1 and <= 6 && text[level] == ' ' && text[^1] != '=' ? level : 0;
    }

    private static TextDialect DialectOf(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '{' when text.StartsWith("{|"):
                return TextDialect.Wiki;
            case '#' when text.StartsWith("#+") && text.IndexOf(':') > 2:
            case ':' when text.Equals(":PROPERTIES:", StringComparison.OrdinalIgnoreCase):
                return TextDialect.Org;
            case '.' when text.StartsWith(".. ") && (text.IndexOf("::") > 0 || text.StartsWith(".. _")):
                return TextDialect.ReStructuredText;
            case '|' when text.SequenceEqual("|==="):
            case '[' when text.StartsWith("[cols=") || text.StartsWith("[%header"):
                return TextDialect.AsciiDoc;
            case '\\':
                foreach (var command in LatexCommands)
                {
                    if (text.StartsWith(command))
                    {
                        return TextDialect.Latex;
                    }
                }

                break;
        }

        var mark = text.IndexOfAny("'[<");
        if (mark < 0)
        {
            return TextDialect.None;
        }

        return HasOrgTime(text) ? TextDialect.Org
            : text.IndexOf("[[") is >= 0 and var link && text[link..].IndexOf("]]") > 0 ? (text[link..].Contains("][", StringComparison.Ordinal) ? TextDialect.Org : TextDialect.Wiki)
            : text.IndexOf("'''") is >= 0 and var bold && text[(bold + 3)..].IndexOf("'''") > 0 ? TextDialect.Wiki
            : TextDialect.None;
    }

    /// <summary>Whether a line has a time as Org writes it: <c>&lt;2003-05-04 Sun&gt;</c>.</summary>
    private static bool HasOrgTime(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('<');
        return open >= 0 && OrgTimeLength(text[open..]) > 0;
    }

    /// <summary>How long the time stamp of Org is that <paramref name="text"/> begins with; 0 where it begins with none.</summary>
    public static int OrgTimeLength(ReadOnlySpan<char> text)
    {
        const int DateLength = 10;
        const int Longest = 64;
        if (text.Length < DateLength + 2 || text[0] != '<' || text[5] != '-' || text[8] != '-' || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[DateLength]))
        {
            return 0;
        }

        var end = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        return end < 0 ? 0 : end + 1;
    }
}
