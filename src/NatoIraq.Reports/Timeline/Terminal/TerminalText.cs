using System.Globalization;
using NatoIraq.Reports.Timeline.Charts;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>Events → lines of text for a terminal.</summary>
public static class TerminalText
{
    private const int LeastWidth = 40;

    /// <summary>The lines of a picture.</summary>
    /// <param name="style">Any but <see cref="ChartStyle.Map"/>.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="width">How many cells a line has; at least 40 are used.</param>
    /// <param name="glyphs">The characters it is drawn with.</param>
    /// <param name="colour">Whether the lines carry colours (ECMA-48 escape sequences).</param>
    /// <param name="labels">Whether the events stand below with their dates and titles.</param>
    public static IReadOnlyList<string> Lines(
        ChartStyle style, TimelineContent content, int width, TerminalGlyphs glyphs, bool colour, bool labels = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(glyphs);
        width = Math.Max(width, LeastWidth);
        var title = new TerminalLine().Append(glyphs.Text(DisplayText.Of(content.Title)), new Style(decoration: Decoration.Bold));
        var drawn = style switch
        {
            ChartStyle.Lanes => TerminalTimeline.Draw(content, width, glyphs, labels),
            ChartStyle.Lags => TerminalLags.Draw(content, width, glyphs, labels),
            ChartStyle.Actors => TerminalActors.Draw(content, width, glyphs, labels),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A terminal cannot show it."),
        };
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
        foreach (var line in drawn.Prepend(title))
        {
            console.Write(line.ToRenderable());
        }

        return text.ToString().TrimEnd().Split('\n').Select(static line => line.TrimEnd('\r', ' ')).ToList();
    }
}
