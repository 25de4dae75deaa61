using System.Text;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>
/// What the classes of a picture's elements mean, besides their colours (<see cref="TimelinePalette"/>). A page has them as the rules of a
/// style sheet; a file for other programs as presentation attributes (SVG 1.1, 6.1), because programs differ in the style sheets they read.
/// </summary>
internal static class SvgStyles
{
    private const string Family = "Helvetica Neue,Helvetica,Arial,Liberation Sans,sans-serif";

    private static readonly Dictionary<string, (string Name, string Value)[]> Classes = new(StringComparer.Ordinal)
    {
        ["timeline"] = [("font-family", Family)],
        ["bold"] = [("font-weight", "700")],
        ["italic"] = [("font-style", "italic")],
        ["line"] = [("fill", "none"), ("stroke-width", "1")],
        ["rule"] = [("fill", "none"), ("stroke-width", "2")],
        ["cap"] = [("fill", "none"), ("stroke-width", "2")],
        ["pole"] = [("stroke-width", ".75"), ("opacity", ".55")],
        ["dashed"] = [("stroke-dasharray", "2 2")],
        ["mark"] = [("stroke-width", ".75")],
        ["cross"] = [("fill", "none"), ("stroke-width", "2.5")],
        ["ring"] = [("fill-opacity", "0"), ("stroke-width", "2")],
        ["possible"] = [("stroke-width", ".75")],
        ["bracket"] = [("fill", "none"), ("stroke-width", "1.25")],
    };

    /// <summary>The classes as the rules of a style sheet.</summary>
    public static string Rules()
    {
        var rules = new StringBuilder();
        foreach (var (name, attributes) in Classes)
        {
            rules.Append('.').Append(name).Append('{').AppendJoin(';', attributes.Select(static pair => $"{pair.Name}:{pair.Value}")).Append("}\n");
        }

        return rules.ToString();
    }

    /// <summary>The presentation attributes of an element with some classes, each once; of two that say the same the later one counts.</summary>
    /// <param name="classes">The classes, with blanks between them.</param>
    /// <param name="dark">Whether it is on dark ground.</param>
    public static IEnumerable<(string Name, string Value)> Attributes(string classes, bool dark) => classes
        .Split(' ')
        .SelectMany(name => TimelinePalette.Attribute(name, dark) is { } colour ? [colour] : Classes.GetValueOrDefault(name, []))
        .Reverse()
        .DistinctBy(static pair => pair.Name)
        .Reverse();
}
