namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Cuts a line into cells at a delimiter.</summary>
internal static class DelimitedCells
{
    /// <summary>The most cells a line is cut into; what is left stays in the last.</summary>
    private const int MostCells = 1000;

    /// <summary>Whether bars stand at both ends of a line, as they do round the rows of a Markdown table.</summary>
    public static bool IsFramed(ReadOnlySpan<char> text) => text.Trim() is ['|', _, .., '|'];

    /// <summary>The cells; none where the line has fewer than two. The bars that frame a row divide nothing, nor does one behind a backslash.</summary>
    /// <param name="line">The line.</param>
    /// <param name="delimiter">What divides cells.</param>
    /// <param name="isMarkdown">Whether inline markup is taken out of the cells.</param>
    public static IReadOnlyList<FoldedText> Split(SourceLine line, char delimiter, bool isMarkdown)
    {
        var text = line.Text;
        int start = 0, end = text.Length;
        if (delimiter == '|' && IsFramed(text))
        {
            start = text.IndexOf('|', StringComparison.Ordinal) + 1;
            end = text.LastIndexOf('|');
        }

        var cells = new List<FoldedText>();
        for (var index = start; index <= end; index++)
        {
            if (index == end || (text[index] == delimiter && cells.Count < MostCells - 1 && !(delimiter == '|' && index > 0 && text[index - 1] == '\\')))
            {
                var cell = text.AsSpan(start, index - start);
                cells.Add(cell.IsWhiteSpace() ? FoldedText.Empty : LineBlockReader.ReadWords(cell, line.Start + start, isMarkdown).Content);
                start = index + 1;
            }
        }

        return cells.Count > 1 ? cells : [];
    }
}
