using System.Globalization;
using System.Text;
using System.Xml;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>A chart on a page: as a picture for a desk, one for a telephone and one for paper, of which a style sheet shows the one that fits.</summary>
internal static class ChartFigures
{
    /// <summary>The figures as HTML; empty where there is nothing to draw.</summary>
    /// <param name="style">What the chart shows.</param>
    /// <param name="content">Whose events it is of.</param>
    /// <param name="widths">The widths for a desk and a telephone.</param>
    /// <param name="isInPage">Whether the page has an event's id.</param>
    /// <param name="prefix">What the ids in the pictures begin with.</param>
    public static string Text(ChartStyle style, TimelineContent content, (int Desk, int Telephone) widths, Predicate<string> isInPage, string prefix)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            Write(new HtmlElements(xml), xml, style, content, widths, isInPage, prefix, isPrinted: true);
        }

        return text.ToString();
    }

    /// <summary>Writes the figures; none where there is nothing to draw.</summary>
    /// <param name="html">Where to write elements.</param>
    /// <param name="xml">Where to write pictures.</param>
    /// <param name="style">What the chart shows.</param>
    /// <param name="content">Whose events it is of.</param>
    /// <param name="widths">The widths for a desk and a telephone.</param>
    /// <param name="isInPage">Whether the page has an event's id.</param>
    /// <param name="prefix">What the ids in the pictures begin with.</param>
    /// <param name="isPrinted">Whether there is a picture for paper, too.</param>
    public static void Write(
        HtmlElements html,
        XmlWriter xml,
        ChartStyle style,
        TimelineContent content,
        (int Desk, int Telephone) widths,
        Predicate<string> isInPage,
        string prefix,
        bool isPrinted)
    {
        var desk = ChartLayout.Arrange(style, content, widths.Desk);
        if (desk.Items.Count == 0)
        {
            return;
        }

        Figure("wide", [desk]);
        Figure("narrow", [ChartLayout.Arrange(style, content, widths.Telephone)]);
        if (isPrinted)
        {
            Figure("paper", ChartLayout.Pages(style, content, PrintedPicture.Width, PrintedPicture.PageHeight));
        }

        void Figure(string name, IReadOnlyList<Chart> pages)
        {
            html.Begin("figure", "class", name);
            for (var index = 0; index < pages.Count; index++)
            {
                SvgChartWriter.WriteElement(pages[index], xml, SvgLook.InPage, isInPage, string.Create(CultureInfo.InvariantCulture, $"{prefix}{name}{index}-"));
            }

            html.End();
        }
    }
}
