using System.Globalization;
using System.Xml;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>
/// A picture for paper. It is as wide as A4 and Letter have room for, so that its smallest words, of 10 pixels, are printed in 7 points, and
/// it continues over as many pages as it takes.
/// </summary>
internal static class PrintedPicture
{
    /// <summary>Its width in pixels: 186 mm of A4 are 703.</summary>
    public const int Width = 720;

    /// <summary>How much of a page it may take, with Letter's height and a heading above.</summary>
    public const double PageHeight = 840;

    /// <summary>Writes its pages, an <c>svg</c> element each.</summary>
    public static void Write(TimelinePicture picture, XmlWriter xml)
    {
        var pages = PicturePage.Of(picture, PageHeight);
        for (var index = 0; index < pages.Count; index++)
        {
            SvgTimelineWriter.WriteElement(picture, xml, SvgLook.InPage, string.Create(CultureInfo.InvariantCulture, $"paper{index}-"), pages[index]);
        }
    }
}
