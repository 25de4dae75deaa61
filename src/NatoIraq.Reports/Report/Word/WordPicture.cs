using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NatoIraq.Reports.Timeline;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>A picture in a Word document.</summary>
internal static class WordPicture
{
    /// <summary>English Metric Units, the measure of drawings (ECMA-376-1, 20.1.2.1): 914,400 an inch.</summary>
    private const int UnitsInPixel = 9525;

    private const int UnitsInTwip = 635;

    /// <summary>How high a picture may be, in twips: a page with a heading above it.</summary>
    private const int MostHeight = 13_600;

    /// <summary>Adds pictures to a document.</summary>
    /// <param name="main">The document.</param>
    /// <param name="pictures">The pictures.</param>
    /// <param name="before">How many pictures it has already.</param>
    /// <returns>A paragraph for each, to be put where it is to stand.</returns>
    public static IReadOnlyList<W.Paragraph> AddAll(MainDocumentPart main, IReadOnlyList<ReportPicture> pictures, int before) =>
        [.. pictures.Select((picture, index) => Add(main, picture, (uint)(before + index) + 1))];

    private static W.Paragraph Add(MainDocumentPart main, ReportPicture picture, uint number)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var png = new MemoryStream(picture.Png.ToArray()))
        {
            part.FeedData(png);
        }

        return WordText.Paragraph("Picture", new W.Run(new Drawing(Frame(picture, main.GetIdOfPart(part), number))));
    }

    private static Inline Frame(ReportPicture picture, string part, uint number)
    {
        var scale = Math.Min(
            UnitsInPixel, Math.Min(WordTable.PageWidth * UnitsInTwip / picture.Width, MostHeight * UnitsInTwip / picture.Height));
        var (width, height) = ((long)(picture.Width * scale), (long)(picture.Height * scale));
        var name = FormattableString.Invariant($"Picture {number}");
        return new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = number, Name = name, Description = DisplayText.Of(picture.Description) },
            new Graphic(new GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(
                    new P.NonVisualDrawingProperties { Id = number, Name = name }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new Blip { Embed = part }, new Stretch(new FillRectangle())),
                new P.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        };
    }
}
