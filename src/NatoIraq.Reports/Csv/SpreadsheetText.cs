using System.Buffers;
using System.Globalization;
using System.Text;

namespace NatoIraq.Reports.Csv;

/// <summary>
/// Makes text harmless in a csv cell: a spreadsheet shows it and does not run it (OWASP, CSV Injection).
/// </summary>
internal static class SpreadsheetText
{
    private const char Apostrophe = '\'';

    /// <summary>What makes a spreadsheet compute, in ASCII and in the full-width forms that it folds to ASCII.</summary>
    private static readonly SearchValues<char> FormulaMarks = SearchValues.Create("=+-@＝＋－＠");

    /// <summary>
    /// After these a separate cell begins where a spreadsheet's separator is not the comma (the semicolon, wherever the comma
    /// is the decimal sign): a quotation mark that is not the first character of such a cell protects nothing.
    /// </summary>
    private const char CellEnd = ';';

    /// <summary>
    /// The text with an apostrophe before every cell that would be run.
    /// </summary>
    public static string Neutralise(string text)
    {
        if (!text.AsSpan().ContainsAny(FormulaMarks))
        {
            return text;
        }

        var neutral = new StringBuilder(text.Length + 1);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(CellEnd);
            var cell = end < 0 ? rest : rest[..(end + 1)];
            if (IsRun(cell))
            {
                neutral.Append(Apostrophe);
            }

            neutral.Append(cell);
            rest = rest[cell.Length..];
        }

        return neutral.ToString();
    }

    /// <summary>
    /// Whether a formula's mark comes first, once what an importer may strip is skipped: white space, quotation marks and
    /// characters without a width. An apostrophe is skipped, too, so that taking one away again gives back the text that was
    /// put in.
    /// </summary>
    private static bool IsRun(ReadOnlySpan<char> cell)
    {
        foreach (var character in cell)
        {
            if (!IsStrippable(character))
            {
                return FormulaMarks.Contains(character);
            }
        }

        return false;
    }

    private static bool IsStrippable(char character) =>
        character is '"' or Apostrophe || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format;
}
