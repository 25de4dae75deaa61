namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>What stands before a date at the head of a block and is no part of it: symbols, and words that say that a date comes.</summary>
internal static class BeforeDate
{
    /// <summary>The longest run of symbols before a date.</summary>
    private const int LongestMarker = 24;

    /// <summary>Words before a date that say that it is one.</summary>
    private static readonly string[] Labels = ["Dates", "Dated", "Date", "When", "Day", "Year", "Month", "Time"];

    /// <summary>Where the symbols end that a text opens with.</summary>
    public static int SkipSymbols(string text)
    {
        var start = 0;
        while (start < text.Length && start < LongestMarker && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the label that stands at an offset ends, and what divides it from the date; the offset where none does.</summary>
    public static int SkipLabel(string text, int start)
    {
        // "Le 13 December 1997": an article that a translation has left.
        if (text.AsSpan(start) is ['L', 'e', ' ', ..] or ['E', 'l', ' ', ..] or ['A', 'm', ' ', ..] or ['I', 'l', ' ', ..])
        {
            return start + "Le ".Length;
        }

        var label = Labels.FirstOrDefault(label => text.AsSpan(start).StartsWith(label, StringComparison.OrdinalIgnoreCase));
        if (label is null)
        {
            return start;
        }

        var end = start + label.Length;
        while (end < text.Length && !char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        // "Date: …", "Year - …"; "Year-end 1999" and "Day 5" are no labels.
        var mark = text.AsSpan(start + label.Length, end - start - label.Length);
        return mark is [':', ..] || (mark.Length > 1 && !mark.IsWhiteSpace()) ? end : start;
    }
}
