using System.Collections.Frozen;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>An HTML tag among the words of plain text, as wikis allow them and conversions leave them.</summary>
internal static class InlineTag
{
    private const int Longest = 400;

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "em", "font", "i", "ins", "nobr", "nowiki", "p", "ref", "s", "small", "span", "strike", "strong", "sub", "sup",
        "tt", "u");

    /// <summary>The tag that <paramref name="text"/> begins with: its name, how many characters it takes (0 where it is none), and whether it is an end tag.</summary>
    public static (string Name, int Length, bool IsEnd) Read(ReadOnlySpan<char> text)
    {
        var isEnd = text is ['<', '/', ..];
        var start = isEnd ? 2 : 1;
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == start || end >= text.Length || text[end] is not ('>' or '/' or ' ') || end - start > 6)
        {
            return default;
        }

        var name = text[start..end].ToString().ToLowerInvariant();
        var close = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        return close < 0 || !Names.Contains(name) ? default : (name, close + 1, isEnd);
    }
}
