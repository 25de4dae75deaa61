using System.Globalization;
using System.Xml;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>The elements of SVG 1.1 a timeline is made of. Text goes through the XML writer, which escapes it.</summary>
/// <param name="xml">Where to write.</param>
/// <param name="look">How classes are written.</param>
/// <param name="prefix">What the ids of its patterns begin with, so that several pictures can stand on a page.</param>
internal sealed class SvgElements(XmlWriter xml, SvgLook look, string prefix = "")
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const double Mark = PictureMetrics.Mark;

    /// <summary>Whether the picture is a file of its own.</summary>
    public bool IsAlone => look.IsAlone;

    /// <summary>Begins a group or another element that holds others.</summary>
    public void Begin(string name, string? cssClass = null)
    {
        xml.WriteStartElement(name, Namespace);
        if (cssClass is not null)
        {
            foreach (var (attribute, value) in look.Attributes(cssClass))
            {
                xml.WriteAttributeString(attribute, value);
            }
        }
    }

    /// <summary>An attribute of the element just begun.</summary>
    public void Attribute(string name, string value) => xml.WriteAttributeString(name, value);

    /// <summary>An attribute that is a length.</summary>
    public void Attribute(string name, double value) => xml.WriteAttributeString(name, Number(value));

    /// <summary>Ends the element begun last.</summary>
    public void End() => xml.WriteEndElement();

    /// <summary>What a reader is told who points at the element just begun, or hears it.</summary>
    public void Title(string text) => Content("title", text);

    /// <summary>An element with text in it and nothing else.</summary>
    public void Content(string name, string text)
    {
        Begin(name);
        xml.WriteString(text);
        End();
    }

    /// <summary>A rectangle.</summary>
    /// <param name="box">Where.</param>
    /// <param name="cssClass">Its classes; empty for none.</param>
    /// <param name="pattern">The colour it is hatched in, instead of filled.</param>
    /// <param name="opacity">How opaque it is, from 0 to 1.</param>
    public void Rectangle(Box box, string cssClass, string? pattern = null, double opacity = 1)
    {
        Begin("rect", cssClass.Length == 0 ? null : cssClass);
        Attribute("x", box.Left);
        Attribute("y", box.Top);
        Attribute("width", box.Right - box.Left);
        Attribute("height", box.Bottom - box.Top);
        if (pattern is not null)
        {
            Attribute("fill", $"url(#{PatternId(pattern)})");
        }

        if (opacity < 1)
        {
            Attribute("opacity", opacity);
        }

        End();
    }

    /// <summary>The id of the pattern that hatches in a colour.</summary>
    public string PatternId(string colour) => $"{prefix}hatch-{colour}";

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string cssClass)
    {
        Begin("path", cssClass);
        Attribute("d", $"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}");
        End();
    }

    /// <summary>A bracket hanging from two points of one height.</summary>
    public void Hanging(Bracket bracket, string cssClass)
    {
        Begin("path", cssClass);
        Attribute("d", $"M{Number(bracket.From)} {Number(bracket.Y)}v{Number(Bracket.Depth)}H{Number(bracket.To)}v{Number(-Bracket.Depth)}");
        Title(bracket.Description);
        End();
    }

    /// <summary>A line of text.</summary>
    public void Text(PlacedText text, string cssClass)
    {
        Begin("text", cssClass);
        Attribute("x", text.X);
        Attribute("y", text.Y);
        Attribute("font-size", text.Size);
        xml.WriteString(text.Text);
        End();
    }

    /// <summary>A blank between two texts, for who hears or copies them.</summary>
    public void Space() => xml.WriteString(" ");

    /// <summary>A family's mark.</summary>
    public void Symbol(KindFamily family, double x, double y, double scale = 1) => Symbol(family.Shape, family.Key, x, y, scale);

    /// <summary>A mark of a shape and a colour, in its full size or a part of it.</summary>
    public void Symbol(MarkShape shape, string colour, double x, double y, double scale = 1)
    {
        var css = shape switch
        {
            MarkShape.Cross => $"cross s-{colour}",
            MarkShape.Ring => $"ring f-paper s-{colour}",
            _ => $"mark f-{colour} s-paper",
        };
        if (shape is MarkShape.Circle or MarkShape.Ring)
        {
            Circle(x, y, scale * (shape is MarkShape.Ring ? Mark - 1 : Mark), css);
            return;
        }

        Begin("path", css);
        Attribute("d", $"M{Number(x)} {Number(y)}{Outline(shape)}");
        if (scale < 1)
        {
            Attribute("transform", $"translate({Number(x * (1 - scale))} {Number(y * (1 - scale))}) scale({Number(scale)})");
        }

        End();
    }

    /// <summary>A circle.</summary>
    public void Circle(double x, double y, double radius, string cssClass)
    {
        Begin("circle", cssClass);
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        End();
    }

    /// <summary>A closed outline; a ring in a ring is a hole.</summary>
    /// <param name="rings">The corners of its rings.</param>
    /// <param name="cssClass">Its classes.</param>
    /// <param name="pattern">The colour it is hatched in; null where it is not.</param>
    public void Polygons(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, string cssClass, string? pattern)
    {
        Begin("path", cssClass);
        if (pattern is not null)
        {
            Attribute("fill", $"url(#{PatternId(pattern)})");
        }

        Attribute("fill-rule", "evenodd");
        Attribute("d", string.Concat(rings.Select(static ring =>
            "M" + string.Join('L', ring.Select(static point => $"{Number(point.X)} {Number(point.Y)}")) + "Z")));
        End();
    }

    /// <summary>A length with two decimals at most, whatever the culture.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Outline(MarkShape shape) => shape switch
    {
        MarkShape.Triangle => "m0 -5l5 9h-10z",
        MarkShape.Diamond => "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z",
        MarkShape.Square => "m-4.2 -4.2h8.4v8.4h-8.4z",
        _ => "m-3.5 -3.5l7 7m0 -7l-7 7",
    };
}
