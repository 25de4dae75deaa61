namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>A row of a table in LaTeX: <c>2003 &amp; words \\</c>.</summary>
internal static class LatexRow
{
    /// <summary>Whether a line is one.</summary>
    public static bool Is(ReadOnlySpan<char> text, TextDialect dialect) =>
        dialect.HasFlag(TextDialect.Latex) && IndexOfDivider(text, 0) >= 0 && text.TrimEnd().EndsWith(@"\\");

    /// <summary>Where its cells stand; null where the line is none.</summary>
    public static List<TextSpan>? Divide(ReadOnlySpan<char> line, TextDialect dialect)
    {
        if (!Is(line, dialect))
        {
            return null;
        }

        var cells = new List<TextSpan>();
        var start = line.Length - line.TrimStart().Length;
        var end = line.TrimEnd().Length - 2;
        while (true)
        {
            var divider = IndexOfDivider(line[..end], start);
            cells.Add(TextSpan.FromBounds(start, divider < 0 ? end : divider));
            if (divider < 0)
            {
                return cells;
            }

            start = divider + 1;
        }
    }

    private static int IndexOfDivider(ReadOnlySpan<char> line, int start)
    {
        for (var index = start; index < line.Length; index++)
        {
            if (line[index] == '&' && (index == 0 || line[index - 1] != '\\'))
            {
                return index;
            }
        }

        return -1;
    }
}
