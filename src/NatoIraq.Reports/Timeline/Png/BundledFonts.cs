using System.Text;
using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace NatoIraq.Reports.Timeline.Png;

/// <summary>Liberation Sans, whichever family is asked for: all of those that a picture names have its widths (<c>TextMetrics</c>).</summary>
internal sealed class BundledFonts : ITypefaceProvider, IDisposable
{
    private readonly SKTypeface regular = Read("Regular");
    private readonly SKTypeface bold = Read("Bold");
    private readonly SKTypeface italic = Read("Italic");

    /// <inheritdoc/>
    public SKTypeface FromFamilyName(string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth, SKFontStyleSlant fontStyle) =>
        fontWeight >= SKFontStyleWeight.SemiBold ? bold : fontStyle == SKFontStyleSlant.Upright ? regular : italic;

    /// <summary>The letters of a text that neither these fonts have nor any of the machine that Skia finds, each once.</summary>
    public string Missing(string text)
    {
        using var font = new SKFont(regular);
        return string.Concat(text.EnumerateRunes()
            .Distinct()
            .Where(rune => !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && !font.ContainsGlyph(rune.Value) && !IsOnMachine(rune))
            .Select(static rune => rune.ToString()));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        regular.Dispose();
        bold.Dispose();
        italic.Dispose();
    }

    private static bool IsOnMachine(Rune letter)
    {
        using var typeface = SKFontManager.Default.MatchCharacter(letter.Value);
        return typeface is not null;
    }

    private static SKTypeface Read(string style)
    {
        using var font = Asset.Stream($"Timeline.Png.Fonts.LiberationSans-{style}.ttf");
        return SKTypeface.FromStream(font) ?? throw new InvalidDataException($"Liberation Sans {style} cannot be read.");
    }
}
