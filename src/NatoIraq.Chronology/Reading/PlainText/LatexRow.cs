using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>A row of a table in LaTeX: <c>2003 &amp; words \\</c>.</summary>
internal static partial class LatexRow
{
    /// <summary>Whether a line is one.</summary>
    public static bool Is(string line, TextDialect dialect) => dialect.HasFlag(TextDialect.Latex) && Divider().IsMatch(line) && line.AsSpan().TrimEnd().EndsWith(@"\\");

    /// <summary>Where its cells stand; null where the line is none.</summary>
    public static List<TextSpan>? Divide(string line, TextDialect dialect)
    {
        if (!Is(line, dialect))
        {
            return null;
        }

        var end = line.AsSpan().TrimEnd().Length - 2;
        int[] dividers = [.. Divider().Matches(line).Select(static match => match.Index).Where(index => index < end), end];
        return [.. dividers.Select((divider, index) => TextSpan.FromBounds(index == 0 ? line.Length - line.AsSpan().TrimStart().Length : dividers[index - 1] + 1, divider))];
    }

    [GeneratedRegex(@"(?<!\\)&", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();
}
