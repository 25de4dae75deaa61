using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>A lane in a terminal: a line of marks and, for a mission, a line with its life.</summary>
/// <param name="scale">Days to columns.</param>
/// <param name="nameWidth">How many cells its name may take.</param>
/// <param name="glyphs">The characters it is drawn with.</param>
internal sealed class TerminalLane(TimeScale scale, int nameWidth, TerminalGlyphs glyphs)
{
    /// <summary>The lines of a lane.</summary>
    public IEnumerable<TerminalLine> Draw(LaneEvents lane)
    {
        var marks = new TerminalRow((int)scale.Right, nameWidth, glyphs);
        foreach (var placed in lane.Own.Concat(lane.Echoed))
        {
            var family = KindFamily.Of(placed.Event.Kind);
            marks.Mark(placed.Place, family.Shape, family.Key);
        }

        yield return marks.Line(DisplayText.Of(lane.Mission?.Acronym ?? lane.Name));
        if (lane.Mission is { } mission && LifecycleLayout.Of(mission, scale, 0) is { Count: > 0 } segments)
        {
            var life = new TerminalRow((int)scale.Right, nameWidth, glyphs);

            // What is certain is drawn last: a column in which both are true shows the certain one.
            foreach (var segment in segments.OrderBy(static segment => segment.IsCertain).ThenBy(static segment => segment.Stage))
            {
                var glyph = !segment.IsCertain ? glyphs.Possible : segment.Stage == MissionStage.Running ? glyphs.Running : glyphs.Prepared;
                life.Fill(segment.Left, segment.Right, glyph, segment.Stage == MissionStage.Running ? Style.Plain : TerminalGlyphs.Muted);
            }

            yield return life.Line("");
        }
    }
}
