using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>
/// A timeline in lines of text: a column is a stretch of time, and no more is said than that an event lies in it. What may lie in
/// several columns fills them with a shade.
/// </summary>
internal static class TerminalTimeline
{
    private const int GreatestNameWidth = 24;
    private const double NameShare = 0.28;
    private const int MarkWidth = 2;

    /// <summary>How many cells the names beside the rows may take.</summary>
    public static int NameWidth(int width) => (int)Math.Min(GreatestNameWidth, width * NameShare);

    /// <summary>The events that can be placed, on an axis of so many columns.</summary>
    public static (TimeScale Scale, IReadOnlyList<PlacedEvent> Events) Place(TimelineContent content, int columns)
    {
        var events = content.Events.Order().Select(static @event => (Event: @event, Extent: TimeExtent.Of(@event)))
            .Where(static pair => pair.Extent.IsPlaced)
            .ToList();
        var scale = TimeScale.Over(events.Select(static pair => pair.Extent), 0, columns);
        return (scale, [.. events.Select(pair => new PlacedEvent(pair.Event, pair.Extent, PlacedExtent.Of(pair.Extent, scale)))]);
    }

    /// <summary>The lines below the title.</summary>
    public static IEnumerable<TerminalLine> Draw(TimelineContent content, int width, TerminalGlyphs glyphs, bool labels)
    {
        var nameWidth = NameWidth(width);
        var (scale, placed) = Place(content, width - nameWidth - 1);
        if (placed.Count == 0)
        {
            yield return new TerminalLine().Append(
                content.Events.Count == 0 ? "No events." : "No events with a date that can be drawn.", Style.Plain);
            yield break;
        }

        foreach (var line in TerminalAxis.Of(scale, nameWidth + 1, SilenceLayout.On(scale, QuietTime.Of(content), 0), glyphs))
        {
            yield return line;
        }

        var lanes = new TerminalLane(scale, nameWidth, glyphs);
        foreach (var line in LaneEvents.Assign(placed, content.Missions).SelectMany(lanes.Draw))
        {
            yield return line;
        }

        yield return new TerminalLine();
        var families = placed.Select(static item => KindFamily.Of(item.Event.Kind)).ToHashSet();
        yield return Legend(KindFamily.All.Where(families.Contains).Select(static family => (family.Shape, family.Key, family.Name)), glyphs);
        yield return new TerminalLine().Append(
            $"{glyphs.Range} some time in  {glyphs.Certain} all of it  {glyphs.Running} running  {glyphs.Possible} perhaps", TerminalGlyphs.Muted);
        yield return new TerminalLine().Append(glyphs.SeveralInWords, TerminalGlyphs.Muted);
        foreach (var line in labels ? Labels(placed, width, glyphs) : [])
        {
            yield return line;
        }

        if (content.Events.Count > placed.Count)
        {
            yield return new TerminalLine().Append(
                string.Create(CultureInfo.InvariantCulture, $"{content.Events.Count - placed.Count:N0} without a date that can be drawn"), TerminalGlyphs.Muted);
        }
    }

    /// <summary>The events with their dates and titles, below an empty line.</summary>
    public static IEnumerable<TerminalLine> Labels(IEnumerable<PlacedEvent> placed, int width, TerminalGlyphs glyphs) => placed
        .Select(item => Label(KindFamily.Of(item.Event.Kind), FlagLabel.DateOf(item.Event, double.MaxValue), item.Event.Title, width, glyphs))
        .Prepend(new TerminalLine());

    /// <summary>A mark, a date and a title, cut to the width.</summary>
    public static TerminalLine Label(KindFamily family, string date, string title, int width, TerminalGlyphs glyphs)
    {
        var when = glyphs.Text(date) + "  ";
        return new TerminalLine()
            .Append(glyphs.Mark(family.Shape) + " ", TerminalGlyphs.StyleOf(family.Key))
            .Append(when, TerminalGlyphs.Muted)
            .Append(glyphs.Cut(glyphs.Text(DisplayText.Of(title)), width - MarkWidth - new Text(when).Length), Style.Plain);
    }

    /// <summary>Marks with what they mean.</summary>
    public static TerminalLine Legend(IEnumerable<(MarkShape Shape, string Colour, string Name)> marks, TerminalGlyphs glyphs)
    {
        var line = new TerminalLine();
        foreach (var (shape, colour, name) in marks)
        {
            line.Append(glyphs.Mark(shape) + " ", TerminalGlyphs.StyleOf(colour)).Append(name + "  ", Style.Plain);
        }

        return line;
    }
}
