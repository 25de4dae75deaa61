namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>The symbols before an item of a list in plain text: "- ", "• ", "★ ", "=> ".</summary>
internal static class ListMark
{
    private const int Longest = 4;

    /// <summary>Where the words of a block begin: behind bullets and the number of an item.</summary>
    public static int StartOfWords(string text)
    {
        var start = LengthAt(text);
        return start < text.Length && text[start] == '(' && ItemNumber.LengthAt(text, start + 1) is > 0 and var bracketed ? start + 1 + bracketed : start + ItemNumber.LengthAt(text, start);
    }

    /// <summary>Length of the symbols a text opens with, the spaces behind them included; 0 where it opens with a word, a quotation, a bracket or an amount.</summary>
    public static int LengthAt(string text)
    {
        var end = 0;
        while (end < text.Length && end <= Longest && text[end] != ' ' && !char.IsLetterOrDigit(text[end]) && !TextAfter.IsOpener(text[end]))
        {
            end++;
        }

        if (end == 0 || end > Longest || end >= text.Length || text[end] != ' ')
        {
            return 0;
        }

        return end + 1 < text.Length ? end + 1 : 0;
    }
}
