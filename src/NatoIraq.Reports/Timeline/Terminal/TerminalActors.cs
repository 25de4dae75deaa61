using System.Globalization;
using NatoIraq.Reports.Timeline.Charts.Actors;
using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>Who appears when, in a terminal: a row an actor, the most frequent first.</summary>
internal static class TerminalActors
{
    private const int MostRows = 20;

    /// <summary>The lines below the title.</summary>
    public static IEnumerable<TerminalLine> Draw(TimelineContent content, int width, TerminalGlyphs glyphs, bool labels)
    {
        var nameWidth = TerminalTimeline.NameWidth(width);
        var (scale, placed) = TerminalTimeline.Place(content, width - nameWidth - 1);
        var actors = ActorAppearances.In(placed);
        if (actors.Count == 0)
        {
            yield return new TerminalLine().Append(ActorChartLayout.Nothing, Style.Plain);
            yield break;
        }

        foreach (var line in TerminalAxis.Of(scale, nameWidth + 1, SilenceLayout.On(scale, QuietTime.Of(content), 0), glyphs))
        {
            yield return line;
        }

        foreach (var actor in actors.Take(MostRows))
        {
            var row = new TerminalRow((int)scale.Right, nameWidth, glyphs);
            foreach (var (happening, part) in actor.Events)
            {
                row.Mark(happening.Place, part.Shape, part.Colour);
            }

            yield return row.Line(DisplayText.Of(actor.Name));
        }

        yield return new TerminalLine();
        var parts = actors.Take(MostRows).SelectMany(static actor => actor.Events).Select(static appearance => appearance.Part).ToHashSet();
        yield return TerminalTimeline.Legend(ActorPart.All.Where(parts.Contains).Select(static part => (part.Shape, part.Colour, part.Name)), glyphs);
        yield return new TerminalLine().Append($"{glyphs.Range} some time in  {glyphs.Certain} all of it", TerminalGlyphs.Muted);
        yield return new TerminalLine().Append(glyphs.SeveralInWords, TerminalGlyphs.Muted);
        if (actors.Count > MostRows)
        {
            yield return new TerminalLine().Append(
                string.Create(CultureInfo.InvariantCulture, $"{MostRows} of {actors.Count:N0} actors"), TerminalGlyphs.Muted);
        }

        foreach (var line in labels ? TerminalTimeline.Labels(placed, width, glyphs) : [])
        {
            yield return line;
        }
    }
}
