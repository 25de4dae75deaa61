namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>What stands before a date at the head of a block and is no part of it: symbols, and words that say that a date comes.</summary>
internal static class BeforeDate
{
    /// <summary>The longest run of symbols before a date.</summary>
    private const int LongestMarker = 24;

    /// <summary>Words before a date that say that it is one.</summary>
    private static readonly string[] Labels = ["Date:", "Dates:", "Dated:", "When:", "Day:", "Year:", "Month:", "Time:"];

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
        var label = Labels.FirstOrDefault(label => text.AsSpan(start).StartsWith(label, StringComparison.OrdinalIgnoreCase));
        if (label is null)
        {
            return start;
        }

        start += label.Length;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
