using UglyToad.PdfPig.Content;

namespace NatoIraq.Documents.Pdf;

/// <summary>A horizontal line that is drawn on a page, such as between the rows of a table.</summary>
/// <param name="Height">Its height, in points from the foot of the page.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal sealed record PdfRule(double Height, double Left, double Right)
{
    /// <summary>What is thicker is no line but an area, whose edges are lines.</summary>
    private const double Thickest = 4;

    private const double Shortest = 8;

    /// <summary>A page with more of them has a drawing, and not a table.</summary>
    private const int Most = 5000;

    /// <summary>The lines of a page, those of the frames of cells included.</summary>
    public static IReadOnlyList<PdfRule> Of(Page page)
    {
        var rules = new List<PdfRule>();
        foreach (var path in page.Paths.SelectMany(static path => path))
        {
            if (path.GetBoundingRectangle() is not { } box || box.Width < Shortest)
            {
                continue;
            }

            if (box.Height <= Thickest)
            {
                rules.Add(new PdfRule((box.Top + box.Bottom) / 2, box.Left, box.Right));
            }
            else if (path.IsDrawnAsRectangle)
            {
                rules.Add(new PdfRule(box.Top, box.Left, box.Right));
                rules.Add(new PdfRule(box.Bottom, box.Left, box.Right));
            }

            if (rules.Count > Most)
            {
                return [];
            }
        }

        return rules;
    }
}
