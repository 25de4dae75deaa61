using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>The time of an event → SVG: a day is a mark, all else a bar, solid where it is certain and hatched where it is possible.</summary>
/// <param name="svg">Where to write.</param>
internal sealed class SvgExtentWriter(SvgElements svg)
{
    private const double Height = 9;

    /// <summary>The size of a mark whose label is in another lane, as a part of the others' size.</summary>
    internal const double Small = 0.65;

    private const double CapRise = 1.5;

    /// <summary>
    /// The narrowest that a time is drawn, so that it can be seen at all; it is never drawn narrower than it is.
    /// </summary>
    private const double LeastWidth = 3;

    private static readonly double[] Fading = [0.6, 0.35, 0.15];

    /// <summary>Draws it on the axis, in its full size or a part of it.</summary>
    public void Write(PlacedExtent extent, KindFamily family, double middle, double scale = 1)
    {
        if (extent.IsDay)
        {
            svg.Symbol(family, extent.Middle, middle, scale);
            return;
        }

        var (top, bottom) = (middle - (scale * Height / 2), middle + (scale * Height / 2));
        var possible = new Box(extent.Left, top, Math.Max(extent.Right, extent.Left + LeastWidth), bottom);
        if (extent.IsSolid)
        {
            svg.Rectangle(possible, "f-" + family.Key);
            return;
        }

        svg.Rectangle(possible, "f-paper");
        if (extent.IsOpenToPast || extent.IsOpenToFuture)
        {
            // A firm cap where it is known to begin or end, and no edge where it is not.
            svg.Rectangle(possible, "", family.Key);
            Fade(extent, family, top, bottom);
            Cap(extent.IsOpenToPast, possible.Left, top, bottom, family);
            Cap(extent.IsOpenToFuture, possible.Right, top, bottom, family);
        }
        else
        {
            svg.Rectangle(possible, $"possible s-{family.Key}", family.Key);
        }

        if (extent.Certain is { } certain)
        {
            svg.Rectangle(new Box(certain.Left, top, certain.Right, bottom), "f-" + family.Key);
        }
    }

    /// <summary>Draws a sample of it, as wide as a mark.</summary>
    public void WriteSample(PlacedExtent extent, KindFamily family, double x, double middle)
    {
        if (extent.IsDay)
        {
            svg.Symbol(family, x, middle);
            return;
        }

        var box = new Box(x - (Height / 2), middle - (Height / 2), x + (Height / 2), middle + (Height / 2));
        svg.Rectangle(box, extent.IsSolid ? "f-" + family.Key : $"possible s-{family.Key}", extent.IsSolid ? null : family.Key);
    }

    private void Cap(bool isOpen, double x, double top, double bottom, KindFamily family)
    {
        if (!isOpen)
        {
            svg.Line(x, top - CapRise, x, bottom + CapRise, $"cap s-{family.Key}");
        }
    }

    /// <summary>Past the axis, in steps, because not every program knows gradients of patterns.</summary>
    private void Fade(PlacedExtent extent, KindFamily family, double top, double bottom)
    {
        var step = PictureMetrics.Fade / Fading.Length;
        for (var index = 0; index < Fading.Length; index++)
        {
            if (extent.IsOpenToFuture)
            {
                svg.Rectangle(new Box(extent.Right + (index * step), top, extent.Right + ((index + 1) * step), bottom), "", family.Key, Fading[index]);
            }

            if (extent.IsOpenToPast)
            {
                svg.Rectangle(new Box(extent.Left - ((index + 1) * step), top, extent.Left - (index * step), bottom), "", family.Key, Fading[index]);
            }
        }
    }
}
