namespace NatoIraq.Chronology.Reading;

/// <summary>The line of each position, asked for in ascending order.</summary>
/// <param name="text">The text.</param>
/// <param name="line">The number of its first line.</param>
internal sealed class LineCounter(string text, int line = 1)
{
    private int lineStart;
    private int nextLine = -1;

    /// <summary>The line that <paramref name="offset"/> stands on; not before the one asked for last.</summary>
    public int LineAt(int offset)
    {
        while (true)
        {
            if (nextLine < 0)
            {
                nextLine = LineEnds.TryFind(text.AsSpan(lineStart), 0, isWhole: true, out _, out var next) ? lineStart + next : int.MaxValue;
            }

            if (nextLine > offset)
            {
                return line;
            }

            lineStart = nextLine;
            nextLine = -1;
            line++;
        }
    }

    /// <summary>Where in a stretch, behind its first character, lines begin, and their numbers; it does not begin before what was asked for last.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="origin">Offset of the text in what <paramref name="span"/> and the answer count in.</param>
    public IReadOnlyList<(int Start, int Line)> StartsIn(TextSpan span, int origin)
    {
        var starts = new List<(int Start, int Line)>();
        for (LineAt(span.Start - origin); nextLine < span.End - origin; LineAt(nextLine))
        {
            starts.Add((origin + nextLine, line + 1));
        }

        return starts;
    }
}
