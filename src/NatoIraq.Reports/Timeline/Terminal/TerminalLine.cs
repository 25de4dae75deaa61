using Spectre.Console;
using Spectre.Console.Rendering;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>A line of text in pieces that each have a style.</summary>
internal sealed class TerminalLine
{
    private readonly List<(string Text, Style Style)> pieces = [];

    /// <summary>Adds a piece, and gives the line.</summary>
    public TerminalLine Append(string text, Style style)
    {
        pieces.Add((text, style));
        return this;
    }

    /// <summary>The line for Spectre.Console to measure, wrap and colour; as plain text, never as markup.</summary>
    public IRenderable ToRenderable()
    {
        var paragraph = new Paragraph { Overflow = Overflow.Fold };
        foreach (var (text, style) in pieces)
        {
            paragraph.Append(text, style);
        }

        return paragraph.Append("\n", Style.Plain);
    }
}
