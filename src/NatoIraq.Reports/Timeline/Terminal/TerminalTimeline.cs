using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>
/// A timeline in lines of text: a column is a stretch of time, and no more is said than that an event lies in it. What may lie in
/// several columns fills them with a shade.
/// </summary>
public static class TerminalTimeline
{
    private const int LeastWidth = 40;
    private const int GreatestNameWidth = 24;
    private const double NameShare = 0.28;
    private const int MarkWidth = 2;

    /// <summary>The lines of a timeline.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="width">How many cells a line has; at least 40 are used.</param>
    /// <param name="glyphs">The characters it is drawn with.</param>
    /// <param name="colour">Whether the lines carry colours (ECMA-48 escape sequences).</param>
    /// <param name="labels">Whether the events stand below with their dates and titles.</param>
    public static IReadOnlyList<string> Lines(TimelineContent content, int width, TerminalGlyphs glyphs, bool colour, bool labels = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(glyphs);
        width = Math.Max(width, LeastWidth);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = !glyphs.IsAscii;
        foreach (var line in Draw(content, width, glyphs, labels))
        {
            console.Write(line.ToRenderable());
        }

        return text.ToString().TrimEnd().Split('\n').Select(static line => line.TrimEnd('\r', ' ')).ToList();
    }

    private static IEnumerable<TerminalLine> Draw(TimelineContent content, int width, TerminalGlyphs glyphs, bool labels)
    {
        var all = content.Events.Order().Select(static @event => (Event: @event, Extent: TimeExtent.Of(@event))).ToList();
        var events = all.Where(static pair => pair.Extent.IsPlaced).ToList();
        var title = new TerminalLine();
        title.Append(glyphs.Text(DisplayText.Of(content.Title)), new Style(decoration: Decoration.Bold));
        yield return title;
        if (events.Count == 0)
        {
            yield return new TerminalLine().Append(
                all.Count == 0 ? "No events." : "No events with a date that can be drawn.", Style.Plain);
            yield break;
        }

        var days = TimeScale.Over(events.Select(static pair => pair.Extent), 0, 1);
        var nameWidth = (int)Math.Min(GreatestNameWidth, width * NameShare);
        var scale = days with { Left = 0, Right = width - nameWidth - 1 };
        var placed = events.Select(pair => new PlacedEvent(pair.Event, pair.Extent, PlacedExtent.Of(pair.Extent, scale))).ToList();
        var silences = SilenceLayout.On(scale, QuietTime.Of(content), 0);

        yield return TerminalAxis.Labels(scale, nameWidth + 1);
        yield return TerminalAxis.Rule(scale, nameWidth + 1, silences, glyphs);
        var lanes = new TerminalLane(scale, nameWidth, glyphs);
        foreach (var lane in LaneEvents.Assign(placed, content.Missions))
        {
            foreach (var line in lanes.Draw(lane))
            {
                yield return line;
            }
        }

        yield return new TerminalLine();
        yield return Legend(placed, glyphs);
        yield return new TerminalLine().Append(
            $"{glyphs.Range} some time in  {glyphs.Certain} all of it  {glyphs.Running} running  {glyphs.Possible} perhaps", TerminalGlyphs.Muted);
        yield return new TerminalLine().Append(glyphs.SeveralInWords, TerminalGlyphs.Muted);
        if (labels)
        {
            yield return new TerminalLine();
            foreach (var item in placed)
            {
                yield return Label(item, width, glyphs);
            }
        }

        if (all.Count > events.Count)
        {
            yield return new TerminalLine().Append(
                string.Create(CultureInfo.InvariantCulture, $"{all.Count - events.Count:N0} without a date that can be drawn"), TerminalGlyphs.Muted);
        }
    }

    /// <summary>An event's mark, date and title, cut to the width.</summary>
    private static TerminalLine Label(PlacedEvent placed, int width, TerminalGlyphs glyphs)
    {
        var family = KindFamily.Of(placed.Event.Kind);
        var date = glyphs.Text(FlagLabel.DateOf(placed.Event, double.MaxValue));
        var title = glyphs.Text(DisplayText.Of(placed.Event.Title));
        var room = width - MarkWidth - new Text(date + "  ").Length;
        var (cut, ellipsis) = (title, "");
        while (cut.Length > 0 && new Text(cut + ellipsis).Length > room)
        {
            ellipsis = glyphs.Text("…");
            cut = cut[..^(char.IsLowSurrogate(cut[^1]) ? 2 : 1)];
        }

        return new TerminalLine()
            .Append(glyphs.Mark(family.Shape) + " ", TerminalGlyphs.StyleOf(family))
            .Append(date + "  ", TerminalGlyphs.Muted)
            .Append(cut + ellipsis, Style.Plain);
    }

    private static TerminalLine Legend(List<PlacedEvent> placed, TerminalGlyphs glyphs)
    {
        var line = new TerminalLine();
        var families = placed.Select(static item => KindFamily.Of(item.Event.Kind)).ToHashSet();
        foreach (var family in KindFamily.All.Where(families.Contains))
        {
            line.Append(glyphs.Mark(family.Shape) + " ", TerminalGlyphs.StyleOf(family)).Append(family.Name + "  ", Style.Plain);
        }

        return line;
    }
}
