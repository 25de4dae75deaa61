namespace NatoIraq.Documents.Pdf;

/// <summary>Lines that stand together on a page.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Rows">The rows and cells of a table, each cell the lines of its words; null where the lines are no table.</param>
internal sealed record PdfStretch(IReadOnlyList<PdfLine> Lines, IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>>? Rows);

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

    /// <summary>A table has at least this many lines with words on both sides of a strip.</summary>
    private const int LeastLines = 3;

    /// <summary>The distance between rows is at least this many times that between the lines of a cell, where cells have a padding.</summary>
    private const double RowGap = 1.12;

    /// <summary>What stands this many times its size below a table is not a part of it.</summary>
    private const double NoteGap = 1.3;

    /// <summary>Lines further apart than this many times their size do not stand together.</summary>
    private const double MostGap = 4.5;

    /// <summary>The stretches, in the order of the lines.</summary>
    public static IEnumerable<PdfStretch> Of(IReadOnlyList<PdfLine> lines)
    {
        var plain = new List<PdfLine>();
        for (var index = 0; index < lines.Count;)
        {
            var strips = lines[index].Strips(WideSpace);
            var end = index;
            if (strips.Count > 0)
            {
                var left = strips;
                while (end < lines.Count && (end == index || lines[end - 1].BaseLine - lines[end].BaseLine < MostGap * lines[end].Size) && Common(left, lines[end]) is { } common && common.Count == left.Count)
                {
                    left = common;
                    end++;
                }

                strips = left;
            }

            while (end > index + 1 && IsNote(lines[end - 1], lines[end - 2], strips))
            {
                end--;
            }

            var region = lines.Skip(index).Take(end - index).ToList();
            if (region.Count(line => IsRow(line, strips)) >= LeastLines && RowsOf(region, strips) is { } rows)
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

    /// <summary>Whether a line has words in several columns.</summary>
    private static bool IsRow(PdfLine line, List<(double Left, double Right)> strips) => line.Cells(strips).Count(static cell => cell is not null) > 1;

    /// <summary>Whether a line only stands below a table: it has words in no column but the first, and does not go on from the line above.</summary>
    private static bool IsNote(PdfLine line, PdfLine above, List<(double Left, double Right)> strips) =>
        !IsRow(line, strips) && line.Cells(strips)[0] is not null && above.BaseLine - line.BaseLine > NoteGap * line.Size;

    /// <summary>What a line leaves free of some strips.</summary>
    private static List<(double Left, double Right)> Common(List<(double Left, double Right)> strips, PdfLine line)
    {
        var free = new List<(double Left, double Right)>();
        foreach (var strip in strips)
        {
            // The widest piece between the words that reach into the strip.
            var (best, from) = ((strip.Left, Right: strip.Left), strip.Left);
            foreach (var box in line.Words.Select(static word => word.BoundingBox).Where(box => box.Left < strip.Right && box.Right > strip.Left))
            {
                best = box.Left - from > best.Right - best.Left ? (from, box.Left) : best;
                from = Math.Max(from, box.Right);
            }

            best = strip.Right - from > best.Right - best.Left ? (from, strip.Right) : best;
            if (best.Right - best.Left >= LeastStrip * line.CharacterWidth)
            {
                free.Add(best);
            }
        }

        return free;
    }

    private static List<IReadOnlyList<IReadOnlyList<PdfLine>>>? RowsOf(List<PdfLine> region, List<(double Left, double Right)> strips)
    {
        var gaps = region.Zip(region.Skip(1), static (above, below) => above.BaseLine - below.BaseLine).ToList();
        var closest = gaps.Min();
        var hasFirst = region.ConvertAll(line => line.Cells(strips)[0] is not null);

        // Cells have a padding where the lines that stand close are not rows of their own, as the first column shows.
        var close = gaps.Select(static (gap, index) => (Gap: gap, Index: index + 1)).Where(line => line.Gap <= RowGap * closest).ToList();
        var isPadded = close.Count < gaps.Count && close.Count(line => !hasFirst[line.Index] || !hasFirst[line.Index - 1]) * 2 > close.Count;
        if (strips.Count < 2 && !isPadded)
        {
            return null;
        }

        var rows = new List<List<PdfLine>>();
        for (var index = 0; index < region.Count; index++)
        {
            if (index == 0 || (isPadded ? gaps[index - 1] > RowGap * closest : hasFirst[index]))
            {
                rows.Add([]);
            }

            rows[^1].Add(region[index]);
        }

        return rows.ConvertAll<IReadOnlyList<IReadOnlyList<PdfLine>>>(row =>
            [.. Enumerable.Range(0, strips.Count + 1).Select(column => row.ConvertAll(line => line.Cells(strips)[column]).OfType<PdfLine>().ToList())]);
    }
}
