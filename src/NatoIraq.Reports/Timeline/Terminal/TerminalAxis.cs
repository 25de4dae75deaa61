using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>The axis in a terminal: years above, a rule below that breaks off where nothing happened for a year or more.</summary>
internal static class TerminalAxis
{
    private const int LabelWidth = 6;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The years, as many as fit.</summary>
    public static TerminalLine Labels(TimeScale scale, int indent)
    {
        var cells = Blank(scale);
        foreach (var (column, year) in Ticks(scale))
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            for (var index = 0; index < text.Length && column + index < cells.Length; index++)
            {
                cells[column + index] = text[index];
            }
        }

        return new TerminalLine().Append(new string(' ', indent) + new string(cells), Style.Plain);
    }

    /// <summary>The rule.</summary>
    public static TerminalLine Rule(TimeScale scale, int indent, IReadOnlyList<Silence> silences, TerminalGlyphs glyphs)
    {
        var cells = Blank(scale);
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = silences.Any(silence => silence.Left <= column && silence.Right >= column + 1) ? ' ' : glyphs.Rule;
        }

        foreach (var (column, _) in Ticks(scale))
        {
            cells[column] = glyphs.Tick;
        }

        return new TerminalLine().Append(new string(' ', indent) + new string(cells), TerminalGlyphs.Muted);
    }

    private static char[] Blank(TimeScale scale)
    {
        var cells = new char[(int)scale.Right];
        Array.Fill(cells, ' ');
        return cells;
    }

    private static IEnumerable<(int Column, int Year)> Ticks(TimeScale scale)
    {
        var first = DateOnly.FromDayNumber(scale.FirstDay).Year;
        var last = DateOnly.FromDayNumber(scale.LastDay).Year;
        var step = YearSteps.FirstOrDefault(step => (last - first + 1) / (double)step * LabelWidth <= scale.Right, YearSteps[^1]);
        for (var year = (first + step - 1) / step * step; year <= last; year += step)
        {
            var column = (int)scale.StartOf(new DateOnly(Math.Max(year, 1), 1, 1).DayNumber);
            if (column < (int)scale.Right && (year > first || scale.StartOf(new DateOnly(Math.Max(year, 1), 1, 1).DayNumber) >= 0))
            {
                yield return (column, year);
            }
        }
    }
}
