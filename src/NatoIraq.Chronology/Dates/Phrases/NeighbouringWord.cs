namespace NatoIraq.Chronology.Dates;

/// <summary>The words beside a place in a text, which tell what a number or a name there is.</summary>
internal static class NeighbouringWord
{
    /// <summary>Longer words tell nothing, and are not followed to their end.</summary>
    private const int Longest = 16;

    /// <summary>
    /// The word before an offset, with only spaces or the full stop of an abbreviation ("No.") between, or empty.
    /// </summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        end -= end > 0 && text[end - 1] == '.' ? 1 : 0;
        var first = end;
        while (first > 0 && end - first <= Longest && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return text[first..end];
    }

    /// <summary>The word behind an offset, with at least one space and nothing else between, or empty.</summary>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int end)
    {
        var first = end;
        while (first < text.Length && PhraseCursor.IsSpace(text[first]))
        {
            first++;
        }

        if (first == end)
        {
            return [];
        }

        var last = first;
        while (last < text.Length && last - first <= Longest && char.IsLetter(text[last]))
        {
            last++;
        }

        return text[first..last];
    }
}
