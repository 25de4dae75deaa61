using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>A name and cells beside it, in which events are marked.</summary>
/// <param name="columns">How many cells there are.</param>
/// <param name="nameWidth">How many cells the name may take.</param>
/// <param name="glyphs">The characters it is drawn with.</param>
internal sealed class TerminalRow(int columns, int nameWidth, TerminalGlyphs glyphs)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private readonly (char Glyph, Style Style)[] cells = Enumerable.Repeat((' ', Style.Plain), columns).ToArray();
    private readonly int[] counts = new int[columns];

    /// <summary>Marks an event: a point where its column is known, else a shade over all that it may lie in.</summary>
    public void Mark(PlacedExtent place, MarkShape shape, string colour)
    {
        // A day is a point, also where it lies across the edge of two columns.
        var (first, last) = place.IsDay
            ? (Column(place.Middle), Column(place.Middle))
            : (Column(place.Left), Column(Math.BitDecrement(place.Right)));
        if (first == last)
        {
            // Wherever in it the event lies, it lies in this column.
            counts[first]++;
            cells[first] = counts[first] == 1 ? (glyphs.Mark(shape), TerminalGlyphs.StyleOf(colour)) : (glyphs.Several(counts[first]), Bold);
            return;
        }

        for (var column = first; column <= last; column++)
        {
            if (counts[column] == 0)
            {
                var isCertain = place.Certain is { } certain && certain.Left < column + 1 && certain.Right > column;
                cells[column] = (isCertain ? glyphs.Certain : glyphs.Range, TerminalGlyphs.StyleOf(colour));
            }
        }
    }

    /// <summary>Fills the cells between two places.</summary>
    public void Fill(double left, double right, char glyph, Style style)
    {
        for (var column = Column(left); column <= Column(Math.BitDecrement(right)); column++)
        {
            cells[column] = (glyph, style);
        }
    }

    /// <summary>The row as a line.</summary>
    public TerminalLine Line(string name)
    {
        var cut = glyphs.Cut(glyphs.Text(name), nameWidth);
        var line = new TerminalLine().Append(cut + new string(' ', Math.Max(0, nameWidth - new Text(cut).Length)) + " ", Bold);
        foreach (var (glyph, style) in cells)
        {
            line.Append(glyph.ToString(), style);
        }

        return line;
    }

    private int Column(double place) => Math.Clamp((int)place, 0, columns - 1);
}
