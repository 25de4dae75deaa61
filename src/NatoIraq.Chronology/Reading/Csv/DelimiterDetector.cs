using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Csv;

/// <summary>Finds the delimiter of delimited text.</summary>
internal static class DelimiterDetector
{
    private const int SampledRows = 200;
    private const int MostTitleLines = 3;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>
    /// The delimiter that cuts nearly all records, those of a title above them aside, into the same number of cells, in a document that quotes cells, has a header
    /// row, or has three columns or more; null where it is no delimited text.
    /// </summary>
    public static char? Find(string head)
    {
        foreach (var delimiter in Delimiters)
        {
            if (head.Contains(delimiter) && Fits(head, delimiter))
            {
                return delimiter;
            }
        }

        return null;
    }

    /// <summary>Whether a cell is quoted as a whole. In prose a comma stands inside the quotation marks: "VW was concealing the facts," says an official.</summary>
    private static bool HasQuotedCell(string head, char delimiter) =>
        Regex.IsMatch(head, $@"(?:^|[\r\n{Regex.Escape(delimiter.ToString())}])""(?>(?:[^""]|"""")*)""(?=$|[\r\n{Regex.Escape(delimiter.ToString())}])", RegexOptions.CultureInvariant);

    /// <summary>The delimiter that occurs most.</summary>
    public static char MostFrequent(string head) => Delimiters.MaxBy(mark => head.AsSpan().Count(mark));

    private static bool Fits(string head, char delimiter)
    {
        var rows = new CsvBlockReader(delimiter).Read(SourceLine.ReadFrom(new StringReader(head)))
            .Where(static block => block.Kind is BlockKind.Row or BlockKind.Broken)
            .Take(SampledRows)
            .ToList();
        rows.RemoveRange(0, Math.Min(MostTitleLines, rows.TakeWhile(static row => row.Cells.Count(static cell => cell.Text.Length > 0) == 1).Count()));
        if (rows.Count < 2)
        {
            return false;
        }

        var usual = rows.GroupBy(static row => row.Cells.Count).MaxBy(static group => group.Count())!;
        if (usual.Key < 2 || usual.Count() * 10 < rows.Count * 9 || usual.Count(static row => row.Cells.Count(static cell => cell.Text.Length > 0) > 1) * 2 < rows.Count)
        {
            return false;
        }

        var isQuoted = HasQuotedCell(head, delimiter);
        var hasHeader = rows[0].IsHeader || (rows[0].Cells.Count == usual.Key && rows[0].Cells.All(static cell => cell.Text.Length is > 0 and < 40 && !cell.Text.Any(char.IsDigit)));

        // Prose has its commas before spaces, and bars between spaces divide columns of plain text.
        var isSpaced = head.AsSpan().Count($"{delimiter} ") * 2 > head.AsSpan().Count(delimiter);
        return delimiter switch
        {
            '|' => !isSpaced && !head.AsSpan().TrimStart().StartsWith('|'),
            '\t' => isQuoted || hasHeader || usual.Key > 2,
            _ => isQuoted || hasHeader || (usual.Key > 2 && !isSpaced),
        };
    }
}
