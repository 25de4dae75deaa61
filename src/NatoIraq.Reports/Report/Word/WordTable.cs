using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Width">Its width in twips (a twentieth of a point).</param>
/// <param name="IsNumber">Whether it holds numbers, which stand at the right.</param>
internal sealed record WordColumn(string Name, int Width, bool IsNumber = false);

/// <summary>
/// A table: its first row is a heading that each page repeats, and no row is cut by a page's end. Widths are fixed, so that every program lays
/// it out alike, and words of any length stay in their column.
/// </summary>
internal static class WordTable
{
    /// <summary>How wide the text of a page is, in twips: 170 mm.</summary>
    public const int PageWidth = 9638;

    private const int Whole = 100;

    /// <summary>Left and right of a cell's text, as the table's style has it.</summary>
    private const int CellPadding = 170;

    /// <summary>The part of the table before its rows.</summary>
    public static IEnumerable<OpenXmlElement> Head(IReadOnlyList<WordColumn> columns, string description)
    {
        yield return new TableProperties(
            new TableStyle { Val = "ReportTable" },
            new TableWidth { Width = Invariant(columns.Sum(static column => column.Width)), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableDescription { Val = description });
        yield return new TableGrid(columns.Select(static column => new GridColumn { Width = Invariant(column.Width) }));
        yield return Row(columns, columns.Select(static column => WordText.Run(column.Name)), isHeading: true, keepsNext: true);
    }

    /// <summary>A row.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="cells">The content of each: a run, a link, or a paragraph of its own.</param>
    /// <param name="isHeading">Whether each page repeats it.</param>
    /// <param name="keepsNext">Whether it stands on the page of the next row.</param>
    public static TableRow Row(IReadOnlyList<WordColumn> columns, IEnumerable<OpenXmlElement> cells, bool isHeading = false, bool keepsNext = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
        {
            properties.AppendChild(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(columns.Zip(cells, static (column, cell) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Invariant(column.Width), Type = TableWidthUnitValues.Dxa }),
            cell as Paragraph ?? WordText.Paragraph(column.IsNumber ? "TableNumber" : "TableText", cell))));
        foreach (var paragraph in keepsNext ? row.Descendants<ParagraphProperties>() : [])
        {
            paragraph.KeepNext = new KeepNext();
        }

        return row;
    }

    /// <summary>A bar: a shaded paragraph that ends before the cell does, so that nothing stands in it to be read.</summary>
    /// <param name="share">Its length in hundredths of the column.</param>
    /// <param name="column">The column.</param>
    public static Paragraph Bar(int share, WordColumn column)
    {
        var bar = WordText.Paragraph("TableText");
        if (share > 0)
        {
            bar.ParagraphProperties!.Append(
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "8FA6C1" },
                new Indentation { Right = Invariant((column.Width - CellPadding) * (Whole - share) / Whole) });
        }

        return bar;
    }

    private static string Invariant(int number) => FormattableString.Invariant($"{number}");
}
