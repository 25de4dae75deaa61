namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>How the classes of a picture's elements get their colours and lines: from the page they stand in, or from themselves.</summary>
/// <param name="Theme">The colours of a file of its own; null in a page, whose style sheet has them.</param>
internal sealed record SvgLook(TimelineTheme? Theme)
{
    /// <summary>A picture in a page.</summary>
    public static SvgLook InPage { get; } = new((TimelineTheme?)null);

    /// <summary>Whether the picture is a file of its own.</summary>
    public bool IsAlone => Theme is not null;

    /// <summary>
    /// A style sheet to put into the picture; null for none. A file that is as its reader prefers is light by its attributes, and has rules
    /// that only a program which knows the reader's preference applies.
    /// </summary>
    public string? Sheet => Theme == TimelineTheme.Auto ? TimelinePalette.RulesForDarkScreens() : null;

    /// <summary>The attributes that an element's classes come to.</summary>
    public IEnumerable<(string Name, string Value)> Attributes(string classes)
    {
        if (Theme is { } theme)
        {
            foreach (var attribute in SvgStyles.Attributes(classes, theme == TimelineTheme.Dark))
            {
                yield return attribute;
            }
        }

        yield return ("class", classes);
    }
}
