using System.Globalization;
using System.Text;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// How wide text is without a font at hand: the advance widths of Helvetica (Adobe Font Metrics, Core 14), which Arial, Liberation Sans and
/// Nimbus Sans share, with a reserve for others.
/// </summary>
internal static class TextMetrics
{
    /// <summary>How much wider bold letters are.</summary>
    public const double BoldFactor = 1.07;

    private const double Reserve = 1.04;
    private const double UnitsPerEm = 1000;
    private const int OtherLetter = 600;
    private const int Ideograph = 1000;
    private const char FirstTabled = ' ';
    private const string Ellipsis = "…";

    /// <summary>Widths of U+0020 to U+007E.</summary>
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
        722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width in pixels.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="size">The font's size in pixels.</param>
    /// <param name="bold">Whether the font is bold.</param>
    public static double Width(string text, double size, bool bold = false)
    {
        var units = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units += UnitsOf(rune);
        }

        return units / UnitsPerEm * size * Reserve * (bold ? BoldFactor : 1);
    }

    /// <summary>As many whole words as fit, with an ellipsis if some do not; empty where not one fits.</summary>
    public static string Fit(string text, double size, double width)
    {
        var available = width * UnitsPerEm / (size * Reserve);
        var units = 0;
        var end = 0;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ' && units + Ideograph <= available)
            {
                end = position;
            }

            units += UnitsOf(rune);
            if (units > available)
            {
                return end == 0 ? "" : text[..end].TrimEnd(',', ';', ':', ' ') + Ellipsis;
            }

            position += rune.Utf16SequenceLength;
        }

        return text;
    }

    /// <summary>
    /// A text in lines of whole words, the first as wide as one width and the others as another. What does not fit in the last line is cut with
    /// an ellipsis.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double firstWidth, double width, int mostLines)
    {
        var lines = new List<string>();
        var rest = text;
        while (rest.Length > 0 && lines.Count < mostLines)
        {
            var room = lines.Count == 0 ? firstWidth : width;
            if (lines.Count == mostLines - 1 || Width(rest, size) <= room)
            {
                lines.Add(FitSomehow(rest, size, room));
                break;
            }

            var end = WordsThatFit(rest, size, room);
            if (end == 0 && lines.Count > 0)
            {
                lines.Add(FitSomehow(rest, size, room));
                break;
            }

            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    /// <summary>As many whole words as fit; of one that is too long, as many characters.</summary>
    public static string FitSomehow(string text, double size, double width)
    {
        var fit = Fit(text, size, width);
        var available = (width * UnitsPerEm / (size * Reserve)) - Ideograph;
        if (fit.Length > 0 || text.Length == 0 || available <= 0)
        {
            return fit;
        }

        var (units, end) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            units += UnitsOf(rune);
            if (units > available)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end == 0 ? "" : text[..end] + Ellipsis;
    }

    /// <summary>Where the last whole word ends that fits.</summary>
    private static int WordsThatFit(string text, double size, double width)
    {
        var end = 0;
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = text.IndexOf(' ', blank + 1))
        {
            if (Width(text[..blank], size) > width)
            {
                break;
            }

            end = blank;
        }

        return end;
    }

    private static int UnitsOf(Rune rune) => rune.Value switch
    {
        >= FirstTabled and < FirstTabled + 95 => Widths[rune.Value - FirstTabled],
        '’' or '‘' => 222,
        '–' or '“' or '”' => 556,
        '…' or '—' => Ideograph,
        < 0x0300 => OtherLetter,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        < 0x1100 => OtherLetter,
        >= 0x2000 and < 0x2E80 => OtherLetter,
        _ => Ideograph,
    };
}
