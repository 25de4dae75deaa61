using System.Text;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>
/// The colours, once on light and once on dark ground. Families of kinds have Okabe and Ito's ("Color Universal Design", 2008), on light ground
/// some of them darker, and on dark ground their sky blue for their blue, so that each mark has a contrast of 3:1 (WCAG 2.2, 1.4.11). Written out as plain rules, because few programs but browsers
/// know variables in SVG.
/// </summary>
internal static class TimelinePalette
{
    private const string DarkScreens = "@media screen and (prefers-color-scheme:dark)";

    /// <summary>Name, colour on light ground, colour on dark ground.</summary>
    private static readonly (string Name, string Light, string Dark)[] Colours =
    [
        ("paper", "#ffffff", "#14171a"),
        ("quiet", "#f4f3f0", "#1c2024"),
        ("unselected", "#eef3f8", "#182230"),
        ("grid", "#e3e2de", "#2b3036"),
        ("sea", "#e9eff3", "#0f1f2b"),
        ("border", "#b9bec4", "#4a5159"),
        ("ink", "#1a1a1a", "#ececea"),
        ("muted", "#666666", "#a3a8ad"),
        ("running", "#828c96", "#68737e"),
        ("onbar", "#111111", "#ffffff"),
        ("prepared", "#77818b", "#7d8791"),
        ("asked", "#b97a00", "#e69f00"),
        ("decided", "#0072b2", "#56b4e9"),
        ("done", "#008c66", "#009e73"),
        ("met", "#b8608f", "#cc79a7"),
        ("ended", "#d55e00", "#d55e00"),
        ("other", "#666666", "#a3a8ad"),
    ];

    /// <summary>The names of the colours that hatching comes in.</summary>
    public static IEnumerable<string> Hatched => ["running", "prepared", "muted", .. KindFamily.All.Select(static family => family.Key)];

    /// <summary>What the class <c>f-NAME</c> or <c>s-NAME</c> comes to: fill or stroke, and the colour; null for another class.</summary>
    public static (string Name, string Value)? Attribute(string cssClass, bool dark)
    {
        var name = cssClass.StartsWith("f-", StringComparison.Ordinal) ? "fill" : cssClass.StartsWith("s-", StringComparison.Ordinal) ? "stroke" : null;
        return name is null ? null : (name, Of(cssClass[2..], dark));
    }

    /// <summary>Rules: <c>.f-NAME</c> fills, <c>.s-NAME</c> strokes.</summary>
    public static string Rules(TimelineTheme theme) => PerGround(theme, AppendRules);

    /// <summary>The rules for readers who prefer dark ground, on a screen.</summary>
    public static string RulesForDarkScreens()
    {
        var rules = new StringBuilder();
        AppendWithin(rules, DarkScreens, AppendRules, dark: true);
        return rules.ToString();
    }

    /// <summary>
    /// Variables for the other rules of a page: <c>--NAME</c>. A picture has none of them, because Inkscape passes over the whole of a style
    /// sheet that has.
    /// </summary>
    public static string Variables(TimelineTheme theme) => PerGround(theme, AppendVariables);

    private static string PerGround(TimelineTheme theme, Action<StringBuilder, bool> append)
    {
        var rules = new StringBuilder();
        switch (theme)
        {
            case TimelineTheme.Light:
                append(rules, false);
                break;
            case TimelineTheme.Dark:
                append(rules, true);
                AppendWithin(rules, "@media print", append, dark: false);
                break;
            default:
                append(rules, false);
                AppendWithin(rules, DarkScreens, append, dark: true);
                break;
        }

        return rules.ToString();
    }

    private static void AppendWithin(StringBuilder rules, string media, Action<StringBuilder, bool> append, bool dark)
    {
        rules.Append(media).Append("{\n");
        append(rules, dark);
        rules.Append("}\n");
    }

    private static string Of(string colour, bool dark)
    {
        var (_, light, onDark) = Array.Find(Colours, known => known.Name == colour);
        return (dark ? onDark : light) ?? throw new ArgumentException($"There is no colour '{colour}'.", nameof(colour));
    }

    private static void AppendVariables(StringBuilder rules, bool dark)
    {
        rules.Append(":root{color-scheme:").Append(dark ? "dark" : "light");
        foreach (var (name, light, onDark) in Colours)
        {
            rules.Append(";--").Append(name).Append(':').Append(dark ? onDark : light);
        }

        rules.Append("}\n");
    }

    private static void AppendRules(StringBuilder rules, bool dark)
    {
        foreach (var (name, light, onDark) in Colours)
        {
            var colour = dark ? onDark : light;
            rules.Append(".f-").Append(name).Append("{fill:").Append(colour).Append('}');
            rules.Append(".s-").Append(name).Append("{stroke:").Append(colour).Append("}\n");
        }
    }
}
