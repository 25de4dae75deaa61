using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Png;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Report;

/// <summary>The timeline as pictures of points, for a report that holds no svg.</summary>
/// <param name="Pages">The pages of the timeline; empty if this machine cannot draw them.</param>
/// <param name="Missing">The letters that no font has, in the order they occur; a box stands for each.</param>
public sealed record ReportPictures(IReadOnlyList<ReportPicture> Pages, string Missing)
{
    /// <summary>Two points to a pixel: 170 mm of paper get 215 points an inch.</summary>
    private const double Scale = 2;

    /// <summary>Draws the timeline on as many pages as it takes.</summary>
    public static ReportPictures Draw(TimelineContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var picture = TimelineLayout.Arrange(content, new TimelineOptions { Width = PrintedPicture.Width, ShowsChains = false });
        var missing = "";
        var pages = new List<ReportPicture>();
        try
        {
            foreach (var page in PicturePage.Of(picture, PrintedPicture.PageHeight))
            {
                using var png = new MemoryStream();
                missing += PngPicture.Write(svg => Write(picture, page, svg), Scale, png);
                pages.Add(new ReportPicture(png.ToArray(), picture.Width, page.Bottom - page.Top, picture.Description));
            }
        }
        catch (Exception exception) when (exception is DllNotFoundException or PictureTooLargeException)
        {
            // The report has the timeline as text then.
            return new ReportPictures([], "");
        }

        return new ReportPictures(pages, string.Concat(missing.EnumerateRunes().Distinct()));
    }

    private static void Write(TimelinePicture picture, PicturePage page, Stream svg) =>
        SvgFile.Write(svg, xml => SvgTimelineWriter.WriteElement(picture, xml, new SvgLook(TimelineTheme.Light), page: page));
}
