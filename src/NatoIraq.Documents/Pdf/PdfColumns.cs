using UglyToad.PdfPig.Content;

namespace NatoIraq.Documents.Pdf;

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

    /// <summary>Fewer lines than this show no columns.</summary>
    private const int LeastLines = 6;

    /// <summary>The columns in reading order; a line across both stands between what is above and below it.</summary>
    public static IEnumerable<IReadOnlyList<PdfLine>> Of(IReadOnlyList<PdfLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        return Gutter(lines) is { } gutter ? Divided(lines, gutter) : [lines];
    }

    private static IEnumerable<IReadOnlyList<PdfLine>> Divided(IReadOnlyList<PdfLine> lines, double gutter)
    {
        List<PdfLine> left = [], right = [], across = [];
        foreach (var line in lines)
        {
            var first = line.Words.TakeWhile(word => word.BoundingBox.Right <= gutter).ToList();
            var second = line.Words.Skip(first.Count).ToList();
            if (second.Count > 0 && second[0].BoundingBox.Left < gutter || (first.Count > 0 && second.Count > 0 && second[0].BoundingBox.Left - first[^1].BoundingBox.Right < LeastGutter))
            {
                foreach (var column in new[] { left, right }.Where(static column => column.Count > 0))
                {
                    yield return column.ToList();
                }

                left.Clear();
                right.Clear();
                across.Add(line);
                continue;
            }

            if (across.Count > 0)
            {
                yield return across.ToList();
                across.Clear();
            }

            Add(left, first);
            Add(right, second);
        }

        foreach (var column in new[] { across, left, right }.Where(static column => column.Count > 0))
        {
            yield return column;
        }
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
        for (var place = left + (LeastWidth * width); place <= right - (LeastWidth * width); place += 2)
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
        return AreFull(lefts) && AreFull(rights) && lefts.Max() > LeastWidth * width && rights.Max() > LeastWidth * width ? best.Place : null;
    }

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
