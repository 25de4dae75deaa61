using System.Text;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>
/// The colours, once on light and once on dark ground. Families of kinds have Okabe and Ito's ("Color Universal Design", 2008); on dark
/// ground their blue gives way to their sky blue, which has the contrast. Written out as plain rules, because few programs but browsers
/// know variables in SVG.
/// </summary>
internal static class TimelinePalette
{
    /// <summary>Name, colour on light ground, colour on dark ground.</summary>
    private static readonly (string Name, string Light, string Dark)[] Colours =
    [
        ("paper", "#ffffff", "#14171a"),
        ("quiet", "#f4f3f0", "#1c2024"),
        ("grid", "#e3e2de", "#2b3036"),
        ("ink", "#1a1a1a", "#ececea"),
        ("muted", "#666666", "#a3a8ad"),
        ("running", "#c3cad1", "#4a535c"),
        ("prepared", "#9aa3ac", "#6d7781"),
        ("asked", "#e69f00", "#e69f00"),
        ("decided", "#0072b2", "#56b4e9"),
        ("done", "#009e73", "#009e73"),
        ("met", "#cc79a7", "#cc79a7"),
        ("ended", "#d55e00", "#d55e00"),
        ("other", "#666666", "#a3a8ad"),
    ];

    /// <summary>The names of the colours that hatching comes in.</summary>
    public static IEnumerable<string> Hatched => ["running", "prepared", "muted", .. KindFamily.All.Select(static family => family.Key)];

    /// <summary>Rules: <c>.f-NAME</c> fills, <c>.s-NAME</c> strokes, <c>--NAME</c> for other rules.</summary>
    public static string Rules(TimelineTheme theme)
    {
        var rules = new StringBuilder();
        switch (theme)
        {
            case TimelineTheme.Light:
                Append(rules, dark: false);
                break;
            case TimelineTheme.Dark:
                Append(rules, dark: true);
                AppendWithin(rules, "@media print", dark: false);
                break;
            default:
                Append(rules, dark: false);
                AppendWithin(rules, "@media screen and (prefers-color-scheme:dark)", dark: true);
                break;
        }

        return rules.ToString();
    }

    private static void AppendWithin(StringBuilder rules, string media, bool dark)
    {
        rules.Append(media).Append("{\n");
        Append(rules, dark);
        rules.Append("}\n");
    }

    private static void Append(StringBuilder rules, bool dark)
    {
        rules.Append(":root{color-scheme:").Append(dark ? "dark" : "light");
        foreach (var (name, light, onDark) in Colours)
        {
            rules.Append(";--").Append(name).Append(':').Append(dark ? onDark : light);
        }

        rules.Append("}\n");
        foreach (var (name, light, onDark) in Colours)
        {
            var colour = dark ? onDark : light;
            rules.Append(".f-").Append(name).Append("{fill:").Append(colour).Append('}');
            rules.Append(".s-").Append(name).Append("{stroke:").Append(colour).Append("}\n");
        }
    }
}
