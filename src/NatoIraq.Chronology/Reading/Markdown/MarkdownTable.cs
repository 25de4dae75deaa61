namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>Tells the lines of a pipe table (GitHub Flavored Markdown, 4.10) among those of a paragraph.</summary>
internal static class MarkdownTable
{
    /// <summary>Whether a line is what stands between the header of a table and its rows: <c>|---|:--:|</c>.</summary>
    public static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!line.Contains('|') || line.ContainsAnyExcept("|-: \t") || !(IsFramed(line) || line.Trim('|').Contains('|')))
        {
            return false;
        }

        foreach (var range in line.Trim('|').Split('|'))
        {
            var cell = line.Trim('|')[range].Trim().Trim(':');
            if (cell.IsEmpty || cell.ContainsAnyExcept('-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether bars stand at both ends of a line.</summary>
    public static bool IsFramed(ReadOnlySpan<char> line) => line.Trim() is ['|', _, .., '|'];
}
