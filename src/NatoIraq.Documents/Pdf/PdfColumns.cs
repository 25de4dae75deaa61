using UglyToad.PdfPig.Content;

namespace NatoIraq.Documents.Pdf;

/// <summary>A column of a page, or what stands across several.</summary>
/// <param name="Lines">Its lines, from top to bottom.</param>
/// <param name="Limit">Where its lines have to end.</param>
/// <param name="IsLimitCertain">Whether they have to end there, and do not only happen to.</param>
internal sealed record PdfColumn(IReadOnlyList<PdfLine> Lines, double Limit, bool IsLimitCertain = true);

/// <summary>Divides a page into columns of prose, so that each is read from top to bottom. The columns of a table, one of them narrow, stay together.</summary>
internal static class PdfColumns
{
    /// <summary>The least width of the space between columns, in points.</summary>
    private const double LeastGutter = 8;

    /// <summary>A column of prose takes at least this share of the width of the text.</summary>
    private const double LeastWidth = 0.33;

    /// <summary>This share of the lines on both sides of the gutter must be long.</summary>
    private const double LeastFull = 0.5;

    /// <summary>A line is long that takes this share of its column.</summary>
    private const double FullLine = 0.75;

    /// <summary>A line ends at the margin if it ends so many characters before it.</summary>
    private const double AtMargin = 3;

    /// <summary>So many lines end at a margin that is one.</summary>
    private const double LeastAtMargin = 0.25;

    /// <summary>The longest line of a column that takes half of the page ends behind this share of its width.</summary>
    private const double LeastHalf = 0.42;

    /// <summary>How many lines of a title can stand above columns.</summary>
    private const int MostTitles = 2;

    /// <summary>The space between cells is at least so many characters wide …</summary>
    private const double CellGap = 1.8;

    /// <summary>… in this share of the lines.</summary>
    private const double LeastCells = 0.5;

    /// <summary>How many places are tried: one each 2 points, and fewer on a page whose words stand a world apart.</summary>
    private const int MostPlaces = 2000;

    /// <summary>Fewer lines than this show no columns.</summary>
    private const int LeastLines = 6;

    /// <summary>The columns in reading order; a line across both stands between what is above and below it.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="width">The width of the page.</param>
    public static IEnumerable<PdfColumn> Of(IReadOnlyList<PdfLine> lines, double width)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        return Gutter(lines) is { } gutter ? Divided(lines, gutter) : [Single(lines, width)];
    }

    /// <summary>The right margin is where many lines end; else it is as wide as the left one. Where nothing reaches the right half of a page, its only column ends in the middle.</summary>
    private static PdfColumn Single(IReadOnlyList<PdfLine> lines, double width)
    {
        var right = lines.Max(static line => line.Right);
        var atRight = lines.Count(line => line.Right > right - (AtMargin * line.CharacterWidth));
        if (atRight >= LeastLines && atRight >= LeastAtMargin * lines.Count)
        {
            return new PdfColumn(lines, right);
        }

        // A title may stand across.
        var half = lines.Skip(lines.Take(MostTitles).TakeWhile(line => line.Right > width / 2).Count()).Select(static line => line.Right).DefaultIfEmpty(width).Max();
        return half < width / 2 && half > LeastHalf * width
            ? new PdfColumn(lines, half, IsLimitCertain: false)
            : new PdfColumn(lines, Math.Max(right, width - lines.Min(static line => line.Left)));
    }

    private static IEnumerable<PdfColumn> Divided(IReadOnlyList<PdfLine> lines, double gutter)
    {
        var sides = lines.SelectMany(static line => line.Words).ToLookup(word => word.BoundingBox.Right <= gutter, static word => word.BoundingBox);
        var (leftEdge, rightEdge, end) = (sides[true].Min(static box => box.Left), sides[false].Where(box => box.Left >= gutter).Min(static box => box.Left), sides[false].Max(static box => box.Right));
        var leftLimit = Math.Max(sides[true].Max(static box => box.Right), leftEdge + end - rightEdge);
        List<PdfLine> left = [], right = [], across = [];
        foreach (var line in lines)
        {
            var first = line.Words.TakeWhile(word => word.BoundingBox.Right <= gutter).ToList();
            var second = line.Words.Skip(first.Count).ToList();
            if (second.Count > 0 && second[0].BoundingBox.Left < gutter || (first.Count > 0 && second.Count > 0 && second[0].BoundingBox.Left - first[^1].BoundingBox.Right < LeastGutter))
            {
                foreach (var column in Columns([], left, right))
                {
                    yield return column;
                }

                (left, right) = ([], []);
                across.Add(line);
                continue;
            }

            foreach (var column in Columns(across, [], []))
            {
                yield return column;
            }

            across = [];

            Add(left, first);
            Add(right, second);
        }

        foreach (var column in Columns(across, left, right))
        {
            yield return column;
        }

        IEnumerable<PdfColumn> Columns(List<PdfLine> all, List<PdfLine> first, List<PdfLine> second) =>
            new[] { new PdfColumn(all, end), new PdfColumn(first, leftLimit), new PdfColumn(second, end) }.Where(static column => column.Lines.Count > 0);
    }

    private static void Add(List<PdfLine> column, List<Word> words)
    {
        if (words.Count > 0)
        {
            column.Add(new PdfLine(words));
        }
    }

    /// <summary>The middle of the space between two columns of prose, or null.</summary>
    private static double? Gutter(IReadOnlyList<PdfLine> lines)
    {
        var left = lines.Min(static line => line.Left);
        var right = lines.Max(static line => line.Right);
        var width = right - left;
        var best = (Count: 0, Place: 0.0);
        var step = Math.Max(2, width / MostPlaces);
        for (var place = left + (LeastWidth * width); place <= right - (LeastWidth * width); place += step)
        {
            var count = lines.Count(line => HasGap(line, place));
            if (count > best.Count)
            {
                best = (count, place);
            }
        }

        if (best.Count < LeastLines || best.Count * 2 < lines.Count)
        {
            return null;
        }

        var divided = lines.Where(line => HasGap(line, best.Place)).ToList();
        var lefts = divided.ConvertAll(line => line.Words.Last(word => word.BoundingBox.Right <= best.Place).BoundingBox.Right - line.Left);
        var rights = divided.ConvertAll(line => line.Right - line.Words.First(word => word.BoundingBox.Left >= best.Place).BoundingBox.Left);
        var (firsts, seconds) = (Side(divided, word => word.BoundingBox.Right <= best.Place), Side(divided, word => word.BoundingBox.Left >= best.Place));
        return !AreCells(firsts) && !AreCells(seconds) && AreFull(lefts) && AreFull(rights) && lefts.Max() > LeastWidth * width && rights.Max() > LeastWidth * width ? best.Place : null;
    }

    private static List<PdfLine> Side(List<PdfLine> lines, Func<Word, bool> isThere) => lines.ConvertAll(line => new PdfLine([.. line.Words.Where(isThere)]));

    /// <summary>Whether most lines have a wide gap at the same place, and not only after a bullet: they are rows of a table.</summary>
    private static bool AreCells(List<PdfLine> lines) =>
        lines.SelectMany(static line => line.Strips(CellGap)).Any(strip => lines.Count(line => !(line.Words[0].BoundingBox.Right >= strip.Left - 0.01 && PdfLine.IsMark(line.Words[0].Text)) && HasGap(line, (strip.Left + strip.Right) / 2)) >= LeastCells * lines.Count);

    private static bool HasGap(PdfLine line, double place)
    {
        for (var index = 1; index < line.Words.Count; index++)
        {
            var (end, start) = (line.Words[index - 1].BoundingBox.Right, line.Words[index].BoundingBox.Left);
            if (end <= place && start >= place)
            {
                return start - end >= LeastGutter;
            }
        }

        return false;
    }

    private static bool AreFull(List<double> widths)
    {
        var most = widths.Max();
        return widths.Count(width => width >= FullLine * most) >= LeastFull * widths.Count;
    }
}
