using System.Text.RegularExpressions;

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

    /// <summary>Perl's documentation: <c>=head1</c>, <c>=item B&lt;2003&gt;</c>.</summary>
    Pod = 32,

    /// <summary>Marks of transcribers round words: <c>[[preprinted]] MONDAY [[/preprinted]]</c>.</summary>
    Transcript = 64,
}

/// <summary>Tells the light markups of a document by what only they have.</summary>
internal static partial class TextDialects
{
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

            found |= Latex().IsMatch(text) ? TextDialect.Latex : ReStructuredText().IsMatch(text) ? TextDialect.ReStructuredText : AsciiDoc().IsMatch(text) ? TextDialect.AsciiDoc
                : Pod().IsMatch(text) ? TextDialect.Pod : Transcript().IsMatch(text) ? TextDialect.Transcript
                : Org().IsMatch(text) ? TextDialect.Org : Wiki().IsMatch(text) ? TextDialect.Wiki : TextDialect.None;
            var isSection = AsciiDocLevel(text) > 0;
            sections += isSection ? 1 : 0;
            found |= isSection && (isFirst || sections > 1) ? TextDialect.AsciiDoc : TextDialect.None;
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

    [GeneratedRegex(@"^\\(?:begin\{|item|(?:sub)?section|chapter|documentclass|textbf\{)", RegexOptions.CultureInvariant)]
    private static partial Regex Latex();

    [GeneratedRegex(@"^\.\. (?:_|.*::)", RegexOptions.CultureInvariant)]
    private static partial Regex ReStructuredText();

    [GeneratedRegex(@"^(?:\|===$|\[(?:cols=|%header))", RegexOptions.CultureInvariant)]
    private static partial Regex AsciiDoc();

    /// <summary><c>#+TITLE:</c>, <c>:PROPERTIES:</c>, <c>&lt;2003-05-04 Sun&gt;</c>, <c>[[link][words]]</c>.</summary>
    [GeneratedRegex(@"^(?:#\+.+:|:PROPERTIES:$)|<[0-9]{4}-[0-9][0-9]-[0-9][0-9][^>]{0,52}>|\[\[.*\]\[", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Org();

    [GeneratedRegex(@"^=(?:head[0-9]|over|item|pod)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pod();

    [GeneratedRegex(@"\[\[/[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Transcript();

    [GeneratedRegex(@"^\{\||\[\[.*\]\]|\x27{3}.*\x27{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Wiki();
}
