namespace NatoIraq.Documents.Pdf;

/// <summary>Lines that stand together on a page.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Rows">The rows and cells of a table; null where the lines are no table.</param>
internal sealed record PdfStretch(IReadOnlyList<PdfLine> Lines, IReadOnlyList<IReadOnlyList<PdfCell>>? Rows);

/// <summary>
/// Finds the tables among the lines of a page: lines below one another that leave the same vertical strips free. What has two columns and a line a row is left as lines, which
/// say as much.
/// </summary>
internal static class PdfTables
{
    /// <summary>The width of a space, in characters, that can be the strip between two columns.</summary>
    private const double WideSpace = 1.2;

    /// <summary>The least width, in characters, of what all rows leave free of a strip.</summary>
    private const double LeastStrip = 0.8;

    /// <summary>A table has at least this many lines with words on both sides of a strip …</summary>
    private const int LeastLines = 3;

    /// <summary>… or this many, if the first has a line drawn below it.</summary>
    private const int LeastUnderHeader = 2;

    /// <summary>What stands this many times its size below a table is not a part of it.</summary>
    private const double NoteGap = 1.3;

    /// <summary>Words this many times further below a row than any row of the table are the title of another table.</summary>
    private const double TitleGap = 1.4;

    /// <summary>Lines that are closer than this many times their size stand in different cells.</summary>
    private const double OwnLine = 0.8;

    /// <summary>Lines further apart than this many times their size do not stand together.</summary>
    private const double MostGap = 4.5;

    /// <summary>The stretches, in the order of the lines.</summary>
    /// <param name="lines">The lines of a column.</param>
    /// <param name="rules">The lines that are drawn on the page.</param>
    public static IEnumerable<PdfStretch> Of(IReadOnlyList<PdfLine> lines, IReadOnlyList<PdfRule> rules)
    {
        var plain = new List<PdfLine>();
        for (var index = 0; index < lines.Count;)
        {
            var strips = IsOfContents(lines[index]) ? [] : lines[index].Strips(WideSpace);
            var end = strips.Count > 0 ? EndOf(lines, index, ref strips) : index;
            var region = lines.Skip(index).Take(end - index).ToList();
            strips = Refined(region, strips);
            var least = strips.Count > 0 && new PdfRows(region, strips).HasHeader(rules) ? LeastUnderHeader : LeastLines;
            if (region.Count(line => IsRow(line, strips)) >= least && new PdfRows(region, strips).Divide(rules) is { } rows)
            {
                if (plain.Count > 0)
                {
                    yield return new PdfStretch(plain, null);
                    plain = [];
                }

                yield return new PdfStretch(region, rows);
                index = end;
            }
            else
            {
                plain.Add(lines[index++]);
            }
        }

        if (plain.Count > 0)
        {
            yield return new PdfStretch(plain, null);
        }
    }

    /// <summary>The end of the lines from a first one that leave its strips free.</summary>
    private static int EndOf(IReadOnlyList<PdfLine> lines, int first, ref List<(double Left, double Right)> strips)
    {
        var end = first + 1;
        var widest = double.MaxValue;
        while (end < lines.Count && Common(strips, lines[end]) is { } common && lines[end - 1].BaseLine - lines[end].BaseLine is var gap && gap < MostGap * lines[end].Size)
        {
            // Words far below a row are the title of what comes, unless a row begins there whose other words stand in the middle of its height.
            var isAlone = end + 1 == lines.Count || lines[end].BaseLine - lines[end + 1].BaseLine > OwnLine * lines[end].Size;
            if (gap > TitleGap * widest && isAlone && !IsRow(lines[end], common))
            {
                break;
            }

            widest = end - first > 1 ? Math.Max(widest, gap) : gap;
            strips = common;
            end++;
        }

        while (end > first + 1 && IsNote(lines[end - 1], lines[end - 2], strips))
        {
            end--;
        }

        return end;
    }

    /// <summary>"The Invasion ........ 12": a line of a table of contents.</summary>
    private static bool IsOfContents(PdfLine line) => line.Words.Any(static word => word.Text.Contains("....", StringComparison.Ordinal)) || line.Words.Count(static word => word.Text == ".") > 3;

    /// <summary>All the strips that the lines leave free: the first line need not have words in each column.</summary>
    private static List<(double Left, double Right)> Refined(List<PdfLine> lines, List<(double Left, double Right)> strips)
    {
        if (lines.Count < LeastLines)
        {
            return strips;
        }

        var free = new List<(double Left, double Right)>();
        var width = lines.Average(static line => line.CharacterWidth);
        var end = double.MaxValue;
        foreach (var box in lines.SelectMany(static line => line.Words).Select(static word => word.BoundingBox).OrderBy(static box => box.Left))
        {
            if (box.Left - end >= WideSpace * width)
            {
                free.Add((end, box.Left));
            }

            end = end == double.MaxValue ? box.Right : Math.Max(end, box.Right);
        }

        return free.Count > strips.Count ? free : strips;
    }

    /// <summary>Whether a line has words in several columns.</summary>
    private static bool IsRow(PdfLine line, List<(double Left, double Right)> strips) => line.Cells(strips).Count(static cell => cell is not null) > 1;

    /// <summary>Whether a line only stands below a table: it has words in no column but the first, and does not go on from the line above.</summary>
    private static bool IsNote(PdfLine line, PdfLine above, List<(double Left, double Right)> strips) =>
        !IsRow(line, strips) && line.Cells(strips)[0] is not null && above.BaseLine - line.BaseLine > NoteGap * line.Size;

    /// <summary>What a line leaves free of some strips; null where it leaves nothing of one.</summary>
    private static List<(double Left, double Right)>? Common(List<(double Left, double Right)> strips, PdfLine line)
    {
        var free = new List<(double Left, double Right)>();
        foreach (var strip in strips)
        {
            var (count, from) = (free.Count, strip.Left);
            foreach (var (left, right) in line.Words.Select(static word => (word.BoundingBox.Left, word.BoundingBox.Right)).Append((strip.Right, strip.Right)))
            {
                if (left <= strip.Right && right >= strip.Left)
                {
                    if (left - from >= LeastStrip * line.CharacterWidth)
                    {
                        free.Add((from, left));
                    }

                    from = Math.Max(from, right);
                }
            }

            if (free.Count == count)
            {
                return null;
            }
        }

        return free;
    }
}
