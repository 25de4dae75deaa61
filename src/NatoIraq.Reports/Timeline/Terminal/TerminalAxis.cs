using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;
using Spectre.Console;

namespace NatoIraq.Reports.Timeline.Terminal;

/// <summary>The axis in a terminal: years above, a rule below that breaks off where nothing happened for a year or more.</summary>
internal static class TerminalAxis
{
    private const int LabelWidth = 6;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The years, as many as fit, above a rule.</summary>
    public static IEnumerable<TerminalLine> Of(TimeScale scale, int indent, IReadOnlyList<Silence> silences, TerminalGlyphs glyphs) => Of(
        Ticks(scale).Select(static tick => ((double)tick.Column, tick.Year.ToString(CultureInfo.InvariantCulture))),
        (int)scale.Right,
        indent,
        glyphs,
        column => silences.Any(silence => silence.Left <= column && silence.Right >= column + 1));

    /// <summary>Words above a rule with ticks.</summary>
    public static IEnumerable<TerminalLine> Of(
        IEnumerable<(double X, string Label)> ticks, int columns, int indent, TerminalGlyphs glyphs, Predicate<int>? isQuiet = null)
    {
        var (labels, rule) = (new char[columns], new char[columns]);
        Array.Fill(labels, ' ');
        for (var column = 0; column < columns; column++)
        {
            rule[column] = isQuiet?.Invoke(column) == true ? ' ' : glyphs.Rule;
        }

        foreach (var (x, label) in ticks)
        {
            rule[(int)x] = glyphs.Tick;

            // The last label ends where the axis ends; one that has no room there is left out.
            var text = glyphs.Text(label);
            var start = Math.Min((int)x, columns - text.Length);
            if (start >= 0 && labels.AsSpan(Math.Max(start - 1, 0), text.Length).IndexOfAnyExcept(' ') < 0)
            {
                text.CopyTo(labels.AsSpan(start));
            }
        }

        yield return new TerminalLine().Append(new string(' ', indent) + new string(labels), Style.Plain);
        yield return new TerminalLine().Append(new string(' ', indent) + new string(rule), TerminalGlyphs.Muted);
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
