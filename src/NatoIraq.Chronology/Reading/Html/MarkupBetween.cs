namespace NatoIraq.Chronology.Reading.Html;

/// <summary>Accounts for the characters between the passages of an HTML document: tags, comments, scripts, menus.</summary>
internal static class MarkupBetween
{
    /// <summary>The passages, and between them an ignored text wherever something else than white space stands.</summary>
    public static IEnumerable<Passage> Fill(IEnumerable<Passage> passages, string text)
    {
        var lines = new LineCounter(text);
        var position = 0;
        foreach (var passage in passages)
        {
            if (Between(text, position, passage.Span.Start, lines) is { } markup)
            {
                yield return markup;
            }

            yield return passage;
            position = Math.Max(position, passage.Span.End);
        }

        if (Between(text, position, text.Length, lines) is { } rest)
        {
            yield return rest;
        }
    }

    private static IgnoredText? Between(string text, int start, int end, LineCounter lines)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > start ? new IgnoredText(lines.LineAt(start), TextSpan.FromBounds(start, end), "markup") : null;
    }
}
