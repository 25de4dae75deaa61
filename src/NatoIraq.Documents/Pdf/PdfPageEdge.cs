using System.Text.RegularExpressions;

namespace NatoIraq.Documents.Pdf;

/// <summary>What stands on the edge of a page and is no part of its text: its number, and what a browser prints there, which is the address, the time and the page.</summary>
/// <param name="Lines">The other lines.</param>
/// <param name="Number">The number of the page; null where none stands alone at its foot.</param>
/// <param name="IsPrinted">Whether lines of a browser were omitted.</param>
internal sealed partial record PdfPageEdge(IReadOnlyList<PdfLine> Lines, string? Number, bool IsPrinted)
{
    /// <summary>Browsers print in this share of the height, where documents have their margins.</summary>
    private const double Edge = 0.04;

    /// <summary>The number stands in this share of the height.</summary>
    private const double Foot = 0.12;

    /// <summary>The number stands this many times its size below the text.</summary>
    private const double LeastGap = 1.6;

    private const int LongestNumber = 3;

    /// <summary>Divides the lines of a page.</summary>
    /// <param name="lines">The lines, from top to bottom.</param>
    /// <param name="height">The height of the page.</param>
    public static PdfPageEdge Of(IReadOnlyList<PdfLine> lines, double height)
    {
        var text = lines.Where(line => (line.BaseLine > Edge * height && line.BaseLine < (1 - Edge) * height) || !IsOfBrowser(line)).ToList();
        var number = text is [.., var above, { IsNumber: true } last]
            && last.Words[0].Text.Length <= LongestNumber && last.BaseLine < Foot * height && above.BaseLine - last.BaseLine > LeastGap * last.Size ? last.Words[0].Text : null;
        return new PdfPageEdge(number is null ? text : text.GetRange(0, text.Count - 1), number, text.Count < lines.Count);
    }

    private static bool IsOfBrowser(PdfLine line)
    {
        var text = string.Join(' ', line.Words.Select(static word => word.Text));
        return text.Contains("://", StringComparison.Ordinal) || PageOfPages().IsMatch(text) || DateAndTime().IsMatch(text);
    }

    [GeneratedRegex(@"\b[0-9]+(/| of )[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PageOfPages();

    [GeneratedRegex(@"\b[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},? [0-9]{1,2}[:.][0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex DateAndTime();
}
