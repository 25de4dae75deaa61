using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>A lane in a terminal: a line of marks and, for a mission, a line with its life.</summary>
/// <param name="scale">Days to columns.</param>
/// <param name="nameWidth">How many cells its name may take.</param>
/// <param name="glyphs">The characters it is drawn with.</param>
internal sealed class TerminalLane(TimeScale scale, int nameWidth, TerminalGlyphs glyphs)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private int Columns => (int)scale.Right;

    /// <summary>The lines of a lane.</summary>
    public IEnumerable<TerminalLine> Draw(LaneEvents lane)
    {
        var cells = new (char Glyph, Style Style)[Columns];
        Array.Fill(cells, (' ', Style.Plain));
        var counts = new int[Columns];
        foreach (var placed in lane.Own.Concat(lane.Echoed))
        {
            Mark(placed, cells, counts);
        }

        var name = DisplayText.Of(lane.Mission?.Acronym ?? lane.Name);
        yield return Line(glyphs.Text(name), cells);
        if (lane.Mission is { } mission && Life(mission) is { } life)
        {
            yield return Line("", life);
        }
    }

    private void Mark(PlacedEvent placed, (char Glyph, Style Style)[] cells, int[] counts)
    {
        var family = KindFamily.Of(placed.Event.Kind);
        var style = TerminalGlyphs.StyleOf(family);
        // A day is a point, also where it lies across the edge of two columns.
        var (first, last) = placed.Place.IsDay
            ? (Column(placed.Place.Middle), Column(placed.Place.Middle))
            : (Column(placed.Place.Left), Column(Math.BitDecrement(placed.Place.Right)));
        if (first == last)
        {
            // Wherever in it the event lies, it lies in this column.
            counts[first]++;
            cells[first] = counts[first] == 1 ? (glyphs.Mark(family.Shape), style) : (glyphs.Several(counts[first]), Bold);
            return;
        }

        for (var column = first; column <= last; column++)
        {
            if (counts[column] == 0)
            {
                var isCertain = placed.Place.Certain is { } certain && certain.Left < column + 1 && certain.Right > column;
                cells[column] = (isCertain ? glyphs.Certain : glyphs.Range, style);
            }
        }
    }

    private (char Glyph, Style Style)[]? Life(Mission mission)
    {
        var segments = LifecycleLayout.Of(mission, scale, 0);
        if (segments.Count == 0)
        {
            return null;
        }

        var cells = new (char Glyph, Style Style)[Columns];
        Array.Fill(cells, (' ', Style.Plain));

        // What is certain is drawn last: a column in which both are true shows the certain one.
        foreach (var segment in segments.OrderBy(static segment => segment.IsCertain).ThenBy(static segment => segment.Stage))
        {
            var glyph = !segment.IsCertain ? glyphs.Possible : segment.Stage == MissionStage.Running ? glyphs.Running : glyphs.Prepared;
            for (var column = Column(segment.Left); column <= Column(Math.BitDecrement(segment.Right)); column++)
            {
                cells[column] = (glyph, segment.Stage == MissionStage.Running ? Style.Plain : TerminalGlyphs.Muted);
            }
        }

        return cells;
    }

    private int Column(double place) => Math.Clamp((int)place, 0, Columns - 1);

    private TerminalLine Line(string name, (char Glyph, Style Style)[] cells)
    {
        var line = new TerminalLine().Append(Padded(name) + " ", Bold);
        foreach (var (glyph, style) in cells)
        {
            line.Append(glyph.ToString(), style);
        }

        return line;
    }

    private string Padded(string name)
    {
        var cut = name;
        var mark = "";
        while (cut.Length > 0 && new Text(cut + mark).Length > nameWidth)
        {
            mark = glyphs.Text("…");
            cut = cut[..^(char.IsLowSurrogate(cut[^1]) ? 2 : 1)];
        }

        cut += mark;

        return cut + new string(' ', Math.Max(0, nameWidth - new Text(cut).Length));
    }
}
