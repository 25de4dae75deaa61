using System.Text;
using SkiaSharp;
using Svg.Skia;

namespace NatoIraq.Reports.Timeline.Png;

/// <summary>
/// A picture as png, drawn from its svg by Svg.Skia. The letters are Liberation Sans, which comes with this assembly, because a server may have no font;
/// what that lacks is drawn with the machine's fonts where Skia finds them (Windows, macOS).
/// </summary>
public static class PngPicture
{
    /// <summary>The most pixels a side: what programs of the office can show.</summary>
    public const int MostPixels = 20_000;

    private const int NoLoss = 100;

    /// <summary>Draws a picture.</summary>
    /// <param name="writeSvg">Writes its svg, in a theme that is not Auto.</param>
    /// <param name="scale">How many pixels there are to a unit of the svg.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <returns>The letters that no font has, in the order they occur; a box stands for each.</returns>
    /// <exception cref="PictureTooLargeException">A side would have more than <see cref="MostPixels"/>.</exception>
    /// <exception cref="DllNotFoundException">The native library of Skia or HarfBuzz is not there, or not for this machine.</exception>
    public static string Write(Action<Stream> writeSvg, double scale, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(writeSvg);
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            return Draw(writeSvg, scale, stream);
        }
        catch (TypeInitializationException exception) when (exception.GetBaseException() is DllNotFoundException missing)
        {
            throw new DllNotFoundException(missing.Message, exception);
        }
    }

    private static string Draw(Action<Stream> writeSvg, double scale, Stream stream)
    {
        using var source = new MemoryStream();
        writeSvg(source);
        source.Position = 0;
        using var fonts = new BundledFonts();
        using var svg = new SKSvg();
        svg.Settings.TypefaceProviders = [fonts];
        var picture = svg.Load(source) ?? throw new InvalidDataException("The picture's own svg could not be drawn.");
        var (width, height) = (picture.CullRect.Width * scale, picture.CullRect.Height * scale);
        if (width > MostPixels || height > MostPixels)
        {
            throw new PictureTooLargeException(width, height);
        }

        svg.Save(stream, SKColors.Empty, SKEncodedImageFormat.Png, NoLoss, (float)scale, (float)scale);
        return fonts.Missing(Encoding.UTF8.GetString(source.GetBuffer(), 0, (int)source.Length));
    }
}
