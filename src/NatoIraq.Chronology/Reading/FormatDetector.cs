using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Csv;

namespace NatoIraq.Chronology.Reading;

/// <summary>Finds the syntax of a document by looking at its head.</summary>
internal static class FormatDetector
{
    private static readonly string[] HtmlOpenings = ["<!doctype", "<html", "<head", "<title", "<body", "<?xml", "<table", "<ul", "<ol", "<dl", "<div", "<p>", "<p ", "<h1", "<h2", "<h3", "<section", "<article", "<main", "<!--"];

    private static readonly string[] HtmlBlocks = ["<p>", "<p ", "<li", "<tr", "<td", "<dt", "<div", "<h2", "<h3", "<h4", "<br", "</p>", "</li>", "</td>"];

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>One of <see cref="SourceFormat"/>, and for CSV its delimiter.</summary>
    public static (string Format, char Delimiter) Detect(string head)
    {
        if (IsHtml(head))
        {
            return (SourceFormat.Html, default);
        }

        if (FindDelimiter(head) is { } delimiter)
        {
            return (SourceFormat.Csv, delimiter);
        }

        return (IsMarkdown(head) ? SourceFormat.Markdown : SourceFormat.Text, default);
    }

    /// <summary>The delimiter of a document known to be CSV.</summary>
    public static char DelimiterOf(string head) =>
        FindDelimiter(head) ?? Delimiters.MaxBy(mark => head.AsSpan().Count(mark));

    private static bool IsHtml(string head)
    {
        var start = head.AsSpan().TrimStart();
        foreach (var opening in HtmlOpenings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return opening != "<!--" || HasHtmlBlocks(head, 1);
            }
        }

        return HasHtmlBlocks(head, 6);
    }

    private static bool HasHtmlBlocks(string head, int least)
    {
        var count = 0;
        foreach (var tag in HtmlBlocks)
        {
            for (var index = head.IndexOf(tag, StringComparison.OrdinalIgnoreCase); index >= 0; index = head.IndexOf(tag, index + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (++count >= least)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The delimiter that cuts nearly all records into the same number of cells, in a document that quotes cells, has a header row, or has
    /// three columns or more; null where it is no CSV.
    /// </summary>
    private static char? FindDelimiter(string head)
    {
        const int SampledRows = 200;
        foreach (var delimiter in Delimiters)
        {
            var rows = new CsvBlockReader(delimiter).Read(SourceLine.ReadFrom(new StringReader(head)))
                .Where(static block => block.Kind == BlockKind.Row).Take(SampledRows).ToList();
            if (rows.Count < 2)
            {
                continue;
            }

            var usual = rows.GroupBy(static row => row.Cells.Count).MaxBy(static group => group.Count())!;
            var quoted = head.Contains($"\"{delimiter}", StringComparison.Ordinal) || head.Contains($"{delimiter}\"", StringComparison.Ordinal);
            var hasHeader = rows[0].Cells.Count == usual.Key && rows[0].Cells.All(static cell => cell.Text.Length is > 0 and < 40 && !cell.Text.Any(char.IsDigit));
            var evenly = usual.Key > 1 && usual.Count() * 10 >= rows.Count * 9;
            
            // Prose has its commas before spaces.
            var isProse = head.AsSpan().Count($"{delimiter} ") * 2 > head.AsSpan().Count(delimiter);
            if (evenly && (quoted || (delimiter != '\t' && (hasHeader || (usual.Key > 2 && !isProse)))))
            {
                return delimiter;
            }
        }

        return null;
    }

    private static bool IsMarkdown(string head)
    {
        if (head.StartsWith("---", StringComparison.Ordinal) || head.Contains("](", StringComparison.Ordinal) || head.Contains("|--", StringComparison.Ordinal)
            || head.Contains("| --", StringComparison.Ordinal) || head.Contains("|:-", StringComparison.Ordinal))
        {
            return true;
        }

        var bold = head.IndexOf("**", StringComparison.Ordinal);
        if (bold >= 0 && head.IndexOf("**", bold + 2, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (line is ['#', ..] && line.TrimStart('#') is [' ', ..])
            {
                return true;
            }
        }

        return head.Contains("__", StringComparison.Ordinal) && head.AsSpan().Count("__") >= 4;
    }
}
