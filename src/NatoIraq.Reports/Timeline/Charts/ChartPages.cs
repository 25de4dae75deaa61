namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>A row of a chart, which can stand at any height.</summary>
/// <param name="Height">How high it is.</param>
/// <param name="Draw">What is drawn, from the height of its upper edge.</param>
internal sealed record ChartRow(double Height, Func<double, IEnumerable<ChartItem>> Draw);

/// <summary>Puts a chart of rows below an axis together, on one page or on as many as it takes.</summary>
/// <param name="head">The head.</param>
/// <param name="legend">The legend, which stands on the first page.</param>
/// <param name="grid">The axis, from the height of its labels' foot to that of its end; each page has it.</param>
internal sealed class ChartPages(ChartHead head, ChartLegend legend, Func<double, double, IEnumerable<ChartItem>> grid)
{
    private const double AxisGap = 34;
    private const double LegendRise = 18;

    /// <summary>The pages; one without items where there is no row.</summary>
    /// <param name="rows">The rows; none is cut.</param>
    /// <param name="table">The same in words.</param>
    /// <param name="pageHeight">How high a page may be below its title.</param>
    public IReadOnlyList<Chart> Of(IReadOnlyList<ChartRow> rows, ChartTable table, double pageHeight)
    {
        if (rows.Count == 0)
        {
            return [head.Chart(0, [], table)];
        }

        var pages = new List<Chart>();
        var (items, top, here) = (legend.Items.ToList(), legend.Bottom + AxisGap, new List<ChartItem>());
        var y = top;
        foreach (var row in rows)
        {
            if (here.Count > 0 && y + row.Height + ChartMetrics.Foot - head.Bottom + LegendRise > pageHeight)
            {
                End();
                (items, top, here) = ([], head.Bottom - LegendRise + AxisGap, []);
                y = top;
            }

            here.AddRange(row.Draw(y));
            y += row.Height;
        }

        End();
        return pages;

        void End() => pages.Add(head.Chart(y + ChartMetrics.Foot, [.. items, .. grid(top, y), .. here], table));
    }
}
