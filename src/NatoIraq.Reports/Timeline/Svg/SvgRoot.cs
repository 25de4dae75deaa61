using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>The outermost element of a picture: its size, its name and description, and the patterns that hatch.</summary>
internal static class SvgRoot
{
    /// <summary>Begins it.</summary>
    /// <param name="svg">Where to write.</param>
    /// <param name="look">Its colours.</param>
    /// <param name="view">The part of the picture that is shown.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What a reader who does not see it is told.</param>
    public static void Begin(SvgElements svg, SvgLook look, Box view, string title, string description)
    {
        var (width, height) = (view.Right - view.Left, view.Bottom - view.Top);
        svg.Begin("svg", "timeline");
        svg.Attribute("viewBox", string.Join(' ', new[] { view.Left, view.Top, width, height }.Select(SvgElements.Number)));
        svg.Attribute("width", width);
        svg.Attribute("height", height);
        svg.Attribute("role", "graphics-document");
        svg.Attribute("aria-label", title);
        svg.Title(title);
        svg.Content("desc", description);
        if (look.Sheet is { } sheet)
        {
            svg.Content("style", sheet);
        }

        SvgHatching.Write(svg);
    }
}
