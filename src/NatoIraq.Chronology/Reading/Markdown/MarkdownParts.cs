using System.Text;

namespace NatoIraq.Chronology.Reading.Markdown;

/// <summary>
/// Cuts Markdown into parts that can be read one by one: each ends, outside fences, before an item of a list or behind a blank line, where the next line is not
/// set in. Only a reference link whose target another part names is lost by it: its words stay, with their brackets.
/// </summary>
internal static class MarkdownParts
{
    private const int LeastLength = 256 * 1024;
    private const int MostLength = 16 * LeastLength;

    /// <summary>The parts: text and lines, with the offsets and numbers of the source.</summary>
    public static IEnumerable<(string Text, List<SourceLine> Lines)> Read(IEnumerable<SourceLine> source)
    {
        var text = new StringBuilder();
        var lines = new List<SourceLine>();
        var (isBlank, isFenced) = (false, false);
        foreach (var line in source)
        {
            var start = lines.Count == 0 ? 0 : line.Start - lines[0].Start;
            var canCut = !isFenced && line.Text is ['-' or '*' or '+', ' ', ..] || (isBlank && !isFenced && line.Text is [not (' ' or '\t'), ..]);
            if (start >= (canCut ? LeastLength : MostLength))
            {
                yield return (text.ToString(), lines);
                text.Clear();
                lines = [];
                start = 0;
            }

            text.Append(start - text.Length == 2 ? "\r\n" : start > text.Length ? "\n" : "").Append(line.Text);
            lines.Add(line);
            isBlank = line.Text.AsSpan().IsWhiteSpace();
            isFenced ^= line.Text.AsSpan().TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
        }

        if (lines.Count > 0)
        {
            yield return (text.ToString(), lines);
        }
    }
}
