using NatoIraq.Reports.Timeline.Charts.Lags;
using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>Decision chains in a terminal: a row a chain, in days from its first step, with the total behind it.</summary>
internal static class TerminalLags
{
    /// <summary>The lines below the title.</summary>
    public static IEnumerable<TerminalLine> Draw(TimelineContent content, int width, TerminalGlyphs glyphs, bool labels)
    {
        var chains = LagStep.ChainsIn(content);
        if (chains.Count == 0)
        {
            yield return new TerminalLine().Append(LagWords.Nothing, Style.Plain);
            yield break;
        }

        var totals = chains.Select(pair => glyphs.Text("  " + LagWords.Total(pair.Chain))).ToList();
        var nameWidth = TerminalTimeline.NameWidth(width);
        var columns = Math.Max(1, width - nameWidth - 1 - totals.Max(static total => total.Length));
        var scale = LagScale.Over(chains.SelectMany(static pair => pair.Steps), 0, columns);
        var words = new LagWords(content);
        yield return new TerminalLine().Append(LagWords.Reading, TerminalGlyphs.Muted);
        foreach (var line in TerminalAxis.Of(scale.Ticks(static label => label.Length + 2), columns, nameWidth + 1, glyphs))
        {
            yield return line;
        }

        foreach (var ((chain, steps), total) in chains.Zip(totals))
        {
            var row = new TerminalRow(columns, nameWidth, glyphs);
            foreach (var step in steps)
            {
                var family = KindFamily.Of(step.Step.Step);
                row.Mark(new PlacedExtent(scale.StartOf(step.Earliest), scale.EndOf(step.Latest), null, step.IsDay), family.Shape, family.Key);
            }

            yield return row.Line(words.NameOf(chain)).Append(total, Style.Plain);
            foreach (var step in labels ? steps : [])
            {
                yield return TerminalTimeline.Label(KindFamily.Of(step.Step.Step), step.Step.Date, step.Step.Title, width, glyphs);
            }
        }

        yield return new TerminalLine();
        var families = chains.SelectMany(static pair => pair.Steps).Select(static step => KindFamily.Of(step.Step.Step)).ToHashSet();
        yield return TerminalTimeline.Legend(KindFamily.All.Where(families.Contains).Select(static family => (family.Shape, family.Key, family.Name)), glyphs);
        yield return new TerminalLine().Append($"{glyphs.Range} on one of these days", TerminalGlyphs.Muted);
        yield return new TerminalLine().Append(glyphs.SeveralInWords, TerminalGlyphs.Muted);
    }
}
