namespace NatoIraq.Reports.Timeline;

/// <summary>What a timeline shows.</summary>
public sealed record TimelineContent
{
    /// <summary>The title above it.</summary>
    public required string Title { get; init; }

    /// <summary>The events, in any order.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>
    /// The missions with their lifecycles; one that no event of <see cref="Events"/> mentions is omitted from the picture.
    /// </summary>
    public IReadOnlyList<Mission> Missions { get; init; } = [];

    /// <summary>The decision chains; steps of events that are not on the axis are not drawn.</summary>
    public IReadOnlyList<DecisionChain> Chains { get; init; } = [];

    /// <summary>
    /// The gaps in the sources that the events are from (Get-NatoIraqGap); null where the events are all that these tell, and the gaps
    /// are those between them.
    /// </summary>
    public IReadOnlyList<Gap>? Gaps { get; init; }

    /// <summary>What is known of the events' sources, for their citations; an event's source is found by its title.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>How a timeline is drawn.</summary>
public sealed record TimelineOptions
{
    /// <summary>The narrowest picture that can be drawn, in pixels.</summary>
    public const int LeastWidth = 320;

    /// <summary>The widest picture that can be drawn, in pixels.</summary>
    public const int GreatestWidth = 8000;

    /// <summary>
    /// Width of the picture in CSS pixels, from <see cref="LeastWidth"/> to <see cref="GreatestWidth"/>. Its height follows from what is in
    /// it.
    /// </summary>
    public int Width { get; init; } = 1200;

    /// <summary>Whether the steps of decision chains are drawn below the missions.</summary>
    public bool ShowsChains { get; init; } = true;

    /// <summary>Its colours.</summary>
    public TimelineTheme Theme { get; init; } = TimelineTheme.Auto;
}

/// <summary>The colours of a timeline.</summary>
public enum TimelineTheme
{
    /// <summary>As the reader's system prefers; light on paper.</summary>
    Auto,

    /// <summary>Dark on light.</summary>
    Light,

    /// <summary>Light on dark; a page is light on paper all the same.</summary>
    Dark,
}
