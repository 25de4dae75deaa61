using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>
/// A chart with every place decided: pure geometry in CSS pixels from the upper left corner, for a writer to draw, and the same in words.
/// </summary>
public sealed record Chart
{
    /// <summary>Width in pixels.</summary>
    public required double Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public required double Height { get; init; }

    /// <summary>The title.</summary>
    public required PlacedText Title { get; init; }

    /// <summary>How it is to be read, or that there is nothing to draw.</summary>
    public required string Reading { get; init; }

    /// <summary>That in lines below the title.</summary>
    public required IReadOnlyList<PlacedText> ReadingLines { get; init; }

    /// <summary>What is drawn, in the order in which it covers what is below it.</summary>
    public required IReadOnlyList<ChartItem> Items { get; init; }

    /// <summary>What is drawn, in words, for who does not see it.</summary>
    public required ChartTable Table { get; init; }
}

/// <summary>A chart as a table.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">A row's cells, in the order of the headings; the first is its heading.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>Something that is drawn. Styles are the classes of <c>SvgStyles</c> and <c>TimelinePalette</c>.</summary>
public abstract record ChartItem;

/// <summary>A line of text.</summary>
/// <param name="Text">The text and its place.</param>
/// <param name="Style">Its style.</param>
public sealed record ChartText(PlacedText Text, string Style) : ChartItem;

/// <summary>A rectangle.</summary>
/// <param name="Box">Where.</param>
/// <param name="Style">Its style; empty for none.</param>
/// <param name="Hatching">The colour it is hatched in, for what is only possible; null where it is not.</param>
public sealed record ChartBox(Box Box, string Style, string? Hatching = null) : ChartItem;

/// <summary>A straight line.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">The height of that.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">The height of that.</param>
/// <param name="Style">Its style.</param>
public sealed record ChartLine(double X1, double Y1, double X2, double Y2, string Style) : ChartItem;

/// <summary>A mark.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Colour">The name of its colour.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">The height of that.</param>
public sealed record ChartMark(MarkShape Shape, string Colour, double X, double Y) : ChartItem;

/// <summary>A circle whose area says how many.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">The height of that.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Style">Its style.</param>
public sealed record ChartCircle(double X, double Y, double Radius, string Style) : ChartItem;

/// <summary>A closed outline of any form.</summary>
/// <param name="Rings">The corners of its rings; a ring in a ring is a hole.</param>
/// <param name="Style">Its style.</param>
/// <param name="Hatching">The colour it is hatched in; null where it is not.</param>
public sealed record ChartOutline(IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings, string Style, string? Hatching = null) : ChartItem;

/// <summary>Items that belong together.</summary>
/// <param name="Told">What a reader is told who points at them, or hears them.</param>
/// <param name="Event">The id of the event they are of; null where they are of none or of several.</param>
/// <param name="Items">The items.</param>
/// <param name="Name">The actor or place that they are about; null where it is none.</param>
public sealed record ChartGroup(string Told, string? Event, IReadOnlyList<ChartItem> Items, string? Name = null) : ChartItem;
