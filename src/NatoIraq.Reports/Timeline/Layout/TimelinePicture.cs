namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// A timeline with every place decided: pure geometry in CSS pixels from the upper left corner, for a writer to draw. What is
/// certain and what is only possible are kept apart to the last.
/// </summary>
public sealed record TimelinePicture
{
    /// <summary>Width in pixels.</summary>
    public required double Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public required double Height { get; init; }

    /// <summary>The title.</summary>
    public required PlacedText Title { get; init; }

    /// <summary>How many events, from when to when.</summary>
    public required PlacedText Summary { get; init; }

    /// <summary>What a reader who does not see it is told.</summary>
    public required string Description { get; init; }

    /// <summary>The shapes that occur, and what they mean.</summary>
    public required IReadOnlyList<LegendItem> Legend { get; init; }

    /// <summary>Time; without a tick where there is no event to draw.</summary>
    public required TimeAxis Axis { get; init; }

    /// <summary>The times of a year or more without an event.</summary>
    public required IReadOnlyList<Silence> Silences { get; init; }

    /// <summary>Whether these are shaded over all of the height, or only ruled in the axis.</summary>
    public required bool ShadesSilences { get; init; }

    /// <summary>From top to bottom: the events without a mission, then the missions by their beginnings.</summary>
    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>How many events have no day that could be placed (years beyond 9999, unknown on both sides).</summary>
    public required int Unplaced { get; init; }
}

/// <summary>A line of text.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">The text, cut to what fits.</param>
/// <param name="Width">Its width, reckoned without a font.</param>
/// <param name="Size">The font's size.</param>
public sealed record PlacedText(double X, double Y, string Text, double Width, double Size)
{
    private const double Ascent = 0.78;
    private const double Descent = 0.22;

    /// <summary>The ground it stands on.</summary>
    public Box Box => new(X, Y - (Ascent * Size), X + Width, Y + (Descent * Size));
}

/// <summary>A rectangle.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether the two share ground; edges may touch.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>One line of the legend.</summary>
/// <param name="Sample">What is shown beside the words.</param>
/// <param name="Family">The family of kinds; null for an item that is not about one.</param>
/// <param name="X">The middle of its sample.</param>
/// <param name="Label">Its words.</param>
public sealed record LegendItem(LegendSample Sample, KindFamily? Family, double X, PlacedText Label);

/// <summary>What the legend can explain.</summary>
public enum LegendSample
{
    /// <summary>A family's mark.</summary>
    Mark,

    /// <summary>A mark of an event that is labelled in another lane.</summary>
    Echo,

    /// <summary>A mission that runs.</summary>
    Running,

    /// <summary>A mission that is prepared.</summary>
    Prepared,

    /// <summary>A column of events.</summary>
    Column,

    /// <summary>What is only possible.</summary>
    Hatched,

    /// <summary>What goes on without an end.</summary>
    Open,

    /// <summary>A step of a decision chain.</summary>
    Step,

    /// <summary>A gap of the source.</summary>
    Silence,

    /// <summary>A time in which nothing is selected.</summary>
    Unselected,
}

/// <summary>A time without an event, on the axis.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Time">The time.</param>
/// <param name="Label">Its words where they fit, else null.</param>
public sealed record Silence(double Left, double Right, QuietTime Time, PlacedText? Label);
