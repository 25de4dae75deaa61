using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Csv;
using NatoIraq.Chronology.Reading.Markdown;
using NatoIraq.Chronology.Reading.PlainText;
using NatoIraq.Chronology.Reading.Records;

namespace NatoIraq.Chronology.Reading;

/// <summary>Tells the syntax of a document by what its head contains.</summary>
internal static partial class FormatDetector
{
    private static readonly string[] HtmlDocuments = ["<!doctype html", "<html", "<head", "<body", "<title"];

    private static readonly string[] HtmlBlocks =
        ["<p>", "<p ", "<li", "<tr", "<td", "<dt", "<dd", "<div", "<h1", "<h2", "<h3", "<h4", "<br", "<table", "<ul", "<ol", "<dl", "<section", "<article", "<main", "<time", "<pre"];

    /// <summary>How many lines of Markdown make a document Markdown that begins with a tag, as many a README does.</summary>
    private const int LeastMarkdownLines = 3;

    /// <summary>How many block elements make a document HTML that does not begin with one.</summary>
    private const int LeastHtmlBlocks = 6;

    /// <summary>The syntax.</summary>
    public static DocumentSyntax Detect(string head)
    {
        var markdown = new MarkdownEvidence(head);
        if (IsHtml(head, markdown))
        {
            return new DocumentSyntax(SourceFormat.Html);
        }

        if (IsJson(head) && RecordBlockReader.Fits(head, isYaml: false))
        {
            return new DocumentSyntax(SourceFormat.Json);
        }

        if (YamlFields().Count(head) >= LeastFields && RecordBlockReader.Fits(head, isYaml: true))
        {
            return new DocumentSyntax(SourceFormat.Yaml);
        }

        if (DelimiterDetector.Find(head) is { } delimiter)
        {
            return new DocumentSyntax(SourceFormat.Csv, delimiter);
        }

        return new DocumentSyntax(markdown.IsEnough ? SourceFormat.Markdown : SourceFormat.Text);
    }

    /// <summary>The delimiter of a document known to be delimited text.</summary>
    public static char DelimiterOf(string head) => DelimiterDetector.Find(head) ?? DelimiterDetector.MostFrequent(head);

    private static bool IsJson(string head) =>
        head.AsSpan().TrimStart().TrimStart('\uFEFF') is ['{' or '[', .. var rest] && rest.TrimStart() is ['"' or '{' or '[', ..];

    /// <summary>How many lines of YAML must have a name and a value.</summary>
    private const int LeastFields = 4;

    /// <summary>Lines of records: <c>- date: 2004</c>, <c>  title: Talks</c>.</summary>
    [GeneratedRegex(@"^(?: *- +| +)[\w""'-][\w ""'-]*:(?: |\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex YamlFields();

    /// <summary>Whether a document says that it is XML, and no page.</summary>
    public static bool IsXml(string head) =>
        head.AsSpan().TrimStart().TrimStart('\uFEFF').StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !head.AsSpan(0, Math.Min(head.Length, LongestProlog)).Contains("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>How far the root of XML may lie from its beginning.</summary>
    private const int LongestProlog = 1024;

    private static bool IsHtml(string head, MarkdownEvidence markdown)
    {
        if (IsXml(head))
        {
            return true;
        }

        var start = head.AsSpan().TrimStart().TrimStart('\uFEFF');
        foreach (var opening in HtmlDocuments)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        var blocks = 0;
        foreach (var tag in HtmlBlocks)
        {
            for (var index = head.IndexOf(tag, StringComparison.OrdinalIgnoreCase); index >= 0; index = head.IndexOf(tag, index + 1, StringComparison.OrdinalIgnoreCase))
            {
                blocks++;
            }
        }

        return !markdown.HasTable && blocks > markdown.Lines && !(markdown.IsEnough && markdown.Lines >= LeastMarkdownLines) && (start is ['<', ..] ? blocks > 0 : blocks >= LeastHtmlBlocks);
    }

    /// <summary>What in a document only Markdown has. One asterisk, one dash is none of it.</summary>
    private readonly struct MarkdownEvidence
    {
        private const int LeastBold = 2;
        private const int LeastItalic = 3;

        /// <param name="head">The beginning of the document.</param>
        public MarkdownEvidence(string head)
        {
            var dialect = TextDialects.Detect(head);
            int headings = 0, bold = 0, italic = 0, fences = 0, items = 0, links = 0, tables = 0, rows = 0;
            var isFirst = true;
            var frontMatter = 0;
            foreach (var line in head.AsSpan().EnumerateLines())
            {
                var text = line.Trim();
                if (text.IsEmpty)
                {
                    continue;
                }

                frontMatter += (isFirst || frontMatter == 1) && text is "---" ? 1 : 0;
                isFirst = false;
                headings += IsHeading(text) ? 1 : 0;
                fences += text.StartsWith("```") || text.StartsWith("~~~") ? 1 : 0;
                tables += MarkdownTable.IsDelimiterRow(text) ? 1 : 0;
                rows += text[0] == '|' ? 1 : 0;
                links += text.IndexOf("](") is > 0 and var link && text[link..].Contains(')') && text[..link].Contains('[') ? 1 : 0;
                var isItem = text is ['-' or '*' or '+', ' ', ..];
                items += isItem ? 1 : 0;
                var words = isItem ? text[2..].TrimStart() : text;
                bold += Opens(words, "**") || Opens(words, "__") || HasPair(text) ? 1 : 0;
                italic += Opens(words, "*") || Opens(words, "_") ? 1 : 0;
            }

            HasTable = tables > 0;
            Lines = headings + items + rows + fences + bold + italic;
            var isPlain = dialect == TextDialect.None || (dialect == TextDialect.Wiki && !head.Contains("'''", StringComparison.Ordinal) && !head.Contains("\n==", StringComparison.Ordinal));
            IsEnough = tables > 0 || links > 0 || fences > 1 || frontMatter > 1
                || (isPlain && (headings > 0 || bold >= LeastBold || (bold > 0 && items > 0) || italic >= LeastItalic));
        }

        /// <summary>Whether it has a table with Markdown's line below the header.</summary>
        public bool HasTable { get; }

        /// <summary>How many lines look like Markdown.</summary>
        public int Lines { get; }

        /// <summary>Whether the document is Markdown.</summary>
        public bool IsEnough { get; }

        private static bool IsHeading(ReadOnlySpan<char> text)
        {
            var level = text.IndexOfAnyExcept('#');
            return level is >= 1 and <= 6 && text[level] == ' ';
        }

        private static bool Opens(ReadOnlySpan<char> text, ReadOnlySpan<char> mark) =>
            text.StartsWith(mark) && text.Length > mark.Length + 1 && char.IsLetterOrDigit(text[mark.Length]) && text[mark.Length..].IndexOf(mark) > 0;

        private static bool HasPair(ReadOnlySpan<char> text) =>
            text.IndexOf("**") is >= 0 and var open && open + 2 < text.Length && !char.IsWhiteSpace(text[open + 2]) && text[(open + 2)..].IndexOf("**") > 0;
    }
}
