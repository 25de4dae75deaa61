namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>The patterns for what is only possible.</summary>
internal static class SvgHatching
{
    private const string Spacing = "4";
    private const string Width = "1.6";

    /// <summary>Writes a pattern for each colour that hatching comes in.</summary>
    public static void Write(SvgElements svg)
    {
        svg.Begin("defs");
        foreach (var name in TimelinePalette.Hatched)
        {
            svg.Begin("pattern");
            svg.Attribute("id", svg.PatternId(name));
            svg.Attribute("width", Spacing);
            svg.Attribute("height", Spacing);
            svg.Attribute("patternUnits", "userSpaceOnUse");
            svg.Attribute("patternTransform", "rotate(45)");
            svg.Begin("rect", "f-" + name);
            svg.Attribute("width", Width);
            svg.Attribute("height", Spacing);
            svg.End();
            svg.End();
        }

        svg.End();
    }
}
